import { carrierPriceIn } from "@/lib/checkout/carrier-price";
import type { DestinationPlace } from "@/lib/checkout/destination-place";
import type { AppError } from "@/lib/core/app-error";
import { currencies } from "@/lib/core/currencies";
import { type Money, multiply, sum } from "@/lib/core/money";
import { err, ok, type Result } from "@/lib/core/result";
import { type LocalDate, toLocalDate, within } from "@/lib/core/time";
import { builtInSchemes } from "@/lib/customs/import-scheme";
import { openTariffProvider } from "@/lib/customs/registry";
import { env } from "@/lib/env";
import { demoFx } from "@/lib/fx/snapshot";
import { fulfilmentLocationId } from "@/lib/inventory/location";
import { entityFor } from "@/lib/markets/entity";
import { type MarketCode, markets } from "@/lib/markets/registry";
import { prepareFacts } from "@/lib/quote/prepare-facts";
import type { Question } from "@/lib/quote/question";
import { type Quote, quote } from "@/lib/quote/quote";
import { packTogether } from "@/lib/shipping/parcel-weight";
import type { DeliveryOption, Parcel, ShippingErrorCode } from "@/lib/shipping/port";
import { openShippingProvider } from "@/lib/shipping/registry";
import { openTaxProvider } from "@/lib/tax/registry";

/** One thing in a basket as the catalogue and the price list know it. `parcel`: grams and millimetres as packed. */
export type BasketItem = {
  readonly key: string;
  readonly hsCode: string;
  readonly originCountry: string;
  readonly taxCategory: string;
  readonly parcel: Parcel;
  readonly unitPrice: Money;
  readonly quantity: number;
};

/** The fulfilment location that sends: one for now. */
export const shipFrom = {
  locationId: fulfilmentLocationId,
  country: "NL",
  postcode: "3072 AP",
  timeZone: "Europe/Amsterdam",
} as const;

export type LandedBasket = {
  readonly options: readonly DeliveryOption[];
  readonly chosen: DeliveryOption;
  readonly quote: Quote;
  readonly place: DestinationPlace;
  readonly entityId: string;
  /** Day in the market's zone whose rules were used. */
  readonly date: LocalDate;
};

type Input = {
  readonly market: MarketCode;
  readonly place: DestinationPlace;
  readonly items: readonly BasketItem[];
  /** Absent or unknown: the cheapest. */
  readonly deliveryOptionId?: string | null;
  readonly now: Date;
};

export type BasketErrorCode = ShippingErrorCode | "delivery_option_unknown";

async function optionsFor({ market: code, place, items, now }: Input) {
  const market = markets[code];
  const provider = openShippingProvider("sandbox", {}, env.SHOP_MODE);
  if (provider === null) return err({ code: "shipping_no_rate" } as const);
  return await provider.rates({
    origin: shipFrom,
    destination: { country: place.country, subdivision: place.subdivision, postcode: place.postcode },
    parcel: packTogether(items),
    goodsValue: sum(
      items.map((item) => multiply(item.unitPrice, item.quantity)),
      market.currencies[0],
    ),
    now,
    inMarketCurrency: (price) => carrierPriceIn(market, place, price, toLocalDate(now, market.timeZone)),
  });
}

function registrationsOn(market: MarketCode, date: LocalDate): readonly string[] {
  return entityFor(market, date)
    .registrations.filter((row) => within(date, row))
    .map(({ kind }) => kind);
}

function questionOf(input: Input, chosen: DeliveryOption): Question {
  const market = markets[input.market];
  const currency = market.currencies[0];
  const date = toLocalDate(input.now, market.timeZone);
  return {
    date,
    currency,
    shownStep: currencies[currency].shownStep,
    priceBasis: market.priceTax,
    destination: input.place,
    shipFrom,
    seller: { registrations: registrationsOn(input.market, date) },
    lines: input.items.map((item) => ({
      key: item.key,
      hsCode: item.hsCode,
      originCountry: item.originCountry,
      taxCategory: item.taxCategory,
      unitPrice: item.unitPrice,
      quantity: item.quantity,
    })),
    delivery: {
      price: chosen.price,
      carrierMode: chosen.mode,
      incoterm: chosen.incoterm,
      validUntil: chosen.validUntil,
    },
  };
}

const tables = () => {
  const tax = openTaxProvider("table", {});
  const tariff = openTariffProvider("table", {});
  if (tax === null || tariff === null)
    throw new Error("the built-in tables need no settings and are always there");
  return { tax, tariff, schemes: builtInSchemes, fx: demoFx };
};

/**
 * What a basket costs at a place and when it comes: product page, cart and checkout all read this one figure.
 * Codes: those of shipping, and `delivery_option_unknown` when the named option is not offered there.
 */
export async function landBasket(input: Input): Promise<Result<LandedBasket, AppError<BasketErrorCode>>> {
  const rates = await optionsFor(input);
  if (!rates.ok) return rates;
  const wanted = input.deliveryOptionId ?? null;
  const options = rates.value;
  const chosen = wanted === null ? options[0] : options.find(({ id }) => id === wanted);
  if (chosen === undefined)
    return err({ code: wanted === null ? "shipping_not_there" : "delivery_option_unknown" });
  const question = questionOf(input, chosen);
  const facts = await prepareFacts(question, tables());
  return ok({
    options,
    chosen,
    quote: quote(question, facts),
    place: input.place,
    entityId: entityFor(input.market, question.date).id,
    date: question.date,
  });
}
