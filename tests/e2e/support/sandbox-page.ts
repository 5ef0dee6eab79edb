import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, type Page } from "@playwright/test";
import type { Shopper } from "@/tests/e2e/support/shopper";

const file = path.resolve(import.meta.dirname, "../../../lib/payments/providers/sandbox-texts.json");
const tables = JSON.parse(readFileSync(file, "utf8")) as Record<string, Record<string, string>>;

/** What the payment provider's page says to a reader of the shopper's language. */
function words({ locale }: Shopper, key: string): string {
  const text = (tables[locale.language] ?? tables.en)?.[key];
  if (text === undefined) throw new Error(`The payment page has no text ${key}`);
  return text;
}

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** The cards of lib/payments/providers/sandbox-cards.ts that the journeys use. */
export const cards = {
  approved: "4242 4242 4242 4242",
  challenged: "4000 0000 0000 3220",
  noFunds: "4000 0000 0000 9995",
} as const;

export async function onPaymentPage(shopper: Shopper, amount: string): Promise<void> {
  const title = words(shopper, "title").replace("{amount}", amount);
  await expect(shopper.page.getByRole("heading", { level: 1 })).toHaveText(title);
}

export async function payByCard(shopper: Shopper, number: string): Promise<void> {
  await shopper.page.getByLabel(words(shopper, "cardNumber")).fill(number);
  await press(shopper.page, words(shopper, "pay"));
}

export async function confirmWithBank(shopper: Shopper): Promise<void> {
  await expect(shopper.page.getByRole("heading", { level: 1 })).toHaveText(words(shopper, "challenge"));
  await press(shopper.page, words(shopper, "challengeApprove"));
}

/** Leaves without deciding anything. */
export const leave = (shopper: Shopper) =>
  shopper.page.getByRole("link", { name: words(shopper, "back"), exact: true }).click();

export const approve = (shopper: Shopper) => press(shopper.page, words(shopper, "approve"));
export const payVoucher = (shopper: Shopper) => press(shopper.page, words(shopper, "payVoucher"));
