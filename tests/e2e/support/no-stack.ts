import { expect, type Page } from "@playwright/test";

/** No visitor ever sees code, a query or a file name. */
export async function expectNoStack(page: Page): Promise<void> {
  const text = await page.locator("body").innerText();
  expect(text).not.toMatch(/\bat \S+ \(|\.tsx?:\d|Prisma|SELECT |node_modules|digest/i);
}
