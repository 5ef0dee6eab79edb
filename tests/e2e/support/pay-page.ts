import { expect, type Locator } from "@playwright/test";
import type { PaymentMethodId } from "@/lib/markets/payment-methods";
import type { Shopper } from "@/tests/e2e/support/shopper";

/** The ways to pay, in the order of the page. */
export const payMethods = ({ page, say }: Shopper): Locator =>
  page.getByRole("group", { name: say("checkout.pay.methods") }).getByRole("radio");

export const methodRadio = (shopper: Shopper, id: PaymentMethodId): Locator =>
  payMethods(shopper).and(shopper.page.locator(`[value="${id}"]`));

export const payTotal = ({ page }: Shopper): Locator => page.locator("[data-total]");

/** What the law of the market wants on the button. */
export function orderButton({ page, market, say }: Shopper, total: string, later = false): Locator {
  const words =
    market.law.orderButton === "obligation"
      ? say("checkout.pay.obligation")
      : say(later ? "checkout.pay.placeOrder" : "checkout.pay.payNow", { amount: total });
  return page.getByRole("button", { name: words, exact: true });
}

/** Chooses the way to pay and orders. Gives the total as it read on the button's page. */
export async function order(shopper: Shopper, id: PaymentMethodId, later = false): Promise<string> {
  await methodRadio(shopper, id).check();
  const total = await payTotal(shopper).innerText();
  await orderButton(shopper, total, later).click();
  return total;
}

/** The next try of an order that waits. */
export async function payAgain(shopper: Shopper, id: PaymentMethodId, total: string): Promise<void> {
  await methodRadio(shopper, id).check();
  await shopper.page
    .getByRole("button", { name: shopper.say("checkout.pay.retrySubmit", { amount: total }), exact: true })
    .click();
}

/** The sentence that says why an order or a payment did not work. */
export async function expectProblem({ page }: Shopper, sentence: string): Promise<void> {
  await expect(page.getByRole("alert").filter({ hasText: sentence })).toBeVisible();
}
