import { expect, test } from "@playwright/test";
import { buyerIn } from "@/tests/e2e/support/buyers";
import { goToCheckout, openCart, quantityOf } from "@/tests/e2e/support/cart-page";
import { ordersOf } from "@/tests/e2e/support/database";
import { addressControl, emailControl, fillDetails, submitDetails } from "@/tests/e2e/support/details-page";
import { forge } from "@/tests/e2e/support/forge";
import { book, kettle, pathOf, teapot, titleOf } from "@/tests/e2e/support/goods";
import { expectNoStack } from "@/tests/e2e/support/no-stack";
import { expectProblem, payTotal } from "@/tests/e2e/support/pay-page";
import { addToCart, openProduct } from "@/tests/e2e/support/product-page";
import { bringToPay, startingWith } from "@/tests/e2e/support/purchase";
import { shopUrl } from "@/tests/e2e/support/shop-url";
import { sayIn, shopper as shopperIn } from "@/tests/e2e/support/shopper";

test.describe.configure({ mode: "parallel" });

for (const [path, tag] of [
  ["/de-DE/products/gibt-es-nicht", "de-DE"],
  ["/ja-JP/collections/arimasen", "ja-JP"],
  ["/ar-SA/legal/nothing", "ar-SA"],
  ["/en-GB/no/such/page", "en-GB"],
] as const) {
  test(`${path} is a translated page with a way on, status 404`, async ({ page }) => {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(404);
    const say = sayIn(tag);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(say("shop.notFound.title"));
    await expect(page.getByRole("link", { name: say("shop.notFound.home"), exact: true })).toBeVisible();
    await expectNoStack(page);
  });
}

for (const path of ["/xx-YY", "/en-QQ/cart", "/tlh-DE/products/x"]) {
  test(`${path}: an unknown language or market is a page, not an error`, async ({ page }) => {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectNoStack(page);
  });
}

test("an unknown variant in the address shows the product as it is", async ({ page }) => {
  const shopper = shopperIn(page, "en-GB");
  await page.goto(`${pathOf(teapot, shopper)}?variant=no-such-sku%00%22%3E`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(titleOf(teapot, shopper));
  await addToCart(shopper);
});

for (const path of ["E-0000-0000-0", "E-0000-0000-0/open?token=aaaa", "..%2F..%2Fadmin", "%F0%9F%AB%96"]) {
  test(`SH-34 order link ${path} opens nothing and says what to do`, async ({ page }) => {
    const answer = await page.goto(`/ja-JP/orders/${path}`);
    expect(answer?.status()).toBe(404);
    const say = sayIn("ja-JP");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      new RegExp(`${say("checkout.order.missing.title")}|${say("shop.notFound.title")}`),
    );
    await expectNoStack(page);
  });
}

test("a product that is not sold in the market says why and can't be bought", async ({ page }) => {
  const shopper = shopperIn(page, "ja-JP");
  const { say } = shopper;
  await openProduct(shopper, kettle);
  await expect(page.getByText(say("shop.product.restriction.no-approved-plug"))).toBeVisible();
  await expect(page.getByRole("button", { name: say("shop.product.add") })).toHaveCount(0);
});

test("quantities that can't be are refused with a sentence on product and cart page", async ({ page }) => {
  test.setTimeout(120_000);
  const shopper = shopperIn(page, "en-GB");
  const { say } = shopper;
  const sentence = say("errors.cart_quantity_invalid", { min: 1, max: 999 });
  const name = titleOf(book, shopper);
  const impossible = ["0", "-1", "1.5", "1e9", "", "two"];
  for (const quantity of impossible) {
    await openProduct(shopper, book);
    await forge(page, "quantity", quantity);
    await page.getByRole("button", { name: say("shop.product.add") }).click();
    await expect(page.getByRole("status").filter({ hasText: sentence })).toBeVisible();
  }
  await openProduct(shopper, book);
  await addToCart(shopper);
  for (const quantity of impossible) {
    await openCart(shopper);
    await expect(quantityOf(shopper, name)).toHaveValue("1");
    await forge(page, "quantity", quantity);
    await page.getByRole("button", { name: say("checkout.cart.updateOf", { name }) }).click();
    await expectProblem(shopper, sentence);
  }
});

test("more than there is: the shop says so and keeps the cart", async ({ page }) => {
  const shopper = shopperIn(page, "de-DE");
  const { say } = shopper;
  await openProduct(shopper, book);
  await forge(page, "quantity", "999");
  await page.getByRole("button", { name: say("shop.product.add") }).click();
  await expect(
    page.getByRole("status").filter({ hasText: say("errors.cart_not_enough_stock", { available: 0 }) }),
  ).toBeVisible();
});

