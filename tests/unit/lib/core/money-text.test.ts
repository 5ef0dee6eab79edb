import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { currencies } from "@/lib/core/currencies";
import { money } from "@/lib/core/money";
import { formatMoney } from "@/lib/core/money-text";
import { anyMoney } from "./arbitrary";

/** Intl's no-break spaces as plain ones, so that the expectations can be read. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

describe("formatMoney", () => {
  it.each([
    [money(123_450n, "EUR"), "de-DE", "1.234,50 €"],
    [money(123_450n, "EUR"), "en-DE", "€1,234.50"],
    [money(123_450n, "USD"), "en-US", "$1,234.50"],
    [money(-500n, "GBP"), "en-GB", "-£5.00"],
    [money(12_000n, "JPY"), "ja-JP", "￥12,000"],
    [money(30_000n, "TWD"), "zh-TW", "$300"],
    [money(9_990_000n, "HUF"), "hu-HU", "99 900 Ft"],
    [money(12_500n, "BHD"), "ar-BH", "12.500 د.ب."],
    [money(4_990n, "SAR"), "ar-SA", "49.90 ر.س."],
    [money(4_990n, "BRL"), "pt-BR", "R$ 49,90"],
  ])("writes %o for %s", (amount, tag, text) => {
    expect(plain(formatMoney(amount, tag))).toBe(text);
  });

  it("gives the ISO code when asked, and where a bare sign would be unclear", () => {
    expect(plain(formatMoney(money(500n, "USD"), "en-US", { form: "code" }))).toBe("USD 5.00");
    expect(plain(formatMoney(money(500n, "USD"), "ja-BR"))).toBe("USD 5.00");
    expect(plain(formatMoney(money(500n, "JPY"), "de-CN"))).toContain("JPY");
    expect(plain(formatMoney(money(500n, "CAD"), "en-CA"))).toBe("$5.00");
  });

  it("hides no minor units: whole steps are short, anything else is written out", () => {
    expect(plain(formatMoney(money(30_050n, "TWD"), "zh-TW"))).toBe("$300.50");
  });

  it("is exact beyond what a float can hold", () => {
    expect(formatMoney(money(9_007_199_254_740_993n, "JPY"), "ja-JP")).toBe("￥9,007,199,254,740,993");
    expect(formatMoney(money(900_719_925_474_099_301n, "EUR"), "en-IE")).toBe("€9,007,199,254,740,993.01");
  });

  it("writes Arabic without direction marks, but for the one that keeps a minus sign in place", () => {
    expect(formatMoney(money(12_500n, "BHD"), "ar-BH")).not.toMatch(/[\u061c\u200e\u200f]/);
    expect(formatMoney(money(-12_500n, "BHD"), "ar-BH")).toMatch(/^\u200e-12\.500/);
  });

  it("loses no digit in any currency and language", () => {
    const anyTag = fc.constantFrom("en-US", "de-DE", "ja-JP", "ar-SA", "fr-FR", "pt-BR", "en-IN", "de-CH");
    fc.assert(
      fc.property(anyMoney, anyTag, (amount, tag) => {
        const digits = formatMoney(amount, tag, { form: "code" }).replace(/\D/g, "");
        const { minorDigits, displayDigits } = currencies[amount.currency];
        const whole = digits.length > 0 ? BigInt(digits) : -1n;
        const size = amount.minor < 0n ? -amount.minor : amount.minor;
        const scale = 10n ** BigInt(minorDigits - displayDigits);
        expect(whole === size || whole * scale === size).toBe(true);
      }),
    );
  });
});
