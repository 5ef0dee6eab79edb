import { formatDate } from "@/lib/core/date-text";
import { money } from "@/lib/core/money";
import { localDate, toLocalDate } from "@/lib/core/time";
import type { Locale } from "@/lib/i18n/locale";
import { countryName, currencyName, sortedCountries } from "@/lib/i18n/place-names";
import { entityFor, registrationOf, type SellingEntity } from "@/lib/markets/entity";
import type { Market } from "@/lib/markets/market";
import { type PaymentMethodId, paymentMethods } from "@/lib/markets/payment-methods";
import { type MarketCode, marketCodes, markets } from "@/lib/markets/registry";
import { sessionDays } from "@/lib/members/member";
import { openPaymentProviders } from "@/lib/payments/registry";

/** The day on which the texts under `shop.legal` last changed. */
const textsChanged = localDate("2026-11-22");

/** The shop's own promise: no market gets less, whatever its law. Calendar days. */
const ownReturnDays = 14;

/** Who answers for the shop by name; made up like the rest of the demo's seller. */
const manager = "Mina Havelaar";

/** Markets whose law puts the postage of a withdrawal on the seller (CDC Art. 49; Consumer Protection Act Art. 19): from memory. */
const sellerPaysReturn: ReadonlySet<MarketCode> = new Set<MarketCode>(["BR", "TW"]);

/** Large enough for every method's minimum: which methods the set-up providers take at all. */
const usualMinor = 10_000n;

/** Ways to pay that some provider takes here, in the market's order. */
function openMethods(market: Market): readonly PaymentMethodId[] {
  const providers = openPaymentProviders();
  const usual = money(usualMinor, market.currencies[0]);
  return market.paymentMethods
    .filter(
      (method) =>
        method.kind === "cash-on-delivery" ||
        providers.some(({ provider }) => provider.offers(method, method.minimum ?? usual)),
    )
    .map(({ id }) => id)
    .filter((id): id is PaymentMethodId => Object.hasOwn(paymentMethods, id));
}

/** Addresses and numbers keep their own direction inside right-to-left text. */
function isolated(text: string, direction: Locale["direction"]): string {
  return direction === "rtl" ? `\u2066${text}\u2069` : text;
}

function sellerFacts(entity: SellingEntity, locale: Locale, today: ReturnType<typeof toLocalDate>) {
  const own = (text: string) => isolated(text, locale.direction);
  return {
    seller: own(entity.legalName),
    address: own(entity.addressLines.join(", ")),
    email: own(entity.email),
    phone: own(entity.phone),
    register: own(entity.registerNumber),
    vat: own(registrationOf(entity, "eu-vat", today)?.number ?? ""),
    registrations: own(entity.registrations.map(({ number }) => number).join(" · ")),
    manager: own(manager),
  };
}

/** What the market's data fill into the texts at an instant. `email` is the plain address, for links. */
export function legalFacts(locale: Locale, now: Date, methodName: (id: PaymentMethodId) => string) {
  const market = markets[locale.market];
  const today = toLocalDate(now, market.timeZone);
  const entity = entityFor(locale.market, today);
  const list = new Intl.ListFormat(locale.locale, { type: "conjunction" });
  const { days, counted } = market.law.withdrawal;
  return {
    email: entity.email,
    values: {
      ...sellerFacts(entity, locale, today),
      country: countryName(locale.market, locale.locale),
      currency: currencyName(market.currencies[0], locale.locale),
      methods: list.format(openMethods(market).map(methodName)) || "—",
      countries: list.format(sortedCountries(marketCodes, locale.locale).map(({ name }) => name)),
      days,
      counted,
      returnDays: Math.max(days, ownReturnDays),
      payer: sellerPaysReturn.has(locale.market) ? "seller" : "buyer",
      sessionDays,
      date: formatDate(textsChanged, locale.locale),
    },
  };
}
