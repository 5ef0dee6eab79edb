import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CurrencyCode, currencies } from "@/lib/core/currencies";
import { money, toDecimal } from "@/lib/core/money";
import { localDate } from "@/lib/core/time";
import { builtInFacts } from "@/lib/quote/built-in-facts";
import type { Question, QuestionLine } from "@/lib/quote/question";
import { type Quote, quote } from "@/lib/quote/quote";
import { slipOf } from "@/lib/quote/slip";

const seller = {
  registrations: [
    "eu-oss",
    "gb-vat",
    "au-gst",
    "nz-gst",
    "no-voec",
    "sg-gst",
    "ch-vat",
    "br-remessa-conforme",
  ],
};

type Ask = {
  readonly to: string;
  readonly part?: string | null;
  readonly postcode?: string;
  readonly currency: CurrencyCode;
  readonly basis: Question["priceBasis"];
  readonly prices: readonly bigint[];
  readonly delivery?: bigint;
  readonly quantity?: number;
  readonly line?: Partial<QuestionLine>;
  readonly incoterm?: "DDP" | "DAP";
  readonly date?: string;
};

const goods = ["6912.00", "6109.10", "0902.10", "4901.99", "9102.11"];
const categories = ["standard", "children-clothes", "food", "books", "standard"];

function ask(given: Ask): Question {
  return {
    date: localDate(given.date ?? "2026-11-22"),
    currency: given.currency,
    shownStep: currencies[given.currency].shownStep,
    priceBasis: given.basis,
    destination: {
      country: given.to,
      subdivision: given.part ?? null,
      postcode: given.postcode ?? null,
      assumed: false,
    },
    shipFrom: { country: "NL" },
    seller,
    lines: given.prices.map((minor, index) => ({
      key: `line-${index}`,
      hsCode: goods[index % goods.length] ?? "",
      originCountry: "PT",
      taxCategory: categories[index % categories.length] ?? "",
      unitPrice: money(minor, given.currency),
      quantity: given.quantity ?? 1,
      ...given.line,
    })),
    delivery: {
      price: money(given.delivery ?? 0n, given.currency),
      carrierMode: "courier",
      incoterm: given.incoterm ?? "DDP",
      validUntil: null,
    },
  };
}

const get = (given: Ask): Quote => quote(ask(given), builtInFacts);
const keys = (result: Quote) => result.lines.map((line) => line.reasonKey);

