import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { newOrderNumber } from "@/lib/orders/order-number";
import { type Buyer, buyerIn } from "@/tests/e2e/support/buyers";
import { mailsTo, type OrderRow } from "@/tests/e2e/support/database";
import { book } from "@/tests/e2e/support/goods";
import { order } from "@/tests/e2e/support/pay-page";
import { bringToPay, plain, receivedMail, settledOrder } from "@/tests/e2e/support/purchase";
import { approve } from "@/tests/e2e/support/sandbox-page";
import { shopUrl } from "@/tests/e2e/support/shop-url";
import { type Shopper, shopper as shopperIn } from "@/tests/e2e/support/shopper";

test.describe.configure({ mode: "parallel" });

const words = "checkout.withdrawal";

async function buy(shopper: Shopper, buyer: Buyer): Promise<OrderRow> {
  await bringToPay(shopper, book, buyer);
  await order(shopper, "paypal");
  await approve(shopper);
  await expect(shopper.page.getByRole("heading", { level: 1 })).toHaveText(
    shopper.say("checkout.order.thanks"),
  );
  return await settledOrder(buyer, "paid");
}

const field = ({ page, say }: Shopper, name: "number" | "name" | "email" | "note") =>
  page.getByRole("main").getByLabel(say(`${words}.${name}`), { exact: name !== "note" });

const press = async ({ page, say }: Shopper, key: string) =>
  await page.getByRole("button", { name: say(`${words}.${key}`), exact: true }).click();

const atStep = async ({ page, say }: Shopper, key: "review" | "receipt") =>
  await expect(page.getByRole("heading", { level: 2, name: say(`${words}.${key}.title`) })).toBeVisible();

const fact = (page: Page, name: string) => page.getByRole("main").locator(`[data-fact="${name}"]`);

test("SH-37 de-DE: two steps from the order, the receipt with its time comes by mail, once", async ({
  page,
}) => {
  test.setTimeout(180_000);
  const shopper = shopperIn(page, "de-DE");
  const { say } = shopper;
  const buyer = buyerIn("DE");
  const { number } = await buy(shopper, buyer);
  const orderPage = page.url();
  const link = page.getByRole("main").getByRole("link", { name: "Vertrag widerrufen", exact: true });
  await link.click();
  await expect(field(shopper, "number")).toHaveValue(number);
  await expect(field(shopper, "name")).toHaveValue(buyer.address.name ?? "");
  await expect(field(shopper, "email")).toHaveValue(buyer.email);
  await field(shopper, "note").fill("Nur das Buch.");
  await press(shopper, "next");
  await atStep(shopper, "review");
  await expect(page.getByText(say(`${words}.review.declaration`, { number }))).toBeVisible();
  await press(shopper, "review.back");
  await expect(field(shopper, "note")).toHaveValue("Nur das Buch.");
  await press(shopper, "next");
  await page.getByRole("button", { name: "Widerruf bestätigen", exact: true }).click();
  await atStep(shopper, "receipt");
  await expect(fact(page, "number")).toHaveText(number);
  const received = plain(await fact(page, "received").innerText());
  expect(received).toMatch(/\d{1,2}\. \p{L}+ \d{4} um \d{2}:\d{2}:\d{2} MES?Z/u);
  const { text, subject } = await receivedMail(shopper, buyer, "withdrawal-receipt");
  expect(subject).toContain(number);
  for (const part of [received, "Nur das Buch.", buyer.email]) expect(plain(text)).toContain(part);

  await page.goto(orderPage);
  await link.click();
  await press(shopper, "next");
  await press(shopper, "review.confirm");
  await atStep(shopper, "receipt");
  expect(plain(await fact(page, "received").innerText())).toBe(received);
  await expect(fact(page, "note")).toHaveText("Nur das Buch.");
  const receipts = (await mailsTo(buyer.email)).filter(({ template }) => template === "withdrawal-receipt");
  expect(receipts).toHaveLength(1);
});

test("SH-37 SH-45 de-DE: a guest without script, and a wrong pair says one sentence", async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  const buyer = buyerIn("DE");
  const { number } = await buy(shopperIn(page, "de-DE"), buyer);
  const context = await browser.newContext({ baseURL: shopUrl, javaScriptEnabled: false });
  const shopper = shopperIn(await context.newPage(), "de-DE");
  const { say } = shopper;
  await shopper.page.goto("/de-DE");
  await shopper.page
    .getByRole("contentinfo")
    .getByRole("link", { name: "Vertrag widerrufen", exact: true })
    .click();
  const problem = shopper.page
    .getByRole("alert")
    .filter({ hasText: say("errors.withdrawal_order_not_found") });
  const wrong = [
    { number, email: "somebody.else@example.com" },
    { number: newOrderNumber(), email: buyer.email },
    { number: "12345", email: buyer.email },
  ];
  for (const pair of wrong) {
    await field(shopper, "number").fill(pair.number);
    await field(shopper, "name").fill("Jürgen Groß");
    await field(shopper, "email").fill(pair.email);
    await press(shopper, "next");
    await expect(problem).toBeVisible();
    await expect(field(shopper, "number")).toHaveValue(pair.number);
    await expect(field(shopper, "name")).toHaveValue("Jürgen Groß");
  }
  await field(shopper, "number").fill(number.toLowerCase().replaceAll("-", " "));
  await field(shopper, "email").fill(buyer.email.toUpperCase());
  await press(shopper, "next");
  await atStep(shopper, "review");
  await press(shopper, "review.back");
  await expect(field(shopper, "number")).toHaveValue(number);
  await expect(field(shopper, "name")).toHaveValue("Jürgen Groß");
  await press(shopper, "next");
  await press(shopper, "review.confirm");
  await atStep(shopper, "receipt");
  await expect(fact(shopper.page, "number")).toHaveText(number);
  await context.close();
});

test("SH-37 what is missing is named at its field", async ({ page }) => {
  const shopper = shopperIn(page, "ar-DE");
  const { say } = shopper;
  await page.goto("/ar-DE/withdrawal");
  await press(shopper, "next");
  const problem = page.getByRole("alert").filter({ hasText: say(`${words}.problems`) });
  await expect(problem).toBeFocused();
  await expect(problem.getByRole("link", { name: say("errors.required") })).toHaveCount(3);
  await expect(field(shopper, "number")).toHaveAttribute("aria-invalid", "true");
  await expect(field(shopper, "note")).not.toHaveAttribute("aria-invalid", "true");
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test("SH-37 ja-JP: where the law has no such function there is no such page", async ({ page }) => {
  const { say } = shopperIn(page, "ja-JP");
  const answer = await page.goto("/ja-JP/withdrawal");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(say("shop.notFound.title"));
  await expect(page.getByRole("link", { name: say("shop.footer.withdraw") })).toHaveCount(0);
  expect((await page.goto("/ja-DE/withdrawal"))?.status()).toBe(200);
});
