import { describe, expect, it } from "vitest";
import { pickDated } from "@/lib/core/dated";
import { localDate } from "@/lib/core/time";

const rows = [
  { validFrom: "2020-01-01", validTo: "2026-06-30", rate: 1 },
  { validFrom: "2026-07-01", validTo: null, rate: 2 },
];

describe("pickDated", () => {
  it.each([
    ["2026-06-30", 1],
    ["2026-07-01", 2],
    ["2030-01-01", 2],
  ])("takes the row that holds on %s", (day, rate) => {
    expect(pickDated(rows, localDate(day))?.rate).toBe(rate);
  });

  it("finds nothing before the first row", () => {
    expect(pickDated(rows, localDate("2019-12-31"))).toBeNull();
  });

  it("throws where rows overlap", () => {
    const wrong = [...rows, { validFrom: "2026-01-01", validTo: "2026-07-01", rate: 3 }];
    expect(() => pickDated(wrong, localDate("2026-07-01"))).toThrow("overlap");
  });
});
