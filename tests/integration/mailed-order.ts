import { randomUUID } from "node:crypto";
import { money, toJson, zero } from "@/lib/core/money";
import { database } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { createOrder } from "@/lib/orders/create-order";
import type { OrderSnapshot } from "@/lib/orders/order-snapshot";
import type { Slip, SlipRow } from "@/lib/quote/slip";
import { guest, locationId } from "@/tests/integration/commerce-rows";

const usd = (minor: bigint) => money(minor, "USD");

function slipRow(
  code: SlipRow["code"],
  minor: bigint,
  reasonKey: SlipRow["reasonKey"],
  reasonParams: SlipRow["reasonParams"],
): SlipRow {
  const amount = toJson(usd(minor));
  return {
    code,
    amount,
    collectedBy: "seller",
    included: false,
    estimate: false,
    certainty: "sourced",
    reasonKey,
    reasonParams,
    details: [],
  };
}

const slip: Slip = {
  rows: [
    slipRow("goods", 4000n, "goods.plain", {}),
    slipRow("delivery", 1200n, "delivery.plain", {}),
    slipRow("duty", 400n, "duty.rate", {
      rate: { kind: "rate", ppm: 100_000 },
      base: { kind: "money", money: toJson(usd(4000n)) },
      origin: { kind: "place", place: "PT" },
      hs: { kind: "text", text: "6109.10" },
    }),
  ],
  totalNow: toJson(usd(5600n)),
  dueAtDoor: toJson(zero("USD")),
  totalAtDoor: toJson(usd(5600n)),
  taxIncluded: toJson(zero("USD")),
  scheme: "courier",
  importer: "seller",
  incoterm: "DDP",
  estimate: false,
  notCalculated: [],
  steps: [],
  arrival: null,
  carrier: "Havenpost",
  validUntil: null,
};

const snapshot = (change: Partial<OrderSnapshot>, count: number): OrderSnapshot => ({
  market: "US",
  language: "en",
  locale: "en-US",
  entityId: "ent_test",
  memberId: null,
  cartId: null,
  buyer: { email: "nora@example.com", name: "Nora <b>O’Neil</b>", phone: null },
  customsId: null,
  address: { name: "Nora", line1: "1 Harbor St", city: "Portland", subdivision: "OR", postcode: "97201" },
  addressLines: ["Nora O’Neil", "1 Harbor St", "Portland, OR 97201"],
  delivery: { id: "sandbox-post" },
  arrives: { from: "2026-12-01", to: "2026-12-03" },
  incoterm: "DDP",
  shipFromId: locationId,
  scheme: "courier",
  importer: "seller",
  estimate: false,
  money: {
    goods: usd(4000n),
    delivery: usd(1200n),
    duty: usd(400n),
    tax: zero("USD"),
    discount: zero("USD"),
    total: usd(5600n),
  },
  lines: Array.from({ length: count }, (_, index) => ({
    variantId: `var_${index}`,
    sku: `TEE-${index}`,
    name: `Striped tee </script> ${index}`,
    options: "Ink, M",
    picture: null,
    hsCode: "610910",
    originCountry: "PT",
    taxCategory: "standard",
    weightGrams: 200,
    quantity: 1,
    unit: usd(4000n),
    discount: zero("USD"),
    total: usd(4000n),
    taxIncluded: false,
  })),
  charges: [],
  quote: { slip } as unknown as OrderSnapshot["quote"],
  ...change,
});

/** A paid order by a locale, as mails find it; with so many lines. */
export async function seedOrder(change: Partial<OrderSnapshot> = {}, lines = 1) {
  const ctx = await guest("US", "en");
  const made = await inTransaction(ctx, (inside) =>
    createOrder(inside, snapshot(change, lines), randomUUID()),
  );
  if (made === null) throw new Error("the order was not made");
  await database().order.update({ where: { id: made.id }, data: { paidAt: ctx.now, state: "paid" } });
  return made;
}
