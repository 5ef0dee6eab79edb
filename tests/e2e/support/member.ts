import { expect } from "@playwright/test";
import type { Shopper } from "@/tests/e2e/support/shopper";

export type Login = { readonly name: string; readonly email: string; readonly password: string };

const field = ({ page, say }: Shopper, key: string) =>
  page.getByRole("main").getByLabel(say(`account.field.${key}`), { exact: true });

const atHome = async ({ page, say }: Shopper, name: string) =>
  expect(page.getByRole("heading", { level: 1 })).toHaveText(say("account.home.title", { name }));

export async function signUp(shopper: Shopper, { name, email, password }: Login): Promise<void> {
  const { page, tag, say } = shopper;
  await page.goto(`/${tag}/account/sign-up`);
  await field(shopper, "name").fill(name);
  await field(shopper, "email").fill(email);
  await field(shopper, "password").or(field(shopper, "newPassword")).fill(password);
  await page.getByRole("button", { name: say("account.signUp.submit"), exact: true }).click();
  await atHome(shopper, name);
}

export async function submitSignIn(shopper: Shopper, { email, password }: Login): Promise<void> {
  const { page, tag, say } = shopper;
  await page.goto(`/${tag}/account/sign-in`);
  await field(shopper, "email").fill(email);
  await field(shopper, "password").fill(password);
  await page.getByRole("button", { name: say("account.signIn.submit"), exact: true }).click();
}

export async function signIn(shopper: Shopper, login: Login): Promise<void> {
  await submitSignIn(shopper, login);
  await atHome(shopper, login.name);
}

/** After a purchase: one field makes the account. */
export async function signUpAfterOrder(shopper: Shopper, name: string, password: string): Promise<void> {
  const { page, say } = shopper;
  await page.getByRole("link", { name: say("checkout.order.account.submit") }).click();
  await field(shopper, "password").or(field(shopper, "newPassword")).fill(password);
  await page.getByRole("button", { name: say("account.signUp.submit"), exact: true }).click();
  await atHome(shopper, name);
}
