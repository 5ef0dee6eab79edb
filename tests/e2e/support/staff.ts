import { expect, type Page } from "@playwright/test";
import { sayIn } from "@/tests/e2e/support/shopper";

/** Admin without a profile speaks English. */
export const sayAdmin = sayIn("en-GB");

/** Signs in as the staff member that the first start made. */
export async function signInAsStaff(page: Page): Promise<void> {
  await page.goto("/admin/login");
  await page
    .getByLabel(sayAdmin("admin.login.email"), { exact: true })
    .fill(process.env.E2E_ADMIN_EMAIL ?? "");
  await page
    .getByLabel(sayAdmin("admin.login.password"), { exact: true })
    .fill(process.env.E2E_ADMIN_PASSWORD ?? "");
  await page.getByRole("button", { name: sayAdmin("admin.login.submit"), exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(sayAdmin("admin.work.title"));
}
