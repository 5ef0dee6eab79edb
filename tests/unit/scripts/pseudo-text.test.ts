import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { pseudoText } from "@/scripts/pseudo-text";

const english = path.resolve(import.meta.dirname, "../../../messages/en");

const textsIn = (node: unknown): string[] =>
  typeof node === "string" ? [node] : Object.values(node as object).flatMap(textsIn);

describe("pseudoText (DV-28)", () => {
  it("marks letters and keeps placeholders, tags and plural forms", () => {
    const messages = {
      text: pseudoText("Hello <b>{name}</b>, {count, plural, one {# thing} other {# things}}"),
    };
    const say = createTranslator({ locale: "en", messages });
    const said = say.markup("text", { name: "Ann", count: 2, b: (chunks) => `[${chunks}]` });
    expect(said).toBe("Ĥéļļö [Ann], 2 ţĥîñĝš");
  });

  it("turns every message of the shop into one without a readable letter of its own", () => {
    const names = readdirSync(english).filter((name) => name !== "language.json");
    const texts = names.flatMap((name) =>
      textsIn(JSON.parse(readFileSync(path.join(english, name), "utf8"))),
    );
    expect(texts.length).toBeGreaterThan(500);
    for (const text of texts) {
      const literal = pseudoText(text)
        .replace(/\{\w+(, \w+)?[^{}]*\{?|<\/?\w+>|\b(zero|one|two|few|many|other|business|calendar)\b/g, "")
        .replace(/[{}#=\d]/g, "");
      expect(pseudoText(text)).not.toBe("");
      if (!/[{<]/.test(text)) expect(literal).not.toMatch(/[A-Za-z]/);
    }
  });
});
