import { z } from "zod";
import { type AppError, appError } from "@/lib/core/app-error";
import { money } from "@/lib/core/money";
import { err, ok, type Result } from "@/lib/core/result";
import { type Handover, handoverAfter, rotterdamCutOff } from "@/lib/shipping/cut-off";
import { chargeableGrams } from "@/lib/shipping/parcel-weight";
import {
  type DeliveryOption,
  defineShippingProvider,
  type Parcel,
  type RateRequest,
  type ShippingErrorCode,
} from "@/lib/shipping/port";
import { addWorkingDays } from "@/lib/shipping/working-days";
import { type Zone, type ZoneTariff, zoneOf } from "@/lib/shipping/zone";

/** Made-up carriers; the services differ in speed, in what they weigh and in their price steps. */
const services = [
  { service: "post", mode: "post", carrier: "Havenpost", volumetric: false },
  { service: "express", mode: "courier", carrier: "Meridian Express", volumetric: true },
] as const;

const stepGrams = 500;
const heaviestGrams = 30_000;
const longestMm = 1_500;

function priceCents(tariff: ZoneTariff, parcel: Parcel, volumetric: boolean): bigint {
  const grams = chargeableGrams(parcel, volumetric);
  const furtherSteps = Math.max(0, Math.ceil(grams / stepGrams) - 1);
  return BigInt(tariff.firstCents + furtherSteps * tariff.stepCents);
}

function optionOf(
  request: RateRequest,
  zone: Zone,
  handover: Handover,
  kind: (typeof services)[number],
): DeliveryOption | null {
  const tariff = zone[kind.service];
  const price = request.inMarketCurrency(money(priceCents(tariff, request.parcel, kind.volumetric), "EUR"));
  if (!price) return null;
  const { country } = request.destination;
  return {
    id: `sandbox-${kind.service}`,
    carrier: kind.carrier,
    service: kind.service,
    mode: kind.mode,
    price,
    from: addWorkingDays(country, handover.date, tariff.days.from),
    to: addWorkingDays(country, handover.date, tariff.days.to),
    incoterm: "DDP",
    handover: handover.date,
    validUntil: handover.validUntil,
  };
}

function refusal({ parcel, destination }: RateRequest): AppError<ShippingErrorCode> | null {
  if (parcel.weightGrams > heaviestGrams)
    return appError("shipping_too_heavy", { params: { kg: heaviestGrams / 1000 } });
  if (Math.max(parcel.lengthMm, parcel.widthMm, parcel.heightMm) > longestMm) {
    return appError("shipping_too_large", { params: { cm: longestMm / 10 } });
  }
  if (parcel.weightGrams <= 0) return appError("shipping_no_rate");
  return zoneOf(destination.country) ? null : appError("shipping_not_there");
}

function quoteRates(request: RateRequest): Result<readonly DeliveryOption[], AppError<ShippingErrorCode>> {
  const refused = refusal(request);
  if (refused) return err(refused);
  const zone = zoneOf(request.destination.country);
  const handover = handoverAfter(request.now, rotterdamCutOff);
  const options = zone ? services.flatMap((kind) => optionOf(request, zone, handover, kind) ?? []) : [];
  const cheapestFirst = options.toSorted((a, b) => Number(a.price.minor - b.price.minor));
  return options.length > 0 ? ok(cheapestFirst) : err(appError("shipping_no_rate"));
}

/** Deterministic carriers from Rotterdam: prices by zone and weight, days by working calendar. No network. */
export const sandbox = defineShippingProvider({
  sandbox: true,
  env: z.object({}),
  create: () => ({ rates: async (request) => quoteRates(request) }),
});
