import { type Browser, expect, type Page } from "@playwright/test";
import { type CurrencyCode, isCurrencyCode } from "@/lib/core/currencies";
import { fromJson, money } from "@/lib/core/money";
import { formatMoney } from "@/lib/core/money-text";
import type { PaymentMethodId } from "@/lib/markets/payment-methods";
import type { DemoProduct } from "@/prisma/seed/demo/product";
import type { Buyer } from "@/tests/e2e/support/buyers";
import { goToCheckout, openCart } from "@/tests/e2e/support/cart-page";
import { type MailRow, mailsTo, type OrderRow, ordersOf } from "@/tests/e2e/support/database";
import { fillDetails, goToPay } from "@/tests/e2e/support/details-page";
import { ledgerPayment } from "@/tests/e2e/support/ledger";
import { order, payTotal } from "@/tests/e2e/support/pay-page";
import { addToCart, openProduct, slipTotal } from "@/tests/e2e/support/product-page";
import { type Shopper, shopper as shopperIn } from "@/tests/e2e/support/shopper";

const mailSeconds = 60;

/** Spaces of every kind as one plain space, so that texts from page, mail and code compare. */
export const plain = (text: string): string => text.replaceAll(/\s+/gu, " ").trim();

/** Matches texts that begin with the sentence. */
export const startingWith = (sentence: string): RegExp =>
  new RegExp(`^${sentence.replaceAll(/[$()*+.?[\\\]^{|}/]/g, "\\$&")}`);

/** An amount in minor units as the shop writes it for the shopper. */
export function amountText(minor: string, currency: string, tag: string): string {
  if (!isCurrencyCode(currency)) throw new Error(`${currency} is no currency`);
  return plain(formatMoney(money(BigInt(minor), currency as CurrencyCode), tag));
}

/** Straight to the last step with one piece, for journeys that are about something else. */
export async function bringToPay(shopper: Shopper, product: DemoProduct, buyer: Buyer): Promise<void> {
  await openProduct(shopper, product);
  await addToCart(shopper);
  await openCart(shopper);
  await goToCheckout(shopper);
  await fillDetails(shopper, buyer);
  await goToPay(shopper);
}

/** Orders at the last step after making sure that the slip and the button's total agree; gives that total. */
export async function orderFor(
  shopper: Shopper,
  total: string,
  method: PaymentMethodId,
  later = false,
): Promise<void> {
  expect(plain(await payTotal(shopper).innerText())).toBe(total);
  expect(plain(await slipTotal(shopper).innerText())).toBe(total);
  await order(shopper, method, later);
}

/** The one order of the buyer, once it is in the wanted state. */
export async function settledOrder(buyer: Buyer, state: "paid" | "confirmed"): Promise<OrderRow> {
  await expect
    .poll(async () => (await ordersOf(buyer.email)).map((each) => each.state), { timeout: 20_000 })
    .toEqual([state]);
  const [only] = await ordersOf(buyer.email);
  if (only === undefined) throw new Error("The order is gone");
  return only;
}

/** The same total on the order page, in the order, in its payment and in the provider's own books. */
export async function expectCharged(shopper: Shopper, row: OrderRow, total: string): Promise<void> {
  const { page, tag, say } = shopper;
  await expect(page).toHaveURL(new RegExp(`/${tag}/orders/${row.number}$`));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(say("checkout.order.thanks"));
  expect(plain(await slipTotal(shopper).innerText())).toBe(total);
  expect(amountText(row.totalMinor, row.currency, tag)).toBe(total);
  expect(row.amountMinor).toBe(row.totalMinor);
  if (row.providerId === null) return;
  expect(row.capturedMinor).toBe(row.totalMinor);
  const { amount, captured } = await ledgerPayment(row.providerId);
  expect(captured).toEqual(amount);
  expect(fromJson(amount)).toEqual(money(BigInt(row.totalMinor), row.currency as CurrencyCode));
}

/** The mail with the template, in the buyer's language, in the mailbox within a minute. */
export async function receivedMail(shopper: Shopper, buyer: Buyer, template: string): Promise<MailRow> {
  const find = async () => (await mailsTo(buyer.email)).filter((mail) => mail.template === template);
  await expect.poll(async () => (await find()).length, { timeout: mailSeconds * 1000 }).toBe(1);
  const [mail] = await find();
  if (mail === undefined) throw new Error("The mail is gone");
  expect(mail.language).toBe(shopper.tag);
  return mail;
}

/** The order's link as it stands in the mail. */
export function linkIn(mail: MailRow, number: string): URL {
  const found = new RegExp(`https?://[^\\s"<>]+/orders/${number}/open\\?token=[\\w-]+`).exec(mail.text);
  if (found === null) throw new Error(`No link to ${number} in the mail:\n${mail.text}`);
  return new URL(found[0]);
}

/** The link opens the order for anyone who has it, leaves no secret behind, and one changed character opens nothing. */
export async function expectLinkWorks(
  browser: Browser,
  shopper: Shopper,
  link: URL,
  total: string,
): Promise<void> {
  const visit = async (address: string, check: (visitor: Shopper) => Promise<void>) => {
    const context = await browser.newContext({ baseURL: link.origin });
    const page: Page = await context.newPage();
    await page.goto(address);
    expect(page.url()).not.toContain("token");
    await check(shopperIn(page, shopper.tag));
    await context.close();
  };
  await visit(link.href, async (visitor) => {
    expect(plain(await slipTotal(visitor).innerText())).toBe(total);
    expect(await visitor.page.content()).not.toContain(link.searchParams.get("token"));
  });
  const token = link.searchParams.get("token") ?? "";
  link.searchParams.set("token", (token.startsWith("A") ? "B" : "A") + token.slice(1));
  await visit(link.href, async ({ page, say }) => {
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(say("checkout.order.missing.title"));
  });
}
