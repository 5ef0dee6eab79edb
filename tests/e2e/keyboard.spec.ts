import { expect, test } from "@playwright/test";
import { buyerIn } from "@/tests/e2e/support/buyers";
import { addressControl, emailControl } from "@/tests/e2e/support/details-page";
import { teapot, titleOf } from "@/tests/e2e/support/goods";
import { press, tabTo, typeInto } from "@/tests/e2e/support/keyboard";
import { methodRadio, orderButton, payMethods, payTotal } from "@/tests/e2e/support/pay-page";
import { slipTotal } from "@/tests/e2e/support/product-page";
import { expectCharged, plain, settledOrder } from "@/tests/e2e/support/purchase";
import { shopper as shopperIn } from "@/tests/e2e/support/shopper";

test("SH-41 en-GB: home to paid order by keyboard alone, the focus seen at every stop", async ({ page }) => {
  test.setTimeout(150_000);
  const shopper = shopperIn(page, "en-GB");
  const { say } = shopper;
  const buyer = buyerIn("GB");
  const heading = page.getByRole("heading", { level: 1 });
  await page.goto("/en-GB");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: say("shop.nav.skip") })).toBeFocused();
  await page.keyboard.press("Enter");
  await press(
    page,
    page
      .getByRole("main")
      .getByRole("link", { name: titleOf(teapot, shopper) })
      .first(),
  );
  await expect(heading).toHaveText(titleOf(teapot, shopper));
  const total = plain(await slipTotal(shopper).innerText());
  await press(page, page.getByRole("button", { name: say("shop.product.add") }));
  const added = page.getByRole("status").filter({ hasText: say("shop.product.added") });
  await expect(added).toBeVisible();
  await press(page, added.getByRole("link", { name: say("shop.product.toCart") }));
  await expect(heading).toHaveText(say("shop.cart.title"));
  await press(
    page,
    page.getByRole("main").getByRole("link", { name: say("shop.cart.checkout"), exact: true }),
  );
  await expect(heading).toHaveText(say("checkout.details.title"));
  await typeInto(page, emailControl(shopper), buyer.email);
  for (const [name, value] of Object.entries(buyer.address)) {
    await typeInto(page, addressControl(shopper, name), value);
  }
  await press(page, page.getByRole("button", { name: say("checkout.details.submit") }));
  await expect(heading).toHaveText(say("checkout.pay.title"));
  await tabTo(page, payMethods(shopper).and(page.locator(":checked")));
  const klarna = methodRadio(shopper, "klarna");
  for (let presses = 0; presses < 12 && !(await klarna.isChecked()); presses += 1) {
    await page.keyboard.press("ArrowDown");
  }
  await expect(klarna).toBeChecked();
  expect(plain(await payTotal(shopper).innerText())).toBe(total);
  await press(page, orderButton(shopper, await payTotal(shopper).innerText()));
  await expect(heading).not.toHaveText(say("checkout.pay.title"));
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(heading).toHaveText(say("checkout.order.thanks"));
  await expectCharged(shopper, await settledOrder(buyer, "paid"), total);
});
