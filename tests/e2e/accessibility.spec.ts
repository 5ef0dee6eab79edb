import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { shopper as shopperIn } from "@/tests/e2e/support/shopper";
import { signInAsStaff } from "@/tests/e2e/support/staff";
import { publicStates, purchaseStates } from "@/tests/e2e/support/states";

test.describe.configure({ mode: "parallel" });

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds on the page as it is; in the dark only colours differ, so only they are looked at again. */
async function findings(page: Page, name: string): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const axe = new AxeBuilder({ page });
    const rules = colorScheme === "light" ? axe.withTags(tags) : axe.withRules(["color-contrast"]);
    const { violations } = await rules.analyze();
    found.push(
      ...violations.map(
        ({ id, nodes }) =>
          `${name}, ${colorScheme}: ${id} ${nodes
            .map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary?.slice(0, 200)}`)
            .join(" | ")
            .slice(0, 700)}`,
      ),
    );
  }
  return found;
}

/** Collects over many pages and says at the end how many it looked at. */
function collector(page: Page) {
  const found: string[] = [];
  let looked = 0;
  return {
    look: async (name: string) => {
      looked += 1;
      found.push(...(await findings(page, name)));
    },
    expectNone: (atLeast: number) => {
      test.info().annotations.push({ type: "looked at", description: `${looked} pages, light and dark` });
      expect(looked).toBeGreaterThanOrEqual(atLeast);
      expect(found).toEqual([]);
    },
  };
}

for (const tag of ["en-GB", "ar-SA"]) {
  test(`axe finds nothing on the public pages of ${tag}`, async ({ page }) => {
    test.setTimeout(180_000);
    const { look, expectNone } = collector(page);
    await publicStates(shopperIn(page, tag), look);
    expectNone(13);
  });

  test(`axe finds nothing from cart to paid order in ${tag}`, async ({ page }) => {
    test.setTimeout(180_000);
    const { look, expectNone } = collector(page);
    await purchaseStates(shopperIn(page, tag), look);
    expectNone(8);
  });
}

test("axe finds nothing in admin", async ({ page }) => {
  test.setTimeout(120_000);
  const { look, expectNone } = collector(page);
  await page.goto("/admin/login");
  await look("admin login");
  await signInAsStaff(page);
  for (const path of ["/admin", "/admin/mailbox", "/admin/profile", "/admin/nothing"]) {
    await page.goto(path);
    await look(path);
  }
  expectNone(5);
});
