import type { Letter, LetterBlock, LetterRow } from "./letter";

const firstStrongIsolate = "\u2068";
const popIsolate = "\u2069";

/** Keeps figures, names and addresses in their own order inside right-to-left text. */
const isolated = (text: string, direction: "ltr" | "rtl"): string =>
  direction === "rtl" ? `${firstStrongIsolate}${text}${popIsolate}` : text;

function rowText({ label, value, note }: LetterRow, direction: "ltr" | "rtl"): string {
  const line = `${label}: ${isolated(value, direction)}`;
  return note === undefined || note === "" ? line : `${line}\n  ${note}`;
}

function blockText(block: LetterBlock, direction: "ltr" | "rtl"): string {
  switch (block.kind) {
    case "text":
      return block.text;
    case "button":
      return `${block.label}:\n${block.href}`;
    case "rows": {
      const rows = block.rows.map((row) => rowText(row, direction));
      return [titled(block.title), ...rows, ...(block.after === undefined ? [] : ["", block.after])].join(
        "\n",
      );
    }
    case "lines":
      return [titled(block.title), ...block.lines.map((line) => isolated(line, direction))].join("\n");
  }
}

const titled = (title: string): string => `${title}\n${"-".repeat(Math.min(40, Math.max(4, title.length)))}`;

/** The plain-text part, written to be read: short paragraphs, one figure a line, links on lines of their own. */
export function letterText(letter: Letter, direction: "ltr" | "rtl"): string {
  const body = [letter.heading, ...letter.blocks.map((block) => blockText(block, direction))];
  const links = letter.links.map(({ label, href }) => `${label}: ${href}`);
  const foot = [titled(letter.sellerTitle), ...letter.seller.map((line) => isolated(line, direction))].join(
    "\n",
  );
  return `${[...body, letter.why, foot, links.join("\n")].join("\n\n").trim()}\n`;
}
