import { describe, expect, it } from "vitest";
import { currencies, isCurrencyCode } from "@/lib/core/currencies";
import { localDate } from "@/lib/core/time";
import { hreflangs, parseLocale } from "@/lib/i18n/locale";
import { type AddressField, addressFields, visibleTextInputs } from "@/lib/markets/address-form";
import { normalisePostcode } from "@/lib/markets/address-text";
import { isCustomsId, normaliseCustomsId } from "@/lib/markets/customs-ids";
import { entityFor } from "@/lib/markets/entity";
import type { Market } from "@/lib/markets/market";
import { findMarket, marketCodes } from "@/lib/markets/registry";

const autofillTokens = new Set([
  "name",
  "organization",
  "address-line1",
  "address-line2",
  "address-level1",
  "address-level2",
  "address-level3",
  "postal-code",
  "tel",
  "off",
]);
/** What a parcel at home needs; whatever else is asked for must say why. */
const expected = new Set(["name", "company", "line1", "line2", "city", "subdivision", "postcode"]);
const certainties = ["sourced", "sourced-secondary", "sourced-old", "contested", "memory"];
const badPostcodes = ["", "12", "ABCDEFGHIJ", "1234567890123", "!!!!!"];

const names = (fields: readonly AddressField[]) => fields.map(({ name }) => name);
const unique = (list: readonly unknown[]) => expect(new Set(list).size).toBe(list.length);

const all = marketCodes.map((code): readonly [string, Market] => {
  const market = findMarket(code);
  if (market === null) throw new Error(`${code} is listed but not found`);
  return [code, market];
});

it("looks at every market", () => {
  expect(all.length).toBeGreaterThanOrEqual(31);
});

