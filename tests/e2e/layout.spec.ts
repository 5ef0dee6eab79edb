import { expect, type Page, test } from "@playwright/test";
import { shopper as shopperIn } from "@/tests/e2e/support/shopper";
import { publicStates, purchaseStates } from "@/tests/e2e/support/states";

test.describe.configure({ mode: "parallel" });

/** How far the page can be pushed sideways, and what sticks out. */
function overhang(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return null;
    const outside = [...document.querySelectorAll("body *")].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (right > root.clientWidth + 1 || left < -1);
    });
    return `${root.scrollWidth} > ${root.clientWidth}: ${outside
      .slice(0, 3)
      .map((element) => element.outerHTML.slice(0, 120))
      .join(" | ")}`;
  });
}

for (const tag of ["de-DE", "ja-JP", "ar-SA"]) {
  test(`SH-43 SH-44 ${tag}: no page scrolls sideways at 360 pixels`, { tag: "@phone" }, async ({ page }) => {
    test.setTimeout(120_000);
    const wide: string[] = [];
    const look = async (name: string) => {
      const found = await overhang(page);
      if (found !== null) wide.push(`${name}: ${found}`);
    };
    const shopper = shopperIn(page, tag);
    await publicStates(shopper, look);
    await purchaseStates(shopper, look);
    expect(wide).toEqual([]);
    const direction = shopper.locale.direction;
    await expect(page.locator("html")).toHaveAttribute("dir", direction);
    await expect(page.locator("html")).toHaveAttribute("lang", tag);
  });
}
