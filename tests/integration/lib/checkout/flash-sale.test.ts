import { beforeAll, expect, it } from "vitest";
import { placeOrder } from "@/lib/checkout/place-order";
import { settleReturn } from "@/lib/checkout/settle-return";
import { database } from "@/lib/db/client";
import { guest, seedCart, seedShop, seedVariant, stockOf } from "@/tests/integration/commerce-rows";
import { approvedCard, card, useSandbox } from "@/tests/integration/payment-sandbox";
import { checkoutDeps, checkoutForm } from "@/tests/integration/placed-order";
import { useTestDatabase } from "@/tests/integration/test-database";

useTestDatabase();
const sandbox = useSandbox();
beforeAll(seedShop);

it("C-01 C-02 fifty buyers for twenty units: exactly twenty orders, everybody else is told before paying", async () => {
  const { variantId, itemId } = await seedVariant(20);
  const carts = await Promise.all(Array.from({ length: 50 }, () => seedCart([{ variantId, quantity: 1 }])));
  const ctx = await guest();
  const deps = checkoutDeps(sandbox);
  const all = await Promise.all(
    carts.map(({ token }) =>
      placeOrder(ctx, { form: checkoutForm(), cartToken: token, locale: "de-DE" }, deps),
    ),
  );
  const placed = all.flatMap((each) => (each.ok ? [each.value] : []));
  const refused = all.flatMap((each) => (each.ok ? [] : [each.error.code]));
  expect(placed).toHaveLength(20);
  expect(new Set(refused)).toEqual(new Set(["checkout_out_of_stock"]));
  expect(await stockOf(itemId)).toEqual({ onHand: 20, reserved: 20, live: 20 });

  await Promise.all(
    placed.map(async ({ next, paymentId }, i) => {
      await sandbox.press(
        next.kind === "redirect" ? next.url : "",
        i % 4 ? approvedCard : card("4000000000000002"),
      );
      await settleReturn(ctx, { paymentId: paymentId ?? "" }, deps);
    }),
  );
  const paid = await database().order.count({ where: { state: "paid" } });
  const charged = await database().payment.count({ where: { state: "captured" } });
  expect([paid, charged]).toEqual([15, 15]);
  expect(await database().reservation.count({ where: { itemId, state: "claimed" } })).toBe(15);
}, 60_000);
