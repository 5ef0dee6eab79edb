import { randomUUID } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { openCart, quantityOf } from "@/tests/e2e/support/cart-page";
import { teapot, titleOf } from "@/tests/e2e/support/goods";
import { signUp } from "@/tests/e2e/support/member";
import { addToCart, openProduct } from "@/tests/e2e/support/product-page";
import { shopper as shopperIn } from "@/tests/e2e/support/shopper";
import { sayAdmin, signInAsStaff } from "@/tests/e2e/support/staff";

test.describe.configure({ mode: "parallel" });

/** A platform authenticator inside the browser that says yes to everything, as a finger on the sensor would. */
async function plugInAuthenticator(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send("WebAuthn.enable");
  const { authenticatorId } = await session.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  const credentials = async () =>
    (await session.send("WebAuthn.getCredentials", { authenticatorId })).credentials;
  const refuse = () => session.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: false });
  return { credentials, refuse };
}

test("M-10 a member adds a passkey and signs in with it; the guest's cart comes along", async ({ page }) => {
  test.setTimeout(90_000);
  const shopper = shopperIn(page, "ja-JP");
  const { say } = shopper;
  const authenticator = await plugInAuthenticator(page);
  const email = `passkey-${randomUUID()}@example.com`;
  await signUp(shopper, { name: "山田 花子", email, password: "a harbour in the evening" });
  await page.goto("/ja-JP/account/security");
  await page.getByRole("button", { name: say("account.passkey.add") }).click();
  await expect(page.getByRole("button", { name: say("account.passkey.remove") })).toHaveCount(1);
  expect(await authenticator.credentials()).toHaveLength(1);
  await page.goto("/ja-JP/account");
  await page.getByRole("button", { name: say("account.signOut") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(say("account.signIn.title"));
  await openProduct(shopper, teapot);
  await addToCart(shopper);
  await page.goto("/ja-JP/account/sign-in");
  await page.getByRole("button", { name: say("account.passkey.signIn") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    say("account.home.title", { name: "山田 花子" }),
  );
  await openCart(shopper);
  await expect(quantityOf(shopper, titleOf(teapot, shopper))).toHaveValue("1");
});

test("M-10 a passkey that is refused or unknown signs nobody in and says so", async ({ page }) => {
  const shopper = shopperIn(page, "de-DE");
  await plugInAuthenticator(page);
  await page.goto("/de-DE/account/sign-in");
  await page.getByRole("button", { name: shopper.say("account.passkey.signIn") }).click();
  await expect(
    page.getByRole("status").filter({ hasText: shopper.say("account.passkey.failed") }),
  ).toBeVisible({ timeout: 20_000 });
  await page.goto("/de-DE/account");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(shopper.say("account.signIn.title"));
});

test("M-10 staff add a passkey of their own realm, sign in with it and remove it", async ({ page }) => {
  await plugInAuthenticator(page);
  await signInAsStaff(page);
  await page.goto("/admin/profile");
  await page.getByRole("button", { name: sayAdmin("admin.passkey.add") }).click();
  const remove = page.getByRole("button", { name: sayAdmin("admin.passkey.remove") });
  await expect(remove).toHaveCount(1);
  await page.getByRole("button", { name: sayAdmin("admin.nav.signOut") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(sayAdmin("admin.login.title"));
  await page.getByRole("button", { name: sayAdmin("admin.passkey.signIn") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(sayAdmin("admin.work.title"));
  await page.goto("/admin/profile");
  await remove.click();
  await expect(remove).toHaveCount(0);
  await page.goto("/ja-JP/account");
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(sayAdmin("admin.work.title"));
});
