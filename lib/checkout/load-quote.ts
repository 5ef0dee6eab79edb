import type { CartView, CartViewLine } from "@/lib/cart/cart-view";
import { cartView } from "@/lib/cart/queries";
import { cartItems, isOrderable } from "@/lib/checkout/cart-items";
import type { CheckoutLine, CheckoutQuote, QuoteWish } from "@/lib/checkout/checkout-quote";
import type { LoadQuoteCode } from "@/lib/checkout/errors";
import { type LandedBasket, landBasket, shipFrom } from "@/lib/checkout/landed-basket";
import { type AppError, appError } from "@/lib/core/app-error";
import { type Money, multiply, sum, zero } from "@/lib/core/money";
import { err, ok, type Result } from "@/lib/core/result";
import type { Context } from "@/lib/db/context";
import type { JsonValue } from "@/lib/db/enqueue";
import { isMarketCode } from "@/lib/markets/registry";
import type { SnapshotCharge, SnapshotMoney } from "@/lib/orders/order-snapshot";
import { hashToken } from "@/lib/orders/order-token";
import type { Quote } from "@/lib/quote/quote";
import type { QuoteLine } from "@/lib/quote/quote-line";
import { slipOf } from "@/lib/quote/slip";

type Failure = AppError<LoadQuoteCode>;
type BoughtLine = CartViewLine & { readonly unit: Money };

/** The caller's own cart, priced anew at the address, by the same figure that product page and cart show. */
export async function loadQuote(ctx: Context, wish: QuoteWish): Promise<Result<CheckoutQuote, Failure>> {
  const { market, language, now } = ctx;
  if (!isMarketCode(market)) return err(appError("checkout_not_deliverable"));
  const cart = wish.cartToken
    ? await cartView(ctx.db, { tokenHash: hashToken(wish.cartToken), market, language, now })
    : null;
  if (!cart) return err(appError("checkout_cart_not_found"));
  const lines = boughtLines(cart);
  if (!lines.ok) return lines;
  const { country, subdivision = null, postcode = null } = wish.address;
  const landed = await landBasket({
    market,
    place: { country, subdivision, postcode, assumed: false },
    items: cartItems(cart),
    deliveryOptionId: wish.deliveryOptionId,
    now,
  });
  if (!landed.ok) {
    const chosenAway = landed.error.code === "delivery_option_unknown";
    return err(appError(chosenAway ? "checkout_delivery_not_offered" : "checkout_not_deliverable"));
  }
  if (landed.value.quote.notCalculated.length > 0) return err(appError("checkout_not_calculated"));
  return ok(toQuote(cart.id, lines.value, landed.value));
}

/** Every line, or the first that can't be bought here any more. */
function boughtLines(cart: CartView): Result<readonly BoughtLine[], Failure> {
  if (cart.lines.length === 0) return err(appError("checkout_cart_empty"));
  const missing = cart.lines.find((line) => line.unit === null || !isOrderable(line));
  if (missing) return err(appError("checkout_line_unavailable", { params: { name: missing.title } }));
  return ok(cart.lines.flatMap((line) => (line.unit === null ? [] : [{ ...line, unit: line.unit }])));
}

function toQuote(cartId: string, lines: readonly BoughtLine[], landed: LandedBasket): CheckoutQuote {
  const { quote, chosen, entityId } = landed;
  const delivery = { carrier: chosen.carrier, from: chosen.from, to: chosen.to };
  return {
    cartId,
    entityId,
    shipFromId: shipFrom.locationId,
    delivery: {
      id: chosen.id,
      carrier: chosen.carrier,
      service: chosen.service,
      mode: chosen.mode,
      handover: chosen.handover,
      from: chosen.from,
      to: chosen.to,
    },
    arrives: { from: chosen.from, to: chosen.to },
    incoterm: quote.incoterm,
    scheme: quote.scheme,
    importer: quote.importer ?? "none",
    estimate: quote.estimate,
    money: chargedNow(quote),
    lines: lines.map((line) => toLine(line)),
    charges: toCharges(quote, lines),
    quote: JSON.parse(JSON.stringify(slipOf(quote, delivery))) as JsonValue,
  };
}

/** What checkout takes: everything but what the carrier asks at the door. */
function chargedNow(quote: Quote): SnapshotMoney {
  const { currency } = quote.totalNow;
  const of = (...codes: readonly QuoteLine["code"][]) =>
    sum(
      quote.lines
        .filter(({ code, collectedBy }) => codes.includes(code) && collectedBy !== "buyer")
        .map(({ amount }) => amount),
      currency,
    );
  return {
    goods: of("goods"),
    delivery: of("delivery"),
    duty: of("duty"),
    tax: of("tax", "import_tax"),
    discount: zero(currency),
    total: quote.totalNow,
  };
}

function toLine(line: BoughtLine): CheckoutLine {
  return {
    productId: line.productId,
    variantId: line.variantId,
    sku: line.sku,
    name: line.title,
    options: line.choices.map(({ option, value }) => `${option}: ${value}`).join(", "),
    picture: line.picture?.file ?? null,
    hsCode: line.hsCode,
    originCountry: line.originCountry,
    taxCategory: line.taxCategory,
    weightGrams: line.weightGrams,
    quantity: line.quantity,
    unit: line.unit,
    discount: zero(line.unit.currency),
    total: multiply(line.unit, line.quantity),
    taxIncluded: line.taxIncluded,
  };
}

const shopCodes: readonly QuoteLine["code"][] = ["goods", "delivery"];

/** Every tax and duty line with its rule; one that belongs to several cart lines stays with the whole order. */
function toCharges(quote: Quote, lines: readonly BoughtLine[]): readonly SnapshotCharge[] {
  return quote.lines
    .filter(({ code }) => !shopCodes.includes(code))
    .map((line) => ({
      line: line.lineKeys.length === 1 ? placeOf(lines, line.lineKeys[0]) : null,
      code: line.code,
      jurisdiction: line.jurisdiction ?? "",
      base: line.base ?? zero(line.amount.currency),
      ratePpm: line.ratePpm,
      amount: line.amount,
      collectedBy: line.collectedBy,
      reason: line.reasonKey,
      ruleId: line.ruleId,
      ruleVersion: line.ruleVersion,
      certainty: line.certainty,
      included: line.code === "tax_included",
    }));
}

function placeOf(lines: readonly BoughtLine[], key: string | undefined): number | null {
  const place = lines.findIndex(({ id }) => id === key);
  return place < 0 ? null : place;
}
