/** A submitted form: `fields` for the schema, `values` to show again. */
export type ReadForm = {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly values: Readonly<Record<string, string>>;
  /** Names of fields longer than any field of ours. */
  readonly tooLong: readonly string[];
};

const mostFields = 200;
const longestValue = 8000;
const nameForm = /^[A-Za-z][\w-]*(\.[A-Za-z][\w-]*){0,3}(\[\])?$/;
const forbiddenNames = new Set(["__proto__", "constructor", "prototype"]);

/**
 * What a person may have typed: NFC, line ends as \n, outer space gone; NUL and other control characters removed,
 * and the invisible marks that reorder text (U+200E, U+200F, U+202A–U+202E, U+2066–U+2069), which would make a name
 * or an address look like another. Halves of broken characters become U+FFFD.
 */
export function cleanText(text: string): string {
  return (
    text
      .replace(/\r\n?/g, "\n")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come through
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "")
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd")
      .normalize("NFC")
      .trim()
  );
}

/**
 * Reads a form strictly: only text, only well-formed names, Next's own fields left out. `x[]` collects an array,
 * `address.line1` makes `{ address: { line1 } }`; any other name counts once, the first.
 */
export function readForm(form: FormData, secret: ReadonlySet<string> = new Set()): ReadForm {
  const fields: Record<string, unknown> = {};
  const values: Record<string, string> = {};
  const tooLong: string[] = [];
  for (const [name, raw] of [...form].slice(0, mostFields)) {
    if (typeof raw !== "string" || !nameForm.test(name)) continue;
    const value = secret.has(name) ? raw : cleanText(raw.slice(0, longestValue));
    if (raw.length > longestValue) tooLong.push(name);
    if (name.endsWith("[]")) push(fields, name.slice(0, -2), value);
    else if (!Object.hasOwn(values, name)) place(fields, name.split("."), value);
    if (!secret.has(name) && !Object.hasOwn(values, name)) values[name] = value;
  }
  return { fields, values, tooLong };
}

function push(fields: Record<string, unknown>, name: string, value: string): void {
  const known = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (Array.isArray(known)) known.push(value);
  else if (known === undefined) fields[name] = [value];
}

function place(fields: Record<string, unknown>, path: readonly string[], value: string): void {
  if (path.some((part) => forbiddenNames.has(part))) return;
  let at = fields;
  for (const part of path.slice(0, -1)) {
    if (!Object.hasOwn(at, part)) at[part] = {};
    const inner = at[part];
    if (typeof inner !== "object" || inner === null || Array.isArray(inner)) return;
    at = inner as Record<string, unknown>;
  }
  const last = path.at(-1) ?? "";
  if (!Object.hasOwn(at, last)) at[last] = value;
}
