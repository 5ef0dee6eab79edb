import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { buyerIn } from "@/tests/e2e/support/buyers";
import { book } from "@/tests/e2e/support/goods";
import { type Login, signIn, signUp, signUpAfterOrder, submitSignIn } from "@/tests/e2e/support/member";
import { order } from "@/tests/e2e/support/pay-page";
import { bringToPay, settledOrder } from "@/tests/e2e/support/purchase";
import { approve } from "@/tests/e2e/support/sandbox-page";
import { shopUrl } from "@/tests/e2e/support/shop-url";
import { shopper as shopperIn } from "@/tests/e2e/support/shopper";

test.describe.configure({ mode: "parallel" });

const newLogin = (): Login => ({
  name: "Anke Brandt",
  email: `member-${randomUUID()}@example.com`,
  password: `harbour crane ${randomUUID()}`,
});

test("SH-39 sign up, sign in elsewhere, sign the other devices out", async ({ page, browser }) => {
  const login = newLogin();
  const first = shopperIn(page, "de-DE");
  await signUp(first, login);
  const context = await browser.newContext({ baseURL: shopUrl });
  const second = shopperIn(await context.newPage(), "ja-JP");
  await signIn(second, login);
  await page.goto("/de-DE/account/security");
  await expect(page.getByRole("main").getByText(first.say("account.sessions.this"))).toHaveCount(1);
  await page.getByRole("button", { name: first.say("account.sessions.signOutOthers") }).click();
  await expect(
    page.getByRole("status").filter({ hasText: first.say("account.sessions.signedOut") }),
  ).toBeVisible();
  await second.page.goto("/ja-JP/account");
  await expect(second.page.getByRole("heading", { level: 1 })).toHaveText(second.say("account.signIn.title"));
  await page.goto("/de-DE/account");
  await page.getByRole("button", { name: first.say("account.signOut") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(first.say("account.signIn.title"));
  await context.close();
});

test("SH-24 a wrong password and an unknown address get the same sentence", async ({ page }) => {
  const shopper = shopperIn(page, "en-GB");
  await submitSignIn(shopper, newLogin());
  const problem = page.getByRole("alert").filter({ hasText: shopper.say("account.form.problems") });
  await expect(problem).toBeVisible();
  await expect(problem).toBeFocused();
  const unknown = await problem.innerText();
  const login = newLogin();
  await signUp(shopper, login);
  await page.getByRole("button", { name: shopper.say("account.signOut") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(shopper.say("account.signIn.title"));
  await submitSignIn(shopper, { ...login, password: "not the password at all" });
  await expect(problem).toHaveText(unknown.replaceAll("\n", ""));
});

test("SH-27 a guest's order joins the account that one field makes after the purchase", async ({ page }) => {
  test.setTimeout(90_000);
  const shopper = shopperIn(page, "ar-SA");
  const buyer = buyerIn("SA");
  await bringToPay(shopper, book, buyer);
  await order(shopper, "stc_pay");
  await approve(shopper);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(shopper.say("checkout.order.thanks"));
  const { number } = await settledOrder(buyer, "paid");
  await signUpAfterOrder(shopper, buyer.address.name ?? "", "one field is enough here");
  await expect(page.getByRole("main")).toContainText(number);
  await page.context().clearCookies();
  await page.goto(`/ar-SA/orders/${number}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    shopper.say("checkout.order.missing.title"),
  );
});
