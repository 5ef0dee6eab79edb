import type { z } from "zod";
import type { AppError } from "@/lib/core/app-error";
import type { Money } from "@/lib/core/money";
import type { Result } from "@/lib/core/result";
import type { LocalDate } from "@/lib/core/time";

/** Grams and millimetres of the packed parcel. */
export type Parcel = {
  readonly weightGrams: number;
  readonly lengthMm: number;
  readonly widthMm: number;
  readonly heightMm: number;
};

/** What a parcel costs to send. `subdivision`: ISO 3166-2 without the country. */
export type RateRequest = {
  readonly origin: { readonly country: string; readonly postcode: string };
  readonly destination: {
    readonly country: string;
    readonly subdivision: string | null;
    readonly postcode: string | null;
  };
  readonly parcel: Parcel;
  readonly goodsValue: Money;
  readonly now: Date;
  /** Turns a carrier's price into the market's currency, in whole shown steps; null where no rate is known. */
  readonly inMarketCurrency: (price: Money) => Money | null;
};

/** One way to send a parcel. `service` is a message key under `checkout.service`. Days are local to the destination. */
export type DeliveryOption = {
  readonly id: string;
  readonly carrier: string;
  readonly service: "post" | "express";
  readonly mode: "post" | "courier";
  readonly price: Money;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly incoterm: "DDP" | "DAP";
  /** The day on which the parcel leaves, local to the fulfilment location. */
  readonly handover: LocalDate;
  /** The next cut-off: afterwards the days are others. */
  readonly validUntil: Date;
};

/** Keys of messages/<language>/errors.json. */
export type ShippingErrorCode =
  | "shipping_not_there"
  | "shipping_too_heavy"
  | "shipping_too_large"
  | "shipping_no_rate";

/** A carrier or a group of them; options come cheapest first. Throws when it can't be reached. */
export type ShippingProvider = {
  readonly rates: (
    request: RateRequest,
  ) => Promise<Result<readonly DeliveryOption[], AppError<ShippingErrorCode>>>;
};

export type ShippingProviderDefinition<Env extends z.ZodType = z.ZodType> = {
  /** Stands in for a carrier in demonstrations; never loaded in live mode. */
  readonly sandbox: boolean;
  readonly env: Env;
  readonly create: (env: z.infer<Env>) => ShippingProvider;
};

export const defineShippingProvider = <Env extends z.ZodType>(
  definition: ShippingProviderDefinition<Env>,
): ShippingProviderDefinition<Env> => definition;
