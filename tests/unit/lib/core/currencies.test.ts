import { describe, expect, it } from "vitest";
import { type CurrencyCode, currencies, isCurrencyCode } from "@/lib/core/currencies";

const entries = Object.entries(currencies);

describe("currencies", () => {
  it("holds the active ISO 4217 codes", () => {
    expect(entries.length).toBe(155);
    expect(entries.filter(([code]) => !/^[A-Z]{3}$/.test(code))).toEqual([]);
  });

  it("keeps ISO 4217 minor digits where Intl has others", () => {
    const storage: [CurrencyCode, number][] = [
      ["HUF", 2],
      ["IDR", 2],
      ["COP", 2],
      ["PKR", 2],
      ["TWD", 2],
      ["IQD", 3],
      ["KWD", 3],
      ["JPY", 0],
      ["ISK", 0],
      ["CLP", 0],
    ];
    expect(storage.map(([code]) => [code, currencies[code].minorDigits])).toEqual(storage);
  });

  it("disagrees with Intl only where ISO 4217 has more digits", () => {
    const fewer = entries.filter(([code, { minorDigits }]) => {
      const intl = new Intl.NumberFormat("en", { style: "currency", currency: code }).resolvedOptions();
      return minorDigits < (intl.maximumFractionDigits ?? 0);
    });
    expect(fewer).toEqual([]);
  });

  it("shows whole steps: TWD, IDR, HUF in units, three-decimal card currencies in tens", () => {
    const steps = entries.filter(([, { shownStep }]) => shownStep !== 1n);
    expect(steps.map(([code, { shownStep }]) => `${code} ${shownStep}`)).toEqual([
      "BHD 10",
      "HUF 100",
      "IDR 100",
      "JOD 10",
      "KWD 10",
      "OMR 10",
      "TND 10",
      "TWD 100",
    ]);
  });

  it("shows every step without hiding digits", () => {
    for (const [, { minorDigits, displayDigits, shownStep }] of entries) {
      expect(shownStep % 10n ** BigInt(minorDigits - displayDigits)).toBe(0n);
    }
  });

  it("knows codes from other text", () => {
    expect(isCurrencyCode("EUR")).toBe(true);
    expect(["eur", "XXX", "", "toString"].map(isCurrencyCode)).toEqual([false, false, false, false]);
  });
});
