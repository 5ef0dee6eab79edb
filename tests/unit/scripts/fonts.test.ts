import { describe, expect, it } from "vitest";
import { covers, readFaces, rewriteFace } from "@/scripts/fonts.mjs";

const css = `/* plex-latin-400-normal */
@font-face {
  font-family: 'Plex';
  font-display: swap;
  src: url(./files/plex-latin-400-normal.woff2) format('woff2'), url(./files/plex-latin-400-normal.woff) format('woff');
}
/* plex-[0]-wght-normal */
@font-face {
  font-family: 'Plex';
  src: url(./files/plex-0-wght-normal.woff2) format('woff2-variations');
}`;

describe("font style sheets", () => {
  it("every face keeps the subset that its comment names", () => {
    expect(readFaces(css).map(({ label }: { label: string }) => label)).toEqual([
      "plex-latin-400-normal",
      "plex-[0]-wght-normal",
    ]);
  });

  it("only woff2 is kept, with an address beside the style sheet", () => {
    const rule = rewriteFace(readFaces(css)[0].rule, "plex");
    expect(rule).toContain("src: url(./plex/plex-latin-400-normal.woff2) format('woff2');");
    expect(rule).not.toMatch(/\.woff\)/);
  });

  it("a slice is taken for the letters in its range alone", () => {
    const slice = "@font-face { unicode-range: U+65e5,U+672a-6731,U+8a9e; }";
    expect(covers(slice, "日")).toBe(true);
    expect(covers(slice, "本")).toBe(true);
    expect(covers(slice, "港")).toBe(false);
    expect(covers("@font-face { font-family: x; }", "日")).toBe(false);
  });
});
