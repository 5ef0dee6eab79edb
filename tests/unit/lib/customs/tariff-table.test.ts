import { describe, expect, it } from "vitest";
import { localDate } from "@/lib/core/time";
import { parseHsCode } from "@/lib/customs/hs-code";
import { tableDuty } from "@/lib/customs/tariff-table";
import { resolveTerritory } from "@/lib/customs/territory";

const layers = (
  hs6: string,
  origin: string,
  destination: string,
  originProven = false,
  day = "2026-11-22",
) => {
  const answer = tableDuty({ hs6, origin, destination, date: localDate(day), originProven });
  return answer.kind === "duty" ? answer.layers.map((layer) => [layer.name, layer.ratePpm]) : answer.reason;
};

describe("built-in tariffs", () => {
  it("lifts a low rate to the cap and leaves a high one", () => {
    expect(layers("910211", "IT", "US")).toEqual([
      ["most-favoured", 50_000],
      ["additional", 50_000],
    ]);
    expect(layers("610910", "PT", "US")).toEqual([["most-favoured", 165_000]]);
    expect(layers("910211", "JP", "US")).toEqual([
      ["most-favoured", 50_000],
      ["additional", 75_000],
    ]);
  });

  it("adds flat layers, by day and not on books", () => {
    expect(layers("610910", "CN", "US")).toEqual([
      ["most-favoured", 165_000],
      ["additional", 125_000],
      ["additional", 75_000],
    ]);
    expect(layers("610910", "CN", "US", false, "2026-07-01")).toEqual([
      ["most-favoured", 165_000],
      ["additional", 75_000],
    ]);
    expect(layers("490199", "CN", "US")).toEqual([["most-favoured", 0]]);
  });

  it("takes a trade agreement's rate only with proof", () => {
    expect(layers("691200", "PT", "GB")).toEqual([["most-favoured", 60_000]]);
    expect(layers("691200", "PT", "GB", true)).toEqual([["preference", 0]]);
    expect(layers("691200", "CN", "GB", true)).toEqual([["most-favoured", 60_000]]);
  });

  it("knows no rate for an unknown code", () => {
    expect(layers("999999", "PT", "GB")).toBe("no-tariff");
  });
});

describe("HS codes", () => {
  it.each([
    ["691200", "691200"],
    ["6912.00", "691200"],
    ["6912.00.10", "691200"],
    ["6912001000", "691200"],
  ])("%s is read", (text, hs6) => expect(parseHsCode(text)?.hs6).toBe(hs6));

  it.each(["69120", "6912.0", "69.1200", "69120000000", "abcdef", "", "6912 00"])("%s is no code", (text) => {
    expect(parseHsCode(text)).toBeNull();
  });
});

describe("territories", () => {
  it.each([
    [{ country: "DE", postcode: "10115" }, "DE", "EU", "DE"],
    [{ country: "DE", postcode: "78266" }, "DE-BUESINGEN", "CH", "CH"],
    [{ country: "ES", postcode: "35001" }, "IC", "EU", "IC"],
    [{ country: "ES", postcode: "28013" }, "ES", "EU", "ES"],
    [{ country: "GB", postcode: "bt1 5gs" }, "XI", "EU", "GB"],
    [{ country: "GB", postcode: "B1 1AA" }, "GB", "GB", "GB"],
    [{ country: "MC", postcode: "98000" }, "MC", "EU", "FR"],
    [{ country: "JP" }, "JP", "JP", "JP"],
  ])("%o", (place, id, customs, tax) => {
    expect(resolveTerritory(place)).toMatchObject({ id, customs, tax });
  });
});
