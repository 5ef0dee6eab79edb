import { expect, type Locator, type Page } from "@playwright/test";

type Stop = { readonly name: string; readonly marked: boolean; readonly covered: boolean };

/** What has the focus now: how it is called, whether one can see that it has it, and whether something lies over it. */
function currentStop(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body)
      return { name: "page", marked: true, covered: false };
    const outlined = (each: Element | null) => {
      if (each === null) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(each);
      return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 1;
    };
    const box = element.getBoundingClientRect();
    const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    const near = element.closest("label");
    const covered =
      top !== null && !element.contains(top) && !top.contains(element) && !(near?.contains(top) ?? false);
    const name = (element.getAttribute("aria-label") ?? element.textContent ?? "").trim().slice(0, 40);
    return {
      name: `${element.tagName} ${element.getAttribute("name") ?? ""} ${name}`,
      marked: outlined(element) || outlined(near),
      covered,
    };
  });
}

/** Presses Tab until the target has the focus; every stop on the way is seen and in the open (WCAG 2.4.7, 2.4.11). */
export async function tabTo(page: Page, target: Locator, limit = 90): Promise<void> {
  const focused = () => target.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < limit; presses += 1) {
    if (await focused()) return;
    await page.keyboard.press("Tab");
    const { name, marked, covered } = await currentStop(page);
    expect.soft(marked, `focus is seen at: ${name}`).toBe(true);
    expect.soft(covered, `focus is covered at: ${name}`).toBe(false);
  }
  throw new Error(`${limit} presses of Tab did not reach ${target}`);
}

/** Types over what stands in a field. */
export async function typeInto(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(text);
}

export async function press(page: Page, target: Locator, key = "Enter"): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}