describe("quote for the journey markets", () => {
  it("A-01 a home sale in NL has its VAT inside and nothing on top", () => {
    const result = get({ to: "NL", currency: "EUR", basis: "inclusive", prices: [12_100n], delivery: 605n });
    expect(toDecimal(result.totalNow)).toBe("127.05");
    expect(toDecimal(result.taxIncluded)).toBe("22.05");
    expect(result.scheme).toBe("domestic");
    expect(result.tax.minor).toBe(0n);
    expect(keys(result)).toContain("duty.domestic");
  });

  it("DE: OSS, the destination's VAT inside goods and delivery, mixed rates", () => {
    const question = ask({ to: "DE", currency: "EUR", basis: "inclusive", prices: [1_190n], delivery: 595n });
    const result = quote(question, builtInFacts);
    expect(result.scheme).toBe("OSS");
    expect(toDecimal(result.totalNow)).toBe("17.85");
    expect(toDecimal(result.taxIncluded)).toBe("2.85");
    expect(result.estimate).toBe(false);
  });

  it("GB: up to 135 net the price holds its VAT; above, net goods, duty and import VAT prepaid", () => {
    const under = get({ to: "GB", currency: "GBP", basis: "inclusive", prices: [16_200n], delivery: 1_200n });
    expect(under.scheme).toBe("UK-135");
    expect(toDecimal(under.totalNow)).toBe("174.00");
    expect(toDecimal(under.taxIncluded)).toBe("29.00");
    const over = get({ to: "GB", currency: "GBP", basis: "inclusive", prices: [24_000n], delivery: 1_200n });
    expect(over.scheme).toBe("standard-import");
    expect(toDecimal(over.goods)).toBe("200.00");
    expect(toDecimal(over.delivery)).toBe("10.00");
    expect(toDecimal(over.duty)).toBe("12.60");
    expect(toDecimal(over.tax)).toBe("44.52");
    expect(toDecimal(over.totalNow)).toBe("267.12");
    expect(over.dueAtDoor.minor).toBe(0n);
    expect(over.estimate).toBe(true);
  });

  it("JP: free to 10,000 yen with freight, then duty and 10 percent with the cuts", () => {
    const free = get({ to: "JP", currency: "JPY", basis: "exclusive", prices: [8_500n], delivery: 1_500n });
    expect(free.scheme).toBe("JP-10000");
    expect(free.totalNow.minor).toBe(10_000n);
    const over = get({ to: "JP", currency: "JPY", basis: "exclusive", prices: [24_000n], delivery: 2_400n });
    expect(over.duty.minor).toBe(500n);
    expect(over.tax.minor).toBe(2_500n);
    expect(over.totalNow.minor).toBe(29_400n);
  });

  it("JP: a T-shirt is outside the relief", () => {
    const result = get({
      to: "JP",
      currency: "JPY",
      basis: "exclusive",
      prices: [3_000n],
      line: { hsCode: "610910" },
    });
    expect(result.scheme).toBe("standard-import");
  });

  it("SA: below 1,000 no duty, at 1,000 duty; VAT always", () => {
    const under = get({ to: "SA", currency: "SAR", basis: "exclusive", prices: [94_900n], delivery: 5_000n });
    expect([under.scheme, toDecimal(under.duty), toDecimal(under.tax)]).toEqual([
      "SA-demin",
      "0.00",
      "149.85",
    ]);
    const at = get({ to: "SA", currency: "SAR", basis: "exclusive", prices: [95_000n], delivery: 5_000n });
    expect([at.scheme, toDecimal(at.duty), toDecimal(at.tax)]).toEqual([
      "standard-import",
      "100.00",
      "165.00",
    ]);
  });

  it("BH: figures are whole steps of 10 fils", () => {
    const result = get({
      to: "BH",
      currency: "BHD",
      basis: "exclusive",
      prices: [12_350n],
      delivery: 3_650n,
      quantity: 3,
    });
    expect(toDecimal(result.tax)).toBe("4.070");
    for (const line of result.lines) expect(line.amount.minor % 10n).toBe(0n);
  });

  it("BR: Remessa Conforme by state, compared in dollars", () => {
    const SP = get({
      to: "BR",
      part: "SP",
      currency: "BRL",
      basis: "exclusive",
      prices: [20_000n],
      delivery: 4_000n,
    });
    expect(SP.scheme).toBe("Remessa-Conforme");
    expect(SP.duty.minor).toBe(0n);
    expect(toDecimal(SP.tax)).toBe("49.16");
    const MG = get({
      to: "BR",
      part: "MG",
      currency: "BRL",
      basis: "exclusive",
      prices: [20_000n],
      delivery: 4_000n,
    });
    expect(toDecimal(MG.tax)).toBe("60.00");
    const over = get({ to: "BR", part: "SP", currency: "BRL", basis: "exclusive", prices: [100_000n] });
    expect(toDecimal(over.duty)).toBe("438.36");
  });

  it("US: duty to the EU's cap and the state's sales tax, an estimate", () => {
    const result = get({
      to: "US",
      part: "NY",
      currency: "USD",
      basis: "exclusive",
      prices: [5_000n],
      delivery: 1_500n,
    });
    expect(toDecimal(result.duty)).toBe("5.00");
    expect(toDecimal(result.tax)).toBe("5.54");
    expect(result.estimate).toBe(true);
    const tax = result.lines.find((line) => line.code === "tax");
    expect(tax?.collectedBy).toBe("seller");
    const noPlace = get({ to: "US", currency: "USD", basis: "exclusive", prices: [5_000n] });
    expect(noPlace.notCalculated.map((each) => each.key)).toEqual(["subdivisionNeeded"]);
  });

  it("DAP leaves the border's share to the buyer at the door", () => {
    const result = get({
      to: "AE",
      currency: "AED",
      basis: "exclusive",
      prices: [48_000n],
      delivery: 2_000n,
      incoterm: "DAP",
    });
    expect(toDecimal(result.totalNow)).toBe("500.00");
    expect(toDecimal(result.dueAtDoor)).toBe("51.25");
    expect(toDecimal(result.totalAtDoor)).toBe("551.25");
  });
});

