import { describe, expect, it } from "vitest";
import type { Letter } from "@/lib/mail/letter";
import { letterText } from "@/lib/mail/letter-text";

const letter: Letter = {
  subject: "S",
  preview: "P",
  heading: "Thank you",
  blocks: [
    { kind: "text", text: "Hello." },
    { kind: "button", label: "See it", href: "https://shop.example/x" },
    {
      kind: "rows",
      title: "Price",
      rows: [{ label: "Duty", value: "$4.00", note: "10% of $40.00" }],
      after: "and more",
    },
    { kind: "lines", title: "Goes to", lines: ["1 Harbor St"] },
  ],
  why: "Because.",
  sellerTitle: "Who sells",
  seller: ["Shop B.V."],
  links: [{ label: "Terms", href: "https://shop.example/terms" }],
};

describe("the text part", () => {
  it("reads like a letter: paragraphs, a figure a line, links on lines of their own", () => {
    expect(letterText(letter, "ltr")).toBe(
      [
        "Thank you",
        "Hello.",
        "See it:\nhttps://shop.example/x",
        "Price\n-----\nDuty: $4.00\n  10% of $40.00\n\nand more",
        "Goes to\n-------\n1 Harbor St",
        "Because.",
        "Who sells\n---------\nShop B.V.",
        "Terms: https://shop.example/terms\n",
      ].join("\n\n"),
    );
  });

  it("keeps figures and addresses in their own order in right-to-left text", () => {
    const text = letterText(letter, "rtl");
    expect(text).toContain("Duty: \u2068$4.00\u2069");
    expect(text).toContain("\u20681 Harbor St\u2069");
    expect(text).toContain("\nhttps://shop.example/x\n");
  });
});
