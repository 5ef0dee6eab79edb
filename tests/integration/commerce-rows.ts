import { openedBy } from "@/lib/cart/cart";
import type { CheckoutLine, CheckoutQuote, LoadQuote } from "@/lib/checkout/checkout-quote";
import type { CurrencyCode } from "@/lib/core/currencies";
import { newId } from "@/lib/core/id";
import { money, multiply, sum, zero } from "@/lib/core/money";
import { ok, type Result } from "@/lib/core/result";
import { database } from "@/lib/db/client";
import { type Context, makeContext } from "@/lib/db/context";
import { fulfilmentLocationId } from "@/lib/inventory/location";
import { hashToken, newOrderToken } from "@/lib/orders/order-token";

export const locationId = fulfilmentLocationId;
const entityId = "ent_test";

/** The rows that every order points to; once a database. */
export async function seedShop(): Promise<void> {
  const db = database();
  await db.sellingEntity.create({
    data: {
      id: entityId,
      legalName: "Test B.V.",
      addressLines: ["Kade 1"],
      country: "NL",
      email: "shop@example.com",
    },
  });
  await db.stockLocation.create({
    data: {
      id: locationId,
      name: "Rotterdam",
      country: "NL",
      postcode: "3072 AP",
      timeZone: "Europe/Amsterdam",
    },
  });
}

export type TestVariant = { readonly variantId: string; readonly itemId: string; readonly productId: string };

/** A product with one variant made of one item, with so many units on the shelf. */
export async function seedVariant(onHand: number): Promise<TestVariant> {
  const db = database();
  const [productId, variantId, itemId] = [newId("prd"), newId("var"), newId("itm")];
  await db.product.create({
    data: {
      id: productId,
      key: productId,
      hsCode: "732393",
      originCountry: "JP",
      taxCategory: "standard",
      makerName: "Maker",
      makerAddress: "Osaka",
      makerEmail: "maker@example.com",
    },
  });
  await db.variant.create({
    data: {
      id: variantId,
      productId,
      sku: variantId,
      choices: {},
      weightGrams: 500,
      lengthMm: 1,
      widthMm: 1,
      heightMm: 1,
    },
  });
  await db.inventoryItem.create({ data: { id: itemId, sku: variantId } });
  await db.variantItem.create({ data: { variantId, itemId, count: 1 } });
  await db.stockLevel.create({ data: { itemId, locationId, onHand } });
  return { variantId, itemId, productId };
}

/** A cart with its cookie. */
export async function seedCart(lines: readonly { variantId: string; quantity: number }[]) {
  const token = newOrderToken();
  const id = newId("car");
  await database().cart.create({
    data: {
      id,
      tokens: { create: { hash: hashToken(token) } },
      market: "DE",
      language: "de",
      lines: { create: lines.map((line) => ({ id: newId("crl"), ...line })) },
    },
  });
  return { id, token };
}

export const guest = (market = "DE", language = "de"): Promise<Context> =>
  makeContext({ actor: { kind: "guest", id: "test" }, market, language });

/** Units of an item by the counter, and by its live reservations: equal by law 5. */
export async function stockOf(itemId: string) {
  const db = database();
  const level = await db.stockLevel.findUniqueOrThrow({
    where: { itemId_locationId: { itemId, locationId } },
  });
  const live = await db.reservation.aggregate({
    where: { itemId, state: { in: ["held", "claimed"] } },
    _sum: { quantity: true },
  });
  return { onHand: level.onHand, reserved: level.reserved, live: live._sum.quantity ?? 0 };
}

/** Every unit costs 19.99 and delivery 5.00, whatever it is; `extra` minor units are put on top. */
export function fixedQuote(
  extra: { minor: bigint } = { minor: 0n },
  currency: CurrencyCode = "EUR",
): LoadQuote {
  return async (ctx, { cartToken }): Promise<Result<CheckoutQuote, { code: "checkout_cart_not_found" }>> => {
    const cart = await ctx.db.cart.findFirst({
      where: openedBy(hashToken(cartToken ?? "")),
      select: {
        id: true,
        lines: { select: { variantId: true, quantity: true, variant: { select: { productId: true } } } },
      },
    });
    if (!cart) return { ok: false, error: { code: "checkout_cart_not_found" } };
    const lines: CheckoutLine[] = cart.lines.map(({ variantId, quantity, variant }) => {
      const unit = money(1999n, currency);
      return {
        productId: variant.productId,
        variantId,
        quantity,
        sku: variantId,
        name: "Teekanne",
        options: "",
        picture: null,
        hsCode: "732393",
        originCountry: "JP",
        taxCategory: "standard",
        weightGrams: 500,
        unit,
        discount: zero(currency),
        total: multiply(unit, quantity),
        taxIncluded: true,
      };
    });
    const goods = sum(
      lines.map(({ total }) => total),
      currency,
    );
    const delivery = money(500n + extra.minor, currency);
    return ok({
      cartId: cart.id,
      entityId,
      shipFromId: locationId,
      delivery: { id: "sandbox-post", carrier: "Havenpost" },
      arrives: { from: "2026-12-01", to: "2026-12-04" },
      incoterm: "DDP",
      scheme: "OSS",
      importer: "none",
      estimate: false,
      money: {
        goods,
        delivery,
        duty: zero(currency),
        tax: zero(currency),
        discount: zero(currency),
        total: money(goods.minor + delivery.minor, currency),
      },
      lines,
      charges: [
        {
          line: 0,
          code: "tax_included",
          jurisdiction: "DE",
          base: goods,
          ratePpm: 190_000,
          amount: money(319n, currency),
          collectedBy: "seller",
          reason: "tax.included",
          ruleId: "de-standard",
          ruleVersion: "1",
          certainty: "sourced",
          included: true,
        },
      ],
      quote: { rows: [] },
    });
  };
}

export const germanAddress = {
  name: "Jörg Müller 🫖",
  line1: "Hafenstraße 12",
  postcode: "20457",
  city: "Hamburg",
  phone: "+49 151 23456789",
};
