/**
 * @typedef {object} Finding
 * @property {string} name what was looked at
 * @property {"ok" | "warning" | "failure"} state
 * @property {string} text what was found
 * @property {string} [fix] what to do about it
 */

export const fine = (name, text) => ({ name, state: "ok", text });
export const warning = (name, text, fix) => ({ name, state: "warning", text, fix });
export const failure = (name, text, fix) => ({ name, state: "failure", text, fix });

/** Runs a check; a Problem that it throws is its finding, with the Problem's fix. */
export async function look(name, check) {
  try {
    const found = await check();
    return typeof found === "string" ? fine(name, found) : found;
  } catch (error) {
    return failure(
      name,
      error.message,
      error.fix ?? "See the message; `npm start` prints the same with its context.",
    );
  }
}

const MARKS = { ok: "ok     ", warning: "warning", failure: "FAIL   " };

export function printFindings(findings, stream = process.stdout) {
  for (const { name, state, text, fix } of findings) {
    stream.write(
      `  ${MARKS[state]} ${name.padEnd(14)} ${text.replaceAll("\n", "\n                         ")}\n`,
    );
    if (fix) stream.write(`          -> ${fix.replaceAll("\n", "\n             ")}\n`);
  }
}