test("a forged variant is refused", async ({ page }) => {
  const shopper = shopperIn(page, "ar-SA");
  const { say } = shopper;
  await openProduct(shopper, book);
  await forge(page, "variantId", "var_forged' OR 1=1 --");
  await page.getByRole("button", { name: say("shop.product.add") }).click();
  await expect(
    page.getByRole("status").filter({ hasText: say("errors.cart_variant_missing") }),
  ).toBeVisible();
  await expectNoStack(page);
});

for (const [field, value, code] of [
  ["expectedTotalMinor", "1", "changed"],
  ["expectedCurrency", "JPY", "changed"],
  ["deliveryOptionId", "free-as-air", "checkout_delivery_not_offered"],
  ["methodId", "cod", "checkout_method_not_offered"],
] as const) {
  test(`a forged ${field} orders nothing and charges nothing`, async ({ page }) => {
    const shopper = shopperIn(page, "de-DE");
    const { say } = shopper;
    const buyer = buyerIn("DE");
    await bringToPay(shopper, teapot, buyer);
    const total = await payTotal(shopper).innerText();
    await forge(page, field, value);
    await page.getByRole("button", { name: say("checkout.pay.obligation") }).click();
    await expectProblem(
      shopper,
      code === "changed" ? say("checkout.pay.changed", { total }) : say(`errors.${code}`),
    );
    expect(await ordersOf(buyer.email)).toEqual([]);
    await expectNoStack(page);
    await page.reload();
    expect(await payTotal(shopper).innerText()).toBe(total);
  });
}

test("SH-23 SH-24 en-BR: postcode, phone and CPF that cannot be are named, nothing typed is lost", async ({
  page,
}) => {
  const shopper = shopperIn(page, "en-BR");
  const { say } = shopper;
  const buyer = buyerIn("BR");
  await openProduct(shopper, teapot);
  await addToCart(shopper);
  await openCart(shopper);
  await goToCheckout(shopper);
  const wrong = { postcode: "0131", phone: "12", customsId: "111.111.111-11" };
  await fillDetails(shopper, { email: "not-a-mail", address: { ...buyer.address, ...wrong } });
  await submitDetails(shopper);
  const summary = page.getByRole("alert").filter({ hasText: say("checkout.details.problems") });
  await expect(summary).toContainText(say("errors.checkout_email_invalid"));
  await expect(summary.getByRole("link")).toHaveCount(4);
  await expect(emailControl(shopper)).toBeFocused();
  await expect(emailControl(shopper)).toHaveValue("not-a-mail");
  for (const [name, typed] of Object.entries(wrong)) {
    await expect(addressControl(shopper, name)).toHaveAttribute("aria-invalid", "true");
    await expect(addressControl(shopper, name)).toHaveValue(typed);
  }
  await expect(addressControl(shopper, "phone")).toHaveAccessibleDescription(
    startingWith(say("checkout.address.error.address_phone_invalid")),
  );
});

test("emoji in a name stay, a right-to-left override and NUL are taken out, 300 characters are refused with a sentence", async ({
  page,
}) => {
  const shopper = shopperIn(page, "de-DE");
  const { say } = shopper;
  const buyer = buyerIn("DE");
  await bringToPay(shopper, teapot, { ...buyer, address: { ...buyer.address, name: "Zoë 🫖 \u202Egnirts" } });
  await expect(page.getByRole("main")).toContainText("Zoë 🫖 gnirts");
  await page.goto("/de-DE/checkout");
  await forge(page, "address.name", "x".repeat(300));
  await submitDetails(shopper);
  const label = say("checkout.address.label.name");
  await expectProblem(shopper, say("checkout.address.error.address_field_too_long", { label, max: 100 }));
  await forge(page, "address.name", "Nul\u0000l");
  await submitDetails(shopper);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(say("checkout.pay.title"));
  await expect(page.getByRole("main")).toContainText("Null");
  await expectNoStack(page);
});

test("a tampered cart cookie is an empty cart that can be filled", async ({ page, context }) => {
  const shopper = shopperIn(page, "ja-JP");
  for (const value of ["x", "A".repeat(43), "%00%00", "a".repeat(3900)]) {
    await context.addCookies([{ name: "cart", value, url: shopUrl }]);
    await openCart(shopper);
    await expect(page.getByText(shopper.say("shop.cart.empty"))).toBeVisible();
    await page.goto("/ja-JP/checkout/pay");
    await expect(page).toHaveURL(/\/ja-JP\/cart$/);
    await expectNoStack(page);
  }
  await openProduct(shopper, teapot);
  await addToCart(shopper);
});
