import { expect } from "@playwright/test";
import { buyerIn } from "@/tests/e2e/support/buyers";
import { goToCheckout, openCart } from "@/tests/e2e/support/cart-page";
import { fillDetails, goToPay, submitDetails } from "@/tests/e2e/support/details-page";
import { kettle, pathOf, teapot } from "@/tests/e2e/support/goods";
import { expectProblem, order } from "@/tests/e2e/support/pay-page";
import { addToCart, openProduct } from "@/tests/e2e/support/product-page";
import { approve, leave } from "@/tests/e2e/support/sandbox-page";
import type { Shopper } from "@/tests/e2e/support/shopper";

type Look = (name: string) => Promise<void>;

/** Every kind of page that needs nothing but its address; `look` is called on each. */
export async function publicStates(shopper: Shopper, look: Look): Promise<void> {
  const { page, tag } = shopper;
  const paths: Readonly<Record<string, string>> = {
    home: `/${tag}`,
    product: pathOf(teapot, shopper),
    "product not sold": pathOf(kettle, shopper),
    search: `/${tag}/search?q=${encodeURIComponent("a")}`,
    "no results": `/${tag}/search?q=qqqqxxxx`,
    legal: `/${tag}/legal/returns`,
    "not found": `/${tag}/nothing/here`,
    "empty cart": `/${tag}/cart`,
    "sign in": `/${tag}/account/sign-in`,
    "sign up": `/${tag}/account/sign-up`,
    "order not found": `/${tag}/orders/E-0000-0000-0`,
    entry: "/",
  };
  for (const [name, path] of Object.entries(paths)) {
    await page.goto(path);
    await look(name);
  }
  await page.goto(`/${tag}`);
  await page.locator(`main a[href^="/${tag}/collections/"]`).first().click();
  await expect(page).toHaveURL(/\/collections\//);
  await look("collection");
}

/** The pages of a purchase in order, mistakes included. */
export async function purchaseStates(shopper: Shopper, look: Look): Promise<void> {
  const { page, say, market } = shopper;
  const buyer = buyerIn(market.country);
  await openProduct(shopper, teapot);
  await addToCart(shopper);
  await look("product, added");
  await openCart(shopper);
  await look("cart");
  await goToCheckout(shopper);
  await look("address");
  await submitDetails(shopper);
  await expectProblem(shopper, say("checkout.details.problems"));
  await look("address with mistakes");
  await fillDetails(shopper, buyer);
  await goToPay(shopper);
  await look("pay");
  await order(shopper, "card");
  await leave(shopper);
  await expect(page).toHaveURL(/\/orders\//);
  await look("order that waits");
  await page.getByRole("link", { name: say("checkout.order.retry") }).click();
  await expect(page).toHaveURL(/\/checkout\/pay\?order=/);
  await look("pay again");
  await page
    .getByRole("group", { name: say("checkout.pay.methods") })
    .getByRole("radio")
    .and(page.locator('[value="paypal"], [value="apple_pay"]'))
    .first()
    .check();
  await page
    .getByRole("button", { name: new RegExp(say("checkout.pay.retrySubmit", { amount: "" }).trim()) })
    .click();
  await approve(shopper);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(say("checkout.order.thanks"));
  await look("paid order");
}
