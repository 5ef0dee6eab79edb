import { describe, expect, it } from "vitest";
import { currencies } from "@/lib/core/currencies";
import { money } from "@/lib/core/money";
import { localDate } from "@/lib/core/time";
import { builtInSchemes, loadImportSchemes } from "@/lib/customs/import-scheme";
import schemes from "@/lib/customs/import-schemes.json";
import {
  openTariffProvider,
  type TariffProviderId,
  providers as tariffProviders,
} from "@/lib/customs/registry";
import layers from "@/lib/customs/tariff-layers.json";
import preferences from "@/lib/customs/tariff-preferences.json";
import { tableDuty, tariffCodesOn } from "@/lib/customs/tariff-table";
import tariffs from "@/lib/customs/tariffs.json";
import { resolveTerritory } from "@/lib/customs/territory";
import { type FxProviderId, providers as fxProviders, openFxProvider } from "@/lib/fx/registry";
import { ratesOf } from "@/lib/fx/snapshot";
import { demoEntity } from "@/lib/markets/entity";
import { marketCodes, markets } from "@/lib/markets/registry";
import { builtInFacts } from "@/lib/quote/built-in-facts";
import { prepareFacts } from "@/lib/quote/prepare-facts";
import type { Question } from "@/lib/quote/question";
import { quote } from "@/lib/quote/quote";
import { tableTaxRate } from "@/lib/tax/rate-table";
import { openTaxProvider, type TaxProviderId, providers as taxProviders } from "@/lib/tax/registry";
import { taxCategories } from "@/lib/tax/tax-category";
import { loadTaxTable } from "@/lib/tax/tax-rate";
import taxRates from "@/lib/tax/tax-rates.json";
import { demoProducts } from "@/prisma/seed/demo/catalogue";

const date = localDate("2026-11-22");

const demoCodes = [...new Set(demoProducts.map(({ hsCode }) => hsCode.replace(".", "")))];

const placeOf = (code: (typeof marketCodes)[number]) => markets[code].referencePlace;

function questionFor(code: (typeof marketCodes)[number], hsCode: string, unit: bigint): Question {
  const market = markets[code];
  const [currency] = market.currencies;
  return {
    date,
    currency,
    shownStep: currencies[currency].shownStep,
    priceBasis: market.priceTax,
    destination: {
      country: code,
      subdivision: placeOf(code)?.subdivision ?? null,
      postcode: placeOf(code)?.postcode ?? null,
      assumed: true,
    },
    shipFrom: { country: "NL" },
    seller: { registrations: demoEntity.registrations.map((row) => row.kind) },
    lines: [
      {
        key: "a",
        hsCode,
        originCountry: "PT",
        taxCategory: "standard",
        unitPrice: money(unit, currency),
        quantity: 1,
      },
    ],
    delivery: { price: money(0n, currency), carrierMode: "courier", incoterm: "DDP", validUntil: null },
  };
}

describe("tax rates", () => {
  it.each(Object.keys(taxProviders) as TaxProviderId[])(
    "provider %s answers for every market and category",
    async (id) => {
      const provider = openTaxProvider(id, {});
      if (!provider) throw new Error(`${id} needs settings`);
      for (const code of marketCodes) {
        for (const category of taxCategories) {
          const subdivision = placeOf(code)?.subdivision ?? null;
          const answer = await provider.rateFor({ country: code, subdivision, category, date });
          expect(answer.kind, `${code} ${category}`).toBe("rate");
          if (answer.kind === "rate") expect(answer.parts.length, `${code} ${category}`).toBeGreaterThan(0);
        }
        const unknown = await provider.rateFor({
          country: "ZZ",
          subdivision: null,
          category: "standard",
          date,
        });
        expect(unknown).toEqual({ kind: "not-calculated", reason: "no-rate" });
      }
    },
  );

  it("knows 50 states and DC, every province, every Brazilian state", () => {
    const knows = (country: string, subdivision: string) =>
      tableTaxRate({ country, subdivision, category: "standard", date }).kind === "rate";
    const states = markets.US.address.subdivisions
      .map((each) => each.code)
      .filter((code) => knows("US", code));
    expect(states).toHaveLength(51);
    expect(markets.CA.address.subdivisions.filter((each) => !knows("CA", each.code))).toEqual([]);
    expect(markets.BR.address.subdivisions.filter((each) => !knows("BR", each.code))).toEqual([]);
  });
});