describe.each(all)("%s", (code, market) => {
  const fields = addressFields(market.address);

  it("names itself by the code it is found under", () => expect(market.country).toBe(code));

  it("charges in a known currency whose shown step is whole minor units", () => {
    for (const currency of market.currencies) {
      expect(isCurrencyCode(currency)).toBe(true);
      const { minorDigits, displayDigits, shownStep } = currencies[currency];
      expect(displayDigits).toBeLessThanOrEqual(minorDigits);
      expect(shownStep).toBeGreaterThan(0n);
    }
  });

  it("speaks languages that BCP 47 knows, in a zone that Intl knows", () => {
    unique(market.languages);
    for (const language of market.languages) {
      expect(Intl.getCanonicalLocales(`${language}-${code}`)).toEqual([`${language}-${code}`]);
    }
    expect(() => new Intl.DateTimeFormat("en", { timeZone: market.timeZone })).not.toThrow();
    expect(Intl.supportedValuesOf("timeZone").concat("Asia/Kolkata", "Asia/Ho_Chi_Minh")).toContain(
      market.timeZone,
    );
  });

  it("can be paid in its own currency", () => {
    expect(market.paymentMethods.length).toBeGreaterThan(0);
    unique(market.paymentMethods.map(({ id }) => id));
    for (const { id, async: later, hold, kind, minimum, maximum } of market.paymentMethods) {
      if (hold?.unit === "calendar-days") expect(hold.timeZone, id).toBe(market.timeZone);
      if (kind === "voucher" || kind === "bank-transfer") {
        expect(later, id).toBe(true);
        expect(hold, id).not.toBeNull();
      }
      for (const limit of [minimum, maximum]) {
        if (limit) expect(market.currencies, id).toContain(limit.currency);
      }
      if (minimum && maximum) expect(minimum.minor < maximum.minor, id).toBe(true);
    }
  });

  it("asks for each part of an address once, with autofill tokens and lengths (SH-21)", () => {
    unique(names(fields));
    expect(names(fields)[0]).toBe("name");
    expect(names(fields)).toContain("line1");
    for (const field of fields) {
      expect(autofillTokens, field.name).toContain(field.autocomplete);
      expect(field.maxLength).toBeGreaterThan(0);
      if (field.folded) expect(field.required, field.name).toBe(false);
      if (field.control === "select") expect(field.name).toBe("subdivision");
    }
    const tokens = fields.map(({ autocomplete }) => autocomplete).filter((token) => token !== "off");
    unique(tokens);
  });

  it("says why it asks for more than an address", () => {
    for (const field of fields.filter(({ name }) => !expected.has(name))) {
      expect(field.reason, field.name).not.toBeNull();
    }
  });

  it("has a postcode field exactly if it has a rule, and the rule knows right from wrong", () => {
    const rule = market.address.postcode;
    const field = fields.find(({ name }) => name === "postcode");
    expect(field !== undefined).toBe(rule !== null);
    if (rule === null || field === undefined) return;
    expect(field.required).toBe(rule.required);
    const pattern = new RegExp(rule.pattern);
    expect(rule.pattern).toMatch(/^\^.*\$$/);
    expect(normalisePostcode(rule, rule.example)).toBe(rule.example);
    expect(rule.example).toMatch(pattern);
    expect(rule.example.length).toBeLessThanOrEqual(field.maxLength);
    for (const bad of badPostcodes) expect(normalisePostcode(rule, bad), bad).not.toMatch(pattern);
  });

  it("lists its subdivisions once each, and only if it asks for one", () => {
    const { subdivisions } = market.address;
    unique(subdivisions.map((subdivision) => subdivision.code));
    unique(subdivisions.map((subdivision) => subdivision.names.en));
    for (const subdivision of subdivisions) {
      for (const name of Object.values(subdivision.names)) expect(name.trim()).not.toBe("");
    }
    expect(names(fields).includes("subdivision")).toBe(subdivisions.length > 0);
  });

  it("asks for a phone exactly where it says so", () => {
    expect(market.phone.prefix).toMatch(/^\+[1-9]\d{0,2}$/);
    expect(names(fields).includes("phone")).toBe(market.phone.required);
  });

  it("asks for a customs id exactly if one is always needed, and accepts the examples", () => {
    const always = market.customsIds.filter(({ asked }) => asked === "always");
    expect(names(fields).includes("customsId")).toBe(always.length > 0);
    for (const { kind, example } of market.customsIds) {
      expect(isCustomsId(kind, normaliseCustomsId(example)), kind).toBe(true);
    }
  });

  it("keeps its reference place inside its own lists", () => {
    const place = market.referencePlace;
    if (place === null) return;
    expect(market.address.subdivisions.map((subdivision) => subdivision.code)).toContain(place.subdivision);
    expect(place.postcode).toMatch(new RegExp(market.address.postcode?.pattern ?? "$^"));
  });

  it("says where its facts come from and how sure they are", () => {
    expect(market.sources.length).toBeGreaterThan(0);
    unique(market.sources.map(({ key }) => key));
    for (const source of market.sources) {
      expect(certainties).toContain(source.certainty);
      expect(source.ref).not.toBe("");
      expect(source.date === null, source.key).toBe(source.certainty === "memory");
    }
  });

  it("gives the EU's shoppers the EU's rights", () => {
    const { law } = market;
    expect(law.withdrawalFunction).toBe(law.lowestPriceRequired);
    if (law.withdrawalFunction) {
      expect(law.withdrawal.days).toBe(14);
      expect(law.orderButton).toBe("obligation");
      expect(market.priceTax).toBe("inclusive");
    }
  });

  it("has pages that point to each other, English among them (hreflang)", () => {
    const set = hreflangs(findMarketCode(code));
    unique(set);
    expect(set).toContain(`en-${code}`);
    for (const tag of set) {
      const locale = parseLocale(tag);
      expect(locale?.market).toBe(code);
      expect(hreflangs(findMarketCode(locale?.market ?? ""))).toEqual(set);
    }
  });

  it("has somebody who sells there today", () => {
    expect(entityFor(findMarketCode(code), localDate("2026-11-22")).legalName).not.toBe("");
  });
});

const findMarketCode = (code: string) => {
  const found = marketCodes.find((each) => each === code);
  if (found === undefined) throw new Error(`No market ${code}`);
  return found;
};

describe("at most seven text inputs for a guest, the mail field among them", () => {
  it.each([
    ["US", 5],
    ["GB", 5],
    ["DE", 5],
    ["JP", 7],
  ])("%s shows %i", (code, count) => {
    const market = findMarket(code);
    expect(market && 1 + visibleTextInputs(market.address)).toBe(count);
  });
});

describe("complete lists", () => {
  it.each([
    ["US", 62],
    ["CA", 13],
    ["MX", 32],
    ["BR", 27],
    ["AU", 8],
    ["IN", 36],
    ["JP", 47],
    ["KR", 17],
    ["CN", 31],
    ["AE", 7],
    ["MY", 16],
    ["ES", 52],
    ["NG", 37],
    ["ZA", 9],
    ["TH", 77],
    ["TR", 81],
    ["VN", 34],
    ["ID", 38],
  ])("%s has %i subdivisions", (code, count) => {
    expect(findMarket(code)?.address.subdivisions).toHaveLength(count);
  });
});
