import { expect, test } from "@playwright/test";
import { buyerIn } from "@/tests/e2e/support/buyers";
import { goToCheckout } from "@/tests/e2e/support/cart-page";
import { fillDetails, goToPay, submitDetails } from "@/tests/e2e/support/details-page";
import { teapot, titleOf } from "@/tests/e2e/support/goods";
import { findProduct, searchProduct, slipTotal } from "@/tests/e2e/support/product-page";
import { expectCharged, orderFor, plain, settledOrder } from "@/tests/e2e/support/purchase";
import { approve } from "@/tests/e2e/support/sandbox-page";
import { shopper as shopperIn } from "@/tests/e2e/support/shopper";

test.use({ javaScriptEnabled: false });

test("SH-45 SH-25 de-DE: home to paid order without script, with a mistake on the way", async ({ page }) => {
  test.setTimeout(120_000);
  const shopper = shopperIn(page, "de-DE");
  const { say } = shopper;
  const buyer = buyerIn("DE");
  await findProduct(shopper, teapot);
  const total = plain(await slipTotal(shopper).innerText());
  await page.getByRole("button", { name: say("shop.product.add") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(say("shop.cart.title"));
  await page
    .getByRole("button", { name: say("checkout.cart.moreOf", { name: titleOf(teapot, shopper) }) })
    .click();
  await expect(page.getByRole("spinbutton")).toHaveValue("2");
  await page
    .getByRole("button", { name: say("checkout.cart.lessOf", { name: titleOf(teapot, shopper) }) })
    .click();
  await expect(page.getByRole("spinbutton")).toHaveValue("1");
  expect(plain(await slipTotal(shopper).innerText())).toBe(total);
  await goToCheckout(shopper);
  await fillDetails(shopper, { ...buyer, address: { ...buyer.address, postcode: "2045" } });
  await submitDetails(shopper);
  await expect(page.getByRole("alert")).toContainText(say("checkout.details.problems"));
  await expect(page.getByLabel(say("checkout.address.label.city"), { exact: true })).toHaveValue("Hamburg");
  await fillDetails(shopper, buyer);
  await goToPay(shopper);
  await orderFor(shopper, total, "paypal");
  await approve(shopper);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(say("checkout.order.thanks"));
  await expectCharged(shopper, await settledOrder(buyer, "paid"), total);
});

test("SH-45 de-DE: search finds without script", async ({ page }) => {
  const shopper = shopperIn(page, "de-DE");
  await searchProduct(shopper, teapot);
});