describe("what can't be computed is said, never zero", () => {
  const base: Ask = { to: "JP", currency: "JPY", basis: "exclusive", prices: [24_000n] };
  const reasons = (given: Ask) => get(given).notCalculated.map((each) => each.key);

  it.each([
    ["a code of five digits", { ...base, line: { hsCode: "69120" } }, "badHsCode"],
    ["an unknown code", { ...base, line: { hsCode: "999999" } }, "noTariff"],
    ["a negative price", { ...base, prices: [-1n] }, "badLine"],
    ["half a piece", { ...base, quantity: 1.5 }, "badLine"],
    ["no piece", { ...base, quantity: 0 }, "badLine"],
    ["an empty basket", { ...base, prices: [] }, "emptyBasket"],
    ["a negative delivery charge", { ...base, delivery: -1n }, "badDelivery"],
    ["a word that is no tax category", { ...base, line: { taxCategory: "misc" } }, "noTaxRate"],
    ["a place without rules", { ...base, to: "AR" }, "noScheme"],
    ["a date before the first rule", { ...base, date: "1990-01-01" }, "noScheme"],
    ["a basket over China's limit", { ...base, to: "CN", currency: "CNY", prices: [600_000n] }, "overLimit"],
    ["Livigno", { ...base, to: "IT", postcode: "23041", currency: "EUR" }, "noScheme"],
  ] as const)("%s", (_, given, reason) => {
    const result = get(given as Ask);
    expect(reasons(given as Ask)).toContain(reason);
    expect(result.estimate).toBe(true);
    expect(result.incoterm).toBe("DAP");
    expect(result.lines.filter((line) => line.code === "duty" || line.code === "import_tax")).toEqual([]);
  });

  it("two currencies without a rate", () => {
    const result = quote(ask({ ...base, to: "KR", currency: "KRW" }), { ...builtInFacts, fx: () => null });
    expect(result.notCalculated.map((each) => each.key)).toEqual(["noExchangeRate"]);
  });

  it("refuses amounts of another currency", () => {
    const question = ask(base);
    const mixed = { ...question, delivery: { ...question.delivery, price: money(1n, "EUR") } };
    expect(() => quote(mixed, builtInFacts)).toThrow(TypeError);
  });

  it("Northern Ireland is sold to inside the union at the UK rate", () => {
    const result = get({
      to: "GB",
      postcode: "BT1 5GS",
      currency: "GBP",
      basis: "inclusive",
      prices: [24_000n],
    });
    expect(result.scheme).toBe("OSS");
    expect(toDecimal(result.taxIncluded)).toBe("40.00");
  });
});

const places = [
  { to: "NL", currency: "EUR", basis: "inclusive" },
  { to: "DE", currency: "EUR", basis: "inclusive" },
  { to: "SE", currency: "SEK", basis: "inclusive" },
  { to: "GB", currency: "GBP", basis: "inclusive" },
  { to: "AU", currency: "AUD", basis: "inclusive" },
  { to: "JP", currency: "JPY", basis: "exclusive" },
  { to: "SA", currency: "SAR", basis: "exclusive" },
  { to: "BR", part: "MG", currency: "BRL", basis: "exclusive" },
  { to: "US", part: "CA", currency: "USD", basis: "exclusive" },
  { to: "CA", part: "BC", currency: "CAD", basis: "exclusive" },
  { to: "BH", currency: "BHD", basis: "exclusive" },
  { to: "ID", currency: "IDR", basis: "exclusive" },
  { to: "TW", currency: "TWD", basis: "exclusive" },
  { to: "IN", currency: "INR", basis: "exclusive" },
] as const;

