import { expect, test } from "@playwright/test";
import type { PaymentMethodId } from "@/lib/markets/payment-methods";
import type { DemoProduct } from "@/prisma/seed/demo/product";
import { buyerIn } from "@/tests/e2e/support/buyers";
import { goToCheckout, openCart } from "@/tests/e2e/support/cart-page";
import { fillDetails, goToPay } from "@/tests/e2e/support/details-page";
import { book, teapot } from "@/tests/e2e/support/goods";
import { expectProblem, payAgain } from "@/tests/e2e/support/pay-page";
import {
  addToCart,
  askForPlace,
  findProduct,
  searchProduct,
  slipOf,
  slipTotal,
} from "@/tests/e2e/support/product-page";
import {
  expectCharged,
  expectLinkWorks,
  linkIn,
  orderFor,
  plain,
  receivedMail,
  settledOrder,
} from "@/tests/e2e/support/purchase";
import {
  approve,
  cards,
  confirmWithBank,
  onPaymentPage,
  payByCard,
  payVoucher,
} from "@/tests/e2e/support/sandbox-page";
import { type Shopper, shopper as shopperIn } from "@/tests/e2e/support/shopper";

test.describe.configure({ mode: "parallel" });

type Purchase = {
  readonly tag: string;
  readonly story: string;
  readonly product: DemoProduct;
  readonly find: (shopper: Shopper, product: DemoProduct) => Promise<void>;
  readonly method: PaymentMethodId;
  /** Paid after leaving. */
  readonly later?: boolean;
  /** A place whose tax differs from the one that the cached page stands for. */
  readonly postcode?: string;
  /** What the shopper does at the provider's page. */
  readonly pay: (shopper: Shopper, total: string) => Promise<void>;
  readonly phone?: boolean;
};

const purchases: readonly Purchase[] = [
  {
    tag: "de-DE",
    story: "a card that is approved",
    product: teapot,
    find: findProduct,
    method: "card",
    pay: (shopper) => payByCard(shopper, cards.approved),
  },
  {
    tag: "ja-JP",
    story: "no decimals, a konbini voucher that is paid later",
    product: teapot,
    find: findProduct,
    method: "konbini",
    later: true,
    phone: true,
    pay: async (shopper, total) => {
      const { page, say } = shopper;
      const how = page.getByRole("region", { name: say("checkout.order.instructions") });
      await expect(how).toContainText(total);
      await how.getByRole("link", { name: say("checkout.order.payPage") }).click();
      await onPaymentPage(shopper, total);
      await payVoucher(shopper);
    },
  },
  {
    tag: "ar-SA",
    story: "right to left, mada with 3-D Secure",
    product: book,
    find: searchProduct,
    method: "mada",
    phone: true,
    pay: async (shopper) => {
      await payByCard(shopper, cards.challenged);
      await confirmWithBank(shopper);
    },
  },
  {
    tag: "en-BR",
    story: "CPF and number of the house, Pix",
    product: teapot,
    find: findProduct,
    method: "pix",
    pay: async (shopper, total) => {
      await onPaymentPage(shopper, total);
      await approve(shopper);
    },
  },
  {
    tag: "en-US",
    story: "tax of the own postcode, a declined card, then PayPal",
    product: teapot,
    find: findProduct,
    method: "card",
    postcode: "94103",
    pay: async (shopper, total) => {
      await payByCard(shopper, cards.noFunds);
      await expectProblem(shopper, shopper.say("errors.payment_declined_insufficient_funds"));
      await payAgain(shopper, "paypal", total);
      await onPaymentPage(shopper, total);
      await approve(shopper);
    },
  },
  {
    tag: "en-GB",
    story: "Klarna",
    product: book,
    find: searchProduct,
    method: "klarna",
    pay: (shopper) => approve(shopper),
  },
  {
    tag: "ar-BH",
    story: "three decimals, BenefitPay",
    product: teapot,
    find: findProduct,
    method: "benefit_pay",
    pay: (shopper) => approve(shopper),
  },
];

/** Whoever gave a postcode on the product page gives it once more in the cart. */
async function cartAt(shopper: Shopper, postcode: string | undefined): Promise<void> {
  const { page, say } = shopper;
  await openCart(shopper);
  if (postcode === undefined) return;
  await page.getByLabel(say("shop.slip.postcode")).fill(postcode);
  await page.getByRole("button", { name: say("shop.slip.postcodeSubmit") }).click();
  await expect(slipOf(shopper)).toContainText(postcode);
}

for (const { tag, story, product, find, method, later = false, postcode, pay, phone } of purchases) {
  const title = `SH-08 SH-28 SH-30 SH-32 SH-34 ${tag}: home to paid order and mail, ${story}`;
  test(title, { tag: phone ? "@phone" : [] }, async ({ page, browser }) => {
    test.setTimeout(90_000);
    const shopper = shopperIn(page, tag);
    const buyer = buyerIn(shopper.market.country);
    await find(shopper, product);
    if (postcode !== undefined) await askForPlace(shopper, postcode);
    const total = plain(await slipTotal(shopper).innerText());
    await addToCart(shopper);
    await cartAt(shopper, postcode);
    expect(plain(await slipTotal(shopper).innerText())).toBe(total);
    await goToCheckout(shopper);
    await fillDetails(shopper, buyer);
    await goToPay(shopper);
    await orderFor(shopper, total, method, later);
    await pay(shopper, total);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(shopper.say("checkout.order.thanks"), {
      timeout: 20_000,
    });
    const row = await settledOrder(buyer, "paid");
    await expectCharged(shopper, row, total);
    const mail = await receivedMail(shopper, buyer, "order-confirmation");
    expect(plain(mail.text)).toContain(total);
    expect(mail.subject).toBe(shopper.say("emails.confirmation.subject", { number: row.number }));
    await expectLinkWorks(browser, shopper, linkIn(mail, row.number), total);
  });
}

test("SH-28 en-BH: cash on delivery is confirmed without a payment, the mail says who takes it", async ({
  page,
}) => {
  const shopper = shopperIn(page, "en-BH");
  const buyer = buyerIn("BH");
  await searchProduct(shopper, book);
  const total = plain(await slipTotal(shopper).innerText());
  await addToCart(shopper);
  await openCart(shopper);
  await goToCheckout(shopper);
  await fillDetails(shopper, buyer);
  await goToPay(shopper);
  await orderFor(shopper, total, "cod", true);
  const row = await settledOrder(buyer, "confirmed");
  await expectCharged(shopper, row, total);
  const mail = await receivedMail(shopper, buyer, "order-confirmation");
  expect(plain(mail.text)).toContain(shopper.say("emails.confirmation.atDoor", { number: row.number }));
});
