import { expect, type Locator } from "@playwright/test";
import type { DemoProduct } from "@/prisma/seed/demo/product";
import { pathOf, titleOf } from "@/tests/e2e/support/goods";
import type { Shopper } from "@/tests/e2e/support/shopper";

/** The landed-price slip of whatever page is open. */
export const slipOf = ({ page, say }: Shopper): Locator =>
  page.getByRole("region", { name: say("shop.slip.title"), exact: true });

/** The slip's total as it reads. */
export const slipTotal = (shopper: Shopper): Locator => slipOf(shopper).locator("[data-slip=total]");

export async function openProduct(shopper: Shopper, product: DemoProduct): Promise<void> {
  await shopper.page.goto(pathOf(product, shopper));
  await expect(shopper.page.getByRole("heading", { level: 1 })).toHaveText(titleOf(product, shopper));
}

const resultOf = (shopper: Shopper, product: DemoProduct): Locator =>
  shopper.page
    .getByRole("main")
    .getByRole("link", { name: titleOf(product, shopper) })
    .first();

async function follow(shopper: Shopper, product: DemoProduct): Promise<void> {
  await resultOf(shopper, product).click();
  await expect(shopper.page.getByRole("heading", { level: 1 })).toHaveText(titleOf(product, shopper));
}

/** From the home page, as most come. */
export async function findProduct(shopper: Shopper, product: DemoProduct): Promise<void> {
  await shopper.page.goto(`/${shopper.tag}`);
  await follow(shopper, product);
}

/** From the search box of the home page. */
export async function searchProduct(shopper: Shopper, product: DemoProduct): Promise<void> {
  const { page, tag } = shopper;
  await page.goto(`/${tag}`);
  await page.getByRole("searchbox").fill(titleOf(product, shopper));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/search\?q=/);
  await follow(shopper, product);
}

/** Puts the chosen variant into the cart and waits until the shop says so. */
export async function addToCart(shopper: Shopper): Promise<void> {
  const { page, say } = shopper;
  await page.getByRole("button", { name: say("shop.product.add") }).click();
  await expect(page.getByRole("status").filter({ hasText: say("shop.product.added") })).toBeVisible();
}

/** Types a postcode into the slip's own form and waits for the figures of that place. */
export async function askForPlace(shopper: Shopper, postcode: string): Promise<void> {
  const { page, say } = shopper;
  await page.getByLabel(say("shop.slip.postcode")).fill(postcode);
  await page.getByRole("button", { name: say("shop.slip.postcodeSubmit") }).click();
  await expect(slipOf(shopper)).toContainText(postcode);
}
