import { expect, type Locator } from "@playwright/test";
import { addressFields } from "@/lib/markets/address-form";
import type { Buyer } from "@/tests/e2e/support/buyers";
import type { Shopper } from "@/tests/e2e/support/shopper";

/** The control of an address field, found by its label. */
export function addressControl({ page, market, say }: Shopper, name: string): Locator {
  const field = addressFields(market.address).find((each) => each.name === name);
  if (field === undefined) throw new Error(`The address of ${market.country} has no ${name}`);
  const label = say(`checkout.address.label.${field.label}`);
  const form = page.getByRole("group", { name: say("checkout.details.address") });
  return field.required
    ? form.getByLabel(label, { exact: true })
    : form.getByRole("textbox", { name: `${label} ${say("checkout.details.optional")}`, exact: true });
}

export const emailControl = ({ page, say }: Shopper): Locator =>
  page
    .getByRole("group", { name: say("checkout.details.contact") })
    .getByLabel(say("checkout.details.email"), { exact: true });

/** Fills mail and address as typed. */
export async function fillDetails(shopper: Shopper, { email, address }: Buyer): Promise<void> {
  await emailControl(shopper).fill(email);
  for (const [name, value] of Object.entries(address)) {
    const control = addressControl(shopper, name);
    if (name === "subdivision") await control.selectOption(value);
    else await control.fill(value);
  }
}

export async function submitDetails({ page, say }: Shopper): Promise<void> {
  await page.getByRole("button", { name: say("checkout.details.submit") }).click();
}

/** From a filled form to the last step. */
export async function goToPay(shopper: Shopper): Promise<void> {
  await submitDetails(shopper);
  await expect(shopper.page.getByRole("heading", { level: 1 })).toHaveText(shopper.say("checkout.pay.title"));
}
