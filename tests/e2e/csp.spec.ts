import { expect, test } from "@playwright/test";
import { watchPolicy } from "./support/policy-watch";
import { publicPages } from "./support/public-pages";
import { shopUrl } from "./support/shop-url";

for (const locale of ["de-DE", "ja-JP", "ar-SA"]) {
  test(`N-02 no page of ${locale} breaks its own policy`, async ({ page }) => {
    test.setTimeout(180_000);
    const violations = await watchPolicy(page);
    const failures: string[] = [];
    page.on("pageerror", (error) => failures.push(`${page.url()}: ${error.message}`));
    const paths = [
      "/",
      ...(await publicPages(shopUrl, locale)),
      `/${locale}/cart`,
      `/${locale}/checkout`,
      `/${locale}/account/sign-in`,
      `/${locale}/account/sign-up`,
      `/${locale}/products/no-such-thing`,
      "/admin",
    ];
    for (const path of paths) {
      await page.goto(path, { waitUntil: "load" });
      await page.waitForTimeout(150);
    }
    test.info().annotations.push({ type: "looked at", description: `${paths.length} pages` });
    expect(violations).toEqual([]);
    expect(failures).toEqual([]);
  });
}

for (const path of ["/de-DE", "/de-DE/cart"]) {
  test(`N-03 a planted inline script does not run on ${path}, and the watch sees it`, async ({ page }) => {
    const violations = await watchPolicy(page);
    await page.goto(path);
    await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "window.planted = true";
      document.body.append(script);
      document.body.insertAdjacentHTML("beforeend", '<img src="x:" onerror="window.planted = true">');
    });
    await expect.poll(() => violations.length).toBeGreaterThan(0);
    expect(await page.evaluate(() => "planted" in window)).toBe(false);
  });
}

test("each private page has a nonce of its own, no provider's origin but on the pay step", async () => {
  const policies = await Promise.all(
    [1, 2].map(
      async () => (await fetch(`${shopUrl}/de-DE/cart`)).headers.get("content-security-policy") ?? "",
    ),
  );
  const nonces = policies.map((policy) => /script-src 'self' 'nonce-([^']+)';/.exec(policy)?.[1]);
  expect(nonces[0]).toBeTruthy();
  expect(nonces[0]).not.toBe(nonces[1]);
  expect(policies[0]).toContain("form-action 'self';");
  expect(policies[0]).toContain("frame-ancestors 'none'");
});
