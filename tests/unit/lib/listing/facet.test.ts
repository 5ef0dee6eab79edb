import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  colourFamilies,
  colourFamily,
  compareSizes,
  facetsOf,
  filterValues,
  readFilters,
} from "@/lib/listing/facet";

describe("colourFamily (SH-06)", () => {
  it.each([
    ["#000000", "black"],
    ["#22262e", "black"],
    ["#ffffff", "white"],
    ["#f6f1e7", "white"],
    ["#808080", "grey"],
    ["#9fb3a0", "green"],
    ["#d9c7a0", "beige"],
    ["#6b4a2b", "brown"],
    ["#c8102e", "red"],
    ["#e8481f", "red"],
    ["#f28c28", "orange"],
    ["#f4c20d", "yellow"],
    ["#1f5fbf", "blue"],
    ["#4b5a70", "blue"],
    ["#6a2c91", "purple"],
    ["#e75480", "pink"],
  ])("%s is %s", (hex, family) => expect(colourFamily(hex)).toBe(family));

  it("has a name for every colour", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (value) => {
        expect(colourFamilies).toContain(colourFamily(`#${value.toString(16).padStart(6, "0")}`));
      }),
    );
  });
});

describe("facetsOf", () => {
  it("names collection, origin, colours and sizes once each", () => {
    const facets = facetsOf({
      originCountry: "PT",
      collections: ["wear", "kids"],
      choices: [
        { colour: "ink", size: "m" },
        { colour: "ink", size: "l" },
        { colour: "unknown", size: "Bad Size!" },
      ],
      swatches: { ink: "#22262e" },
    });
    expect(facets).toEqual(["colour:black", "in:kids", "in:wear", "made:pt", "size:l", "size:m"]);
  });
});

describe("readFilters (SH-05)", () => {
  it("reads what links write, and drops the rest", () => {
    const filters = readFilters("wear", [
      "size:m",
      "colour:red",
      "size:m",
      "stock:in",
      "x:y",
      "size:DROP TABLE",
      "made:",
    ]);
    expect(filters).toEqual({
      collection: "wear",
      chosen: { colour: ["red"], size: ["m"], made: [] },
      inStock: true,
    });
    expect(filterValues(filters)).toEqual(["colour:red", "size:m", "stock:in"]);
    expect(readFilters("wear", filterValues(filters))).toEqual(filters);
  });

  it("takes any text without harm", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (given) => {
        for (const value of filterValues(readFilters(null, given)))
          expect(value).toMatch(/^[a-z]+:[a-z0-9.-]+$/);
      }),
    );
  });
});

describe("compareSizes", () => {
  it("orders letters before figures, small before large", () => {
    expect(["44", "xl", "9", "m", "xs", "36", "120x180"].sort(compareSizes)).toEqual([
      "xs",
      "m",
      "xl",
      "9",
      "36",
      "44",
      "120x180",
    ]);
  });
});
