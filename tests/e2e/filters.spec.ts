import { expect, test } from "@playwright/test";
import { demoCollections } from "@/prisma/seed/demo/collections";
import { expectNoStack } from "@/tests/e2e/support/no-stack";
import { shopper as shopperIn } from "@/tests/e2e/support/shopper";

test.describe.configure({ mode: "parallel" });

const wear = demoCollections.find(({ key }) => key === "wear");
const cards = "main article";

for (const [tag, language] of [
  ["de-DE", "de"],
  ["ar-SA", "ar"],
] as const) {
  test(`SH-05 ${tag}: filters add up, stand in the address, and Back brings the list as it was`, async ({
    page,
  }) => {
    const { say } = shopperIn(page, tag);
    await page.goto(`/${tag}/collections/${wear?.slugs[language]}`);
    const all = await page.locator(cards).count();
    const open = (group: string) =>
      page
        .locator("main summary")
        .filter({ hasText: say(`shop.filter.${group}`) })
        .click();
    const show = () =>
      page
        .getByRole("button", { name: say("shop.filter.apply") })
        .filter({ visible: true })
        .click();
    await open("colour");
    const blue = page.getByRole("checkbox", { name: say("shop.filter.colours.blue") });
    const count = Number(
      await page.locator("label").filter({ has: blue }).locator("span").last().innerText(),
    );
    await blue.check();
    await show();
    await expect(page).toHaveURL(/f=colour%3Ablue/);
    await expect(page.locator(cards)).toHaveCount(count);
    expect(count).toBeLessThan(all);
    await open("size");
    await page.getByRole("checkbox", { name: "M", exact: false }).first().check();
    await show();
    await expect(page).toHaveURL(/f=size%3Am/);
    const chips = page.getByRole("list", { name: say("shop.filter.chosen") });
    await expect(chips.getByRole("link", { name: say("shop.filter.remove", { name: "M" }) })).toBeVisible();
    const narrowed = await page.locator(cards).count();
    expect(narrowed).toBeGreaterThan(0);
    await page.locator(cards).first().getByRole("link").first().click();
    await expect(page.getByRole("button", { name: say("shop.product.add") })).toBeVisible();
    await page.goBack();
    await expect(page.locator(cards)).toHaveCount(narrowed);
    await chips.getByRole("link", { name: say("shop.filter.remove", { name: "M" }) }).click();
    await expect(page.locator(cards)).toHaveCount(count);
    await page.getByRole("link", { name: say("shop.filter.clear") }).click();
    await expect(page.locator(cards)).toHaveCount(all);
  });
}

for (const query of [
  "f=colour:no-such-colour&f=size:999",
  "in=no-such-collection&f=made:zz",
  `f=${"x".repeat(300)}:y`,
  "page=AAAAAAAAAAAA",
  "in=wear&page=WzAsOTk5OTk5LCJwcmRfenp6Il0",
]) {
  test(`filters that nobody offers are a sensible page: ${query.slice(0, 40)}`, async ({ page }) => {
    const { say } = shopperIn(page, "ja-JP");
    const answer = await page.goto(`/ja-JP/search?${query}`);
    expect(answer?.status()).toBe(200);
    const none = page.getByText(say("shop.filter.none"));
    await expect(
      page
        .locator(cards)
        .first()
        .or(none)
        .or(page.getByText(say("shop.list.empty"))),
    ).toBeVisible();
    await expectNoStack(page);
  });
}

test("SH-05 a list longer than a page goes on, and every product is on one of its pages", async ({
  page,
}) => {
  const { say } = shopperIn(page, "en-GB");
  await page.goto("/en-GB/search");
  const total = Number(/\d+/.exec(await page.getByRole("status").first().innerText())?.[0]);
  expect(total).toBeGreaterThan(24);
  const seen = new Set<string>();
  for (;;) {
    for (const card of await page.locator(`${cards} a`).all())
      seen.add((await card.getAttribute("href")) ?? "");
    const more = page.getByRole("link", { name: say("shop.list.more") });
    if ((await more.count()) === 0) break;
    const before = page.url();
    await more.click();
    await expect(page).not.toHaveURL(before);
  }
  expect(seen.size).toBe(total);
});
