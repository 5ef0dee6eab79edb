import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText } from "@/lib/search/fold-text";
import { searchWords, toTsquery } from "@/lib/search/search-words";

describe("folding", () => {
  it.each([
    ["Äpfel STRASSE Straße", "apfel strasse strasse"],
    ["crème BRÛLÉE", "creme brulee"],
    ["ＫＥＴ－ＢＯＬ", "ket bol"],
    ["ｶﾊﾞﾝ", "カバン"],
    ["مِصْبَاح", "مصباح"],
    ["أبيض إلى حقيبة", "ابيض الي حقيبه"],
    ["KET-BOL-EU", "ket bol eu"],
  ])("SH-03 %s is %s", (typed, folded) => {
    expect(foldText(typed)).toBe(folded);
  });

  it("is the same when done twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => foldText(foldText(text)) === foldText(text)),
    );
  });
});

describe("search words", () => {
  it("SH-03 takes plurals, compounds of scripts without spaces and articles apart", () => {
    expect(searchWords("lamps", "en").words).toEqual([["lamps", "lamp"]]);
    expect(searchWords("Lampen", "de").words).toEqual([["lampen", "lamp"]]);
    expect(searchWords("bus", "en").words).toEqual([["bus"]]);
    expect(searchWords("急須", "ja").words).toEqual([["急須"]]);
    expect(searchWords("革のバッグ", "ja").words).toEqual([["革の"], ["のバ"], ["バッ"], ["ッグ"]]);
    expect(searchWords("茶", "ja").words).toEqual([["茶"]]);
    expect(searchWords("الكتان", "ar").words).toEqual([["الكتان", "كتان"]]);
    expect(searchWords("كتان", "ar").words).toEqual([["كتان", "الكتان"]]);
  });

  it("knows no operator", () => {
    expect(toTsquery(searchWords("a & !b | (c) <-> d:* '\\\"", "ja").words)).toBe(
      "('a':*) & ('b':*) & ('c':*) & ('d':*)",
    );
    expect(toTsquery(searchWords("🙂 & | ! ()", "en").words)).toBe("");
    expect(toTsquery(searchWords("", "en").words)).toBe("");
  });

  it("lets nothing but letters, marks and digits through, and eight words at most", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        const { words } = searchWords(text, "en");
        expect(words.length).toBeLessThanOrEqual(8);
        for (const form of words.flat()) expect(form).toMatch(/^[\p{L}\p{N}\p{M}]+$/u);
      }),
    );
  });

  it("I-10 reads the beginning of an input of any length", () => {
    const long = Array.from({ length: 30_000 }, () => "teapot").join(" ");
    const started = performance.now();
    const { words } = searchWords(long, "en");
    expect(words).toHaveLength(8);
    expect(performance.now() - started).toBeLessThan(50);
  });
});
