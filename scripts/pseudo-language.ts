// `npm run pseudo`: adds a made-up language, English with marks on every letter, as a translator's folder would be.
// Whatever stays readable on /qps-DE is text that stands in no message file. `npm run pseudo -- --remove` takes it away.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pseudoText } from "./pseudo-text";

const root = path.resolve(import.meta.dirname, "..");
const folder = path.join(root, "messages/qps");
const english = path.join(root, "messages/en");

type Node = { readonly [key: string]: string | Node };

const translate = (node: Node): Node =>
  Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      typeof value === "string" ? pseudoText(value) : translate(value),
    ]),
  );

function add(): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(english).filter((each) => each !== "language.json")) {
    const texts = JSON.parse(readFileSync(path.join(english, name), "utf8")) as Node;
    writeFileSync(path.join(folder, name), `${JSON.stringify(translate(texts), null, 2)}\n`);
  }
  const language = {
    tag: "qps",
    direction: "ltr",
    nativeName: "[Ƥšéûðö]",
    englishName: "Pseudo",
    order: 999,
  };
  writeFileSync(path.join(folder, "language.json"), `${JSON.stringify(language, null, 2)}\n`);
}

if (process.argv.includes("--remove")) rmSync(folder, { recursive: true, force: true });
else add();
