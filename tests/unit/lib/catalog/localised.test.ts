import { describe, expect, it } from "vitest";
import { languagesFor, pickName, pickText } from "@/lib/catalog/localised";

describe("texts in the reader's language", () => {
  const [en, de] = [{ language: "en" }, { language: "de" }];

  it("takes the wanted language, else English, else nothing", () => {
    expect(pickText([en, de], "de")).toBe(de);
    expect(pickText([de, en], "ja")).toBe(en);
    expect(pickText([de], "ja")).toBeNull();
    expect(languagesFor("ja")).toEqual(["ja", "en"]);
    expect(languagesFor("en")).toEqual(["en"]);
  });

  it("reads names out of a stored column and refuses a malformed one", () => {
    expect(pickName({ en: "Ink", de: "Tinte" }, "de")).toBe("Tinte");
    expect(pickName({ en: "Ink" }, "ar")).toBe("Ink");
    expect(pickName({}, "ar")).toBe("");
    expect(() => pickName("Ink", "en")).toThrow();
  });
});
