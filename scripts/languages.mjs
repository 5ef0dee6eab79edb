#!/usr/bin/env node
// Writes lib/i18n/languages.ts from messages/*/language.json: a language is added by adding its folder.
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { Problem } from "./setup/problem.mjs";
import { projectRoot } from "./setup/settings.mjs";

const FILE = "lib/i18n/languages.ts";
const FIELDS = ["tag", "direction", "nativeName", "englishName"];

function readLanguage(root, folder) {
  const file = path.join(root, "messages", folder, "language.json");
  if (!fs.existsSync(file)) {
    throw new Problem(
      `messages/${folder} has no language.json.`,
      `Add one like that of messages/en: ${FIELDS.join(", ")} and its place in the menu as "order".`,
    );
  }
  const { order, ...language } = JSON.parse(fs.readFileSync(file, "utf8"));
  const wrong = FIELDS.filter((name) => typeof language[name] !== "string");
  if (wrong.length > 0 || !["ltr", "rtl"].includes(language.direction)) {
    throw new Problem(
      `messages/${folder}/language.json lacks ${wrong.join(", ") || "a direction of ltr or rtl"}.`,
      "Compare it with messages/en/language.json.",
    );
  }
  return { folder, order: Number(order ?? 1_000), ...language };
}

/** Every folder of messages, in the order of the language menu. */
export function readLanguages(root) {
  return fs
    .readdirSync(path.join(root, "messages"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => readLanguage(root, entry.name))
    .sort((a, b) => a.order - b.order || (a.folder < b.folder ? -1 : 1));
}

const quote = (text) => JSON.stringify(text);

function row({ tag, folder, direction, nativeName, englishName }) {
  const fields = { tag, folder, direction, nativeName, englishName };
  const lines = Object.entries(fields).map(([name, value]) => `    ${name}: ${quote(value)},`);
  return ["  {", ...lines, "  },"].join("\n");
}

/** The text of lib/i18n/languages.ts. */
export function languagesSource(languages) {
  return `// Written by scripts/languages.mjs from messages/*/language.json: add a language by adding its folder.

/** A language with complete messages in \`messages/<folder>\`. */
export type ShippedLanguage = {
  /** BCP 47, the shortest form that names the language and its script. */
  readonly tag: string;
  /** Folder under \`messages\`. */
  readonly folder: string;
  readonly direction: "ltr" | "rtl";
  readonly nativeName: string;
  readonly englishName: string;
};

/** The order of the language menu. */
export const shippedLanguages = [
${languages.map(row).join("\n")}
] as const satisfies readonly ShippedLanguage[];

/** Message folder names: "en", "de" … */
export type LanguageFolder = (typeof shippedLanguages)[number]["folder"];

export const defaultLanguage: LanguageFolder = "en";
`;
}

/** Brings lib/i18n/languages.ts up to date. */
export function writeLanguages(root) {
  const file = path.join(root, FILE);
  const wanted = languagesSource(readLanguages(root));
  if (fs.existsSync(file) && fs.readFileSync(file, "utf8") === wanted) return "up to date";
  fs.writeFileSync(file, wanted);
  return "written";
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  process.stdout.write(`languages: ${writeLanguages(projectRoot)}\n`);
}
