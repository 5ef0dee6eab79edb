import { expect, type Page, test } from "@playwright/test";
import { buyerIn } from "@/tests/e2e/support/buyers";
import { cartLines, goToCheckout, openCart, quantityOf } from "@/tests/e2e/support/cart-page";
import { addressControl, emailControl, fillDetails } from "@/tests/e2e/support/details-page";
import { pathOf, teapot, titleOf } from "@/tests/e2e/support/goods";
import { addToCart, openProduct, slipTotal } from "@/tests/e2e/support/product-page";
import { startingWith } from "@/tests/e2e/support/purchase";
import { type Shopper, shopper as shopperIn } from "@/tests/e2e/support/shopper";

test.describe.configure({ mode: "parallel" });

/** Chooses by the form in the header, as a reader of the page that is open. */
async function switchTo(
  { page, say }: Shopper,
  choice: { country?: string; language?: string },
): Promise<void> {
  await page.getByText(say("shop.market.title"), { exact: true }).locator("..").click();
  if (choice.country) await page.getByLabel(say("shop.market.country")).selectOption(choice.country);
  if (choice.language)
    await page.getByLabel(say("shop.market.language"), { exact: true }).selectOption(choice.language);
  await page.getByRole("button", { name: say("shop.market.submit") }).click();
}

const shownPath = (page: Page) => decodeURI(new URL(page.url()).pathname);

test("SH-02 country and language change on the product page: same product, other price, cart kept", async ({
  page,
}) => {
  const german = shopperIn(page, "de-DE");
  await openProduct(german, teapot);
  const euros = await slipTotal(german).innerText();
  await addToCart(german);
  await switchTo(german, { country: "JP" });
  const abroad = shopperIn(page, "de-JP");
  await expect.poll(() => shownPath(page)).toBe(pathOf(teapot, abroad));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(titleOf(teapot, abroad));
  await expect(slipTotal(abroad)).not.toHaveText(euros);
  await expect(page.getByText(abroad.say("shop.nav.cartPieces").replace("#", "1"))).toBeAttached();
  await switchTo(abroad, { language: "ja" });
  const japanese = shopperIn(page, "ja-JP");
  await expect.poll(() => shownPath(page)).toBe(pathOf(teapot, japanese));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(titleOf(teapot, japanese));
  await openCart(japanese);
  await expect(cartLines(japanese)).toHaveCount(1);
  await expect(cartLines(japanese)).toContainText(titleOf(teapot, japanese));
});

test("SH-02 SH-17 the cart survives reload and a change of language, and follows typing and undo", async ({
  page,
}) => {
  const english = shopperIn(page, "en-DE");
  await openProduct(english, teapot);
  await addToCart(english);
  await openCart(english);
  const quantity = quantityOf(english, titleOf(teapot, english));
  const one = await slipTotal(english).innerText();
  await quantity.fill("3");
  await quantity.press("Enter");
  await expect(slipTotal(english)).not.toHaveText(one);
  await page.reload();
  await expect(quantity).toHaveValue("3");
  await switchTo(english, { language: "ar" });
  const arabic = shopperIn(page, "ar-DE");
  await expect(page).toHaveURL(/\/ar-DE\/cart$/);
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(quantityOf(arabic, titleOf(teapot, arabic))).toHaveValue("3");
  await page
    .getByRole("button", { name: arabic.say("shop.cart.removeOf", { name: titleOf(teapot, arabic) }) })
    .click();
  await expect(cartLines(arabic)).toHaveCount(0);
  await page.getByRole("button", { name: arabic.say("shop.cart.undo") }).click();
  await expect(quantityOf(arabic, titleOf(teapot, arabic))).toHaveValue("3");
});

test("SH-25 what was typed at checkout is there after a reload", async ({ page }) => {
  const shopper = shopperIn(page, "de-DE");
  const buyer = buyerIn("DE");
  await openProduct(shopper, teapot);
  await addToCart(shopper);
  await openCart(shopper);
  await goToCheckout(shopper);
  const kept = page.waitForResponse(
    (answer) =>
      answer.request().method() === "POST" && (answer.request().postData() ?? "").includes("Hamburg"),
  );
  await fillDetails(shopper, buyer);
  await addressControl(shopper, "city").blur();
  await kept;
  await expect
    .poll(async () => {
      await page.reload();
      return await addressControl(shopper, "city").inputValue();
    })
    .toBe("Hamburg");
  await expect(emailControl(shopper)).toHaveValue(buyer.email);
  await expect(addressControl(shopper, "name")).toHaveValue(buyer.address.name ?? "");
});

for (const tag of ["de-DE", "en-US", "en-GB", "ja-JP"]) {
  test(`SH-21 ${tag}: guest checkout asks for at most seven texts`, async ({ page }) => {
    const shopper = shopperIn(page, tag);
    await openProduct(shopper, teapot);
    await addToCart(shopper);
    await openCart(shopper);
    await goToCheckout(shopper);
    const fields = page.getByRole("main").getByRole("textbox");
    const count = await fields.count();
    expect(count).toBeGreaterThanOrEqual(4);
    expect(count).toBeLessThanOrEqual(7);
    for (const field of await fields.all()) {
      await expect(field).not.toHaveAttribute("autocomplete", "");
      await expect(field).toHaveAccessibleName(/./);
    }
  });
}

test("SH-21 SH-22 en-BR: each field that carrier or customs need says why", async ({ page }) => {
  const shopper = shopperIn(page, "en-BR");
  const { say } = shopper;
  await openProduct(shopper, teapot);
  await addToCart(shopper);
  await openCart(shopper);
  await goToCheckout(shopper);
  for (const [field, reason] of [
    ["customsId", "customsIdBr"],
    ["phone", "phoneCarrier"],
    ["streetNumber", "streetNumberCarrier"],
    ["neighbourhood", "neighbourhoodCarrier"],
  ] as const) {
    const text = say(`checkout.address.reason.${reason}`);
    await expect(addressControl(shopper, field)).toHaveAccessibleDescription(startingWith(text));
  }
});
