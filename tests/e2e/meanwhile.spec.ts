import { expect, test } from "@playwright/test";
import { buyerIn } from "@/tests/e2e/support/buyers";
import { cartLines } from "@/tests/e2e/support/cart-page";
import { ordersOf, rows } from "@/tests/e2e/support/database";
import { backpack, teapot, titleOf, tugboat } from "@/tests/e2e/support/goods";
import { expectProblem, methodRadio, payTotal } from "@/tests/e2e/support/pay-page";
import { addToCart, openProduct } from "@/tests/e2e/support/product-page";
import { bringToPay, plain, settledOrder } from "@/tests/e2e/support/purchase";
import { approve } from "@/tests/e2e/support/sandbox-page";
import { shopper as shopperIn } from "@/tests/e2e/support/shopper";

test.describe.configure({ mode: "parallel" });

const ofProduct = (key: string) =>
  `(SELECT v.id FROM "Variant" v JOIN "Product" p ON p.id = v."productId" WHERE p.key = '${key}')`;

test("a price that rose meanwhile is shown before it is charged", async ({ page }) => {
  const shopper = shopperIn(page, "de-DE");
  const { say } = shopper;
  const buyer = buyerIn("DE");
  const raise = (minor: number) =>
    rows(
      `UPDATE "Price" SET minor = minor + $1 WHERE currency = 'EUR' AND "variantId" IN ${ofProduct(tugboat.key)}`,
      [minor],
    );
  await bringToPay(shopper, tugboat, buyer);
  const before = plain(await payTotal(shopper).innerText());
  await raise(1_000);
  try {
    await methodRadio(shopper, "paypal").check();
    await page.getByRole("button", { name: say("checkout.pay.obligation") }).click();
    await expect(page.getByRole("alert").filter({ hasText: say("checkout.pay.kept") })).toBeVisible();
    await expect(payTotal(shopper)).not.toHaveText(before);
    const after = plain(await payTotal(shopper).innerText());
    await expectProblem(shopper, say("checkout.pay.changed", { total: after }));
    expect(await ordersOf(buyer.email)).toEqual([]);
    await page.getByRole("button", { name: say("checkout.pay.obligation") }).click();
    await approve(shopper);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(say("checkout.order.thanks"));
    await settledOrder(buyer, "paid");
  } finally {
    await raise(-1_000);
  }
});

test("what sold out meanwhile is named in the cart with what to do; nothing is ordered", async ({ page }) => {
  const shopper = shopperIn(page, "ar-SA");
  const { say } = shopper;
  const buyer = buyerIn("SA");
  await bringToPay(shopper, backpack, buyer);
  const stock = await rows<{ onHand: number; itemId: string }>(
    `SELECT "itemId", "onHand" FROM "StockLevel" WHERE "itemId" IN
       (SELECT "itemId" FROM "VariantItem" WHERE "variantId" IN ${ofProduct(backpack.key)})`,
  );
  await rows(`UPDATE "StockLevel" SET "onHand" = reserved WHERE "itemId" = ANY($1)`, [
    stock.map(({ itemId }) => itemId),
  ]);
  try {
    const total = await payTotal(shopper).innerText();
    await page.getByRole("button", { name: say("checkout.pay.payNow", { amount: total }) }).click();
    await expect(page).toHaveURL(/\/ar-SA\/cart\?problem=changed$/);
    await expect(page.getByRole("alert").filter({ hasText: say("checkout.pay.kept") })).toBeVisible();
    expect(await ordersOf(buyer.email)).toEqual([]);
    await expect(cartLines(shopper)).toContainText(titleOf(backpack, shopper));
    await expect(page.getByText(say("checkout.cart.soldOut"))).toBeVisible();
  } finally {
    for (const { itemId, onHand } of stock)
      await rows(`UPDATE "StockLevel" SET "onHand" = $2 WHERE "itemId" = $1`, [itemId, onHand]);
  }
});

test("a double click orders once", async ({ page }) => {
  const shopper = shopperIn(page, "de-DE");
  const buyer = buyerIn("DE");
  await bringToPay(shopper, teapot, buyer);
  await methodRadio(shopper, "paypal").check();
  await page.getByRole("button", { name: shopper.say("checkout.pay.obligation") }).dblclick();
  await approve(shopper);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(shopper.say("checkout.order.thanks"));
  await settledOrder(buyer, "paid");
});

test("two tabs that order the same cart at once make one order", async ({ page, context }) => {
  const shopper = shopperIn(page, "de-DE");
  const buyer = buyerIn("DE");
  await bringToPay(shopper, teapot, buyer);
  const second = await context.newPage();
  await second.goto("/de-DE/checkout/pay");
  const press = (tab: typeof page) =>
    tab.getByRole("button", { name: shopper.say("checkout.pay.obligation") }).click();
  await Promise.all([press(page), press(second)]);
  await expect.poll(async () => (await ordersOf(buyer.email)).length).toBe(1);
  const settled = async () => [page, second].filter((tab) => !tab.url().endsWith("/checkout/pay")).length;
  await expect.poll(settled).toBeGreaterThan(0);
  expect(await ordersOf(buyer.email)).toHaveLength(1);
});

test("the back button after paying orders nothing twice", async ({ page }) => {
  const shopper = shopperIn(page, "de-DE");
  const buyer = buyerIn("DE");
  await bringToPay(shopper, teapot, buyer);
  await methodRadio(shopper, "paypal").check();
  await page.getByRole("button", { name: shopper.say("checkout.pay.obligation") }).click();
  await approve(shopper);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(shopper.say("checkout.order.thanks"));
  await page.goto("/de-DE/checkout/pay");
  await expect(page).toHaveURL(/\/de-DE\/cart$/);
  await expect(page.getByText(shopper.say("shop.cart.empty"))).toBeVisible();
  expect(await ordersOf(buyer.email)).toHaveLength(1);
  await openProduct(shopper, teapot);
  await addToCart(shopper);
});
