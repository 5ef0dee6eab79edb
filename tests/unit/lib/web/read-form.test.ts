import fc from "fast-check";
import { expect, it } from "vitest";
import { cleanText, readForm } from "@/lib/web/read-form";

const form = (...entries: [string, string][]) => {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
};

it("removes what can't be typed and what reorders text, keeps what people write", () => {
  expect(cleanText(" A\u0000na \u202eevil\u202c \u2066x\u2069 ")).toBe("Ana evil x");
  expect(cleanText("Zoë 👩‍👩‍👧 नमस्ते\u200d")).toBe("Zoë 👩‍👩‍👧 नमस्ते\u200d");
  expect(cleanText("a\r\nb")).toBe("a\nb");
  expect(cleanText("x\ud800y")).toBe("x\ufffdy");
});

it("cleaning twice changes nothing more", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => cleanText(cleanText(text)) === cleanText(text)),
  );
});

it("reads arrays and dotted names; a repeated plain name counts once", () => {
  const read = readForm(
    form(["a", "1"], ["a", "2"], ["x[]", "p"], ["x[]", "q"], ["address.line1", "Street"]),
  );
  expect(read.fields).toEqual({ a: "1", x: ["p", "q"], address: { line1: "Street" } });
  expect(read.values).toMatchObject({ a: "1", "address.line1": "Street" });
});

it("drops Next's own, odd and dangerous names, and files", () => {
  const data = form(
    ["$ACTION_ID_x", "1"],
    ["__proto__.x", "1"],
    ["constructor", "1"],
    ["a b", "1"],
    ["toString", "kept"],
  );
  data.append("file", new File(["x"], "x.txt"));
  expect(readForm(data).fields).toEqual({ toString: "kept" });
});

it("never gives a secret back", () => {
  const read = readForm(form(["password", " p w "]), new Set(["password"]));
  expect(read.fields).toEqual({ password: " p w " });
  expect(read.values).toEqual({});
});

it("names fields that are too long", () => {
  expect(readForm(form(["note", "x".repeat(9000)])).tooLong).toEqual(["note"]);
});