describe("tariffs", () => {
  it.each(Object.keys(tariffProviders) as TariffProviderId[])(
    "provider %s never answers zero for an unknown code",
    async (id) => {
      const provider = openTariffProvider(id, {});
      if (!provider) throw new Error(`${id} needs settings`);
      const query = { hs6: "000000", origin: "PT", destination: "JP", date, originProven: false };
      expect(await provider.dutyFor(query)).toEqual({ kind: "not-calculated", reason: "no-tariff" });
    },
  );

  it("has the demo catalogue's codes wherever a scheme asks for them", () => {
    for (const code of marketCodes) {
      const { customs } = resolveTerritory({ country: code });
      if (!builtInSchemes(customs, date).some((scheme) => scheme.duty.kind === "tariff")) continue;
      const known = tariffCodesOn(customs, date);
      expect(
        demoCodes.filter((each) => !known.includes(each)),
        code,
      ).toEqual([]);
    }
  });

  it("books come free of duty everywhere", () => {
    for (const destination of new Set(tariffs.map((row) => row.destination))) {
      const answer = tableDuty({ hs6: "490199", origin: "PT", destination, date, originProven: false });
      expect(answer.kind === "duty" && answer.layers.map((layer) => layer.ratePpm), destination).toEqual([0]);
    }
  });
});

describe("every market is quoted", () => {
  it.each(marketCodes)("%s: every demo code at a low and a high price", (code) => {
    const one = 10n ** BigInt(currencies[markets[code].currencies[0]].minorDigits);
    const rate = builtInFacts.fx("EUR", markets[code].currencies[0]);
    if (!rate) throw new Error(`No rate for ${code}`);
    const worth = (euro: bigint) => {
      const step = currencies[markets[code].currencies[0]].shownStep;
      return ((euro * one * rate.numerator) / rate.denominator / step) * step;
    };
    for (const hs of demoCodes) {
      for (const euro of code === "CN" ? [20n, 100n] : [20n, 400n]) {
        const result = quote(questionFor(code, hs, worth(euro)), builtInFacts);
        expect(result.notCalculated, `${code} ${hs} ${euro}`).toEqual([]);
      }
    }
  });

  it("providers give the same quote as the tables", async () => {
    const tax = openTaxProvider("table", {});
    const tariff = openTariffProvider("table", {});
    if (!tax || !tariff) throw new Error("The built-in tables need no settings");
    const question = questionFor("US", "610910", 5_000n);
    const facts = await prepareFacts(question, { tax, tariff, schemes: builtInSchemes, fx: builtInFacts.fx });
    expect(quote(question, facts)).toEqual(quote(question, builtInFacts));
  });
});

describe("exchange rates", () => {
  it.each(Object.keys(fxProviders) as FxProviderId[])(
    "provider %s has every market's currency, both ways",
    async (id) => {
      const provider = openFxProvider(id, {});
      if (!provider) throw new Error(`${id} needs settings`);
      const rates = ratesOf(await provider.latest());
      for (const code of marketCodes) {
        for (const currency of markets[code].currencies) {
          const there = rates("EUR", currency);
          const back = rates(currency, "EUR");
          expect(there, currency).not.toBeNull();
          expect(there?.numerator).toBe(back?.denominator);
        }
      }
    },
  );
});

describe("rules as data", () => {
  const rows = [...taxRates, ...schemes, ...tariffs, ...preferences, ...layers];

  it("each has days, a source and how sure it is; memory claims nothing it read", () => {
    expect(rows.length).toBeGreaterThan(350);
    for (const row of rows) {
      expect(row.source.length).toBeGreaterThan(0);
      if (row.source.startsWith("memory (") || row.source === "memory")
        expect(["memory", "contested"]).toContain(row.certainty);
      if (row.certainty === "sourced") expect(row.source).not.toMatch(/^memory/);
    }
  });

  it("refuses overlapping rows", () => {
    const [rate] = taxRates;
    const [scheme] = schemes;
    expect(() => loadTaxTable([rate, rate])).toThrow(/overlap/);
    expect(() => loadImportSchemes([scheme, { ...scheme, id: "other" }])).toThrow(/overlap/);
  });
});
