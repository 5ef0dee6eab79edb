import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { buyerIn } from "@/tests/e2e/support/buyers";
import { book } from "@/tests/e2e/support/goods";
import { signUp } from "@/tests/e2e/support/member";
import { order } from "@/tests/e2e/support/pay-page";
import { bringToPay, receivedMail, settledOrder } from "@/tests/e2e/support/purchase";
import { approve } from "@/tests/e2e/support/sandbox-page";
import { shopUrl } from "@/tests/e2e/support/shop-url";
import { shopper as shopperIn } from "@/tests/e2e/support/shopper";
import { sayAdmin, signInAsStaff } from "@/tests/e2e/support/staff";

test.describe.configure({ mode: "parallel" });

test("staff reads in the mailbox what a buyer got, and signs out", async ({ page, browser }) => {
  test.setTimeout(120_000);
  const context = await browser.newContext({ baseURL: shopUrl });
  const shopper = shopperIn(await context.newPage(), "en-GB");
  const buyer = buyerIn("GB");
  await bringToPay(shopper, book, buyer);
  await order(shopper, "paypal");
  await approve(shopper);
  const { number } = await settledOrder(buyer, "paid");
  const mail = await receivedMail(shopper, buyer, "order-confirmation");
  await context.close();
  await signInAsStaff(page);
  await page.getByRole("link", { name: sayAdmin("admin.nav.mailbox"), exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(sayAdmin("admin.mailbox.title"));
  await page.getByRole("row").filter({ hasText: buyer.email }).getByRole("link").click();
  await expect(page.getByRole("main")).toContainText(mail.subject);
  const letter = page.frameLocator("iframe");
  await expect(letter.getByText(number).first()).toBeVisible();
  await page.getByRole("button", { name: sayAdmin("admin.nav.signOut") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(sayAdmin("admin.login.title"));
});

for (const path of ["/admin", "/admin/mailbox", "/admin/profile", "/admin/mailbox/mai_x/html"]) {
  test(`a member's cookie opens no ${path}`, async ({ page }) => {
    const shopper = shopperIn(page, "en-GB");
    const email = `member-${randomUUID()}@example.com`;
    await signUp(shopper, { name: "No Staff", email, password: "only a customer here" });
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(sayAdmin("admin.login.title"));
  });
}