const basket = fc.record({
  place: fc.constantFrom(...places),
  steps: fc.array(fc.integer({ min: 0, max: 60_000 }), { minLength: 1, maxLength: 5 }),
  quantity: fc.integer({ min: 1, max: 4 }),
  delivery: fc.integer({ min: 0, max: 9_000 }),
});

type GivenBasket = {
  readonly place: (typeof places)[number];
  readonly steps: readonly number[];
  readonly quantity: number;
  readonly delivery: number;
};

const asked = ({ place, steps, quantity, delivery }: GivenBasket): Ask => {
  const step = currencies[place.currency].shownStep;
  return {
    ...place,
    prices: steps.map((each) => BigInt(each) * step),
    quantity,
    delivery: BigInt(delivery) * step,
  };
};

const sum = (list: readonly bigint[]) => list.reduce((total, each) => total + each, 0n);

describe("money never drifts", () => {
  it("lines sum to the total, every amount is a whole shown step", () => {
    fc.assert(
      fc.property(basket, (given) => {
        const result = get(asked(given));
        const step = currencies[given.place.currency].shownStep;
        const added = result.lines.filter((line) => line.code !== "tax_included");
        expect(result.notCalculated).toEqual([]);
        expect(sum(added.map((line) => line.amount.minor))).toBe(result.totalAtDoor.minor);
        expect(result.goods.minor + result.delivery.minor + result.duty.minor + result.tax.minor).toBe(
          result.totalAtDoor.minor,
        );
        for (const line of result.lines) {
          expect(line.amount.minor % step).toBe(0n);
          expect(line.amount.minor).toBeGreaterThanOrEqual(0n);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("allocations sum to every part exactly", () => {
    fc.assert(
      fc.property(basket, (given) => {
        const result = get(asked(given));
        for (const part of ["goods", "delivery", "duty", "tax", "taxIncluded"] as const) {
          expect(sum(result.allocations.map((each) => each[part].minor))).toBe(result[part].minor);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("inside the union an inclusive price is the charged total, whatever the rate", () => {
    const countries = fc.constantFrom("NL", "DE", "FR", "IT", "ES", "FI", "HR", "IE");
    fc.assert(
      fc.property(
        countries,
        fc.array(fc.bigInt(0n, 90_000n), { minLength: 1, maxLength: 4 }),
        fc.bigInt(0n, 9_000n),
        (to, prices, delivery) => {
          const result = get({ to, currency: "EUR", basis: "inclusive", prices, delivery });
          expect(result.totalNow.minor).toBe(sum(prices) + delivery);
        },
      ),
    );
  });

  it("a dearer basket never costs less at the door, across limits too", () => {
    const exclusive = fc.constantFrom(
      ...places.filter((place) => place.basis === "exclusive" && place.to !== "BR"),
    );
    fc.assert(
      fc.property(
        exclusive,
        fc.integer({ min: 1, max: 200_000 }),
        fc.integer({ min: 1, max: 50_000 }),
        (place, low, more) => {
          const step = currencies[place.currency].shownStep;
          const at = (steps: number) => get({ ...place, prices: [BigInt(steps) * step] }).totalAtDoor.minor;
          expect(at(low + more)).toBeGreaterThanOrEqual(at(low));
        },
      ),
    );
  });

  it("the slip is plain JSON and says the same figures", () => {
    const result = get({
      to: "BH",
      currency: "BHD",
      basis: "exclusive",
      prices: [310_000n],
      delivery: 10_000n,
    });
    const slip = slipOf(result, {
      carrier: "Havenpost",
      from: localDate("2026-12-01"),
      to: localDate("2026-12-03"),
    });
    expect(JSON.parse(JSON.stringify(slip))).toEqual(slip);
    expect(slip.rows.map((row) => row.code)).toEqual(["goods", "delivery", "duty", "import_tax"]);
    expect(slip.totalAtDoor).toEqual({ amount: "369.600", currency: "BHD" });
    expect(slip.estimate).toBe(true);
  });
});
