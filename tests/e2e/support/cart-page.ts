import { expect, type Locator } from "@playwright/test";
import type { Shopper } from "@/tests/e2e/support/shopper";

export async function openCart({ page, tag, say }: Shopper): Promise<void> {
  await page.goto(`/${tag}/cart`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(say("shop.cart.title"));
}

/** The cart's lines, one item each. */
export const cartLines = ({ page, say }: Shopper): Locator =>
  page.getByRole("list", { name: say("checkout.cart.lines") }).getByRole("listitem");

export const quantityOf = ({ page, say }: Shopper, name: string): Locator =>
  page.getByRole("spinbutton", { name: say("shop.cart.quantityOf", { name }) });

export async function goToCheckout({ page, say }: Shopper): Promise<void> {
  await page
    .getByRole("main")
    .getByRole("link", { name: say("shop.cart.checkout"), exact: true })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(say("checkout.details.title"));
}
