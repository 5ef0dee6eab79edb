import { existsSync } from "node:fs";
import path from "node:path";
import { chromium, defineConfig, devices } from "@playwright/test";
import { shopUrl } from "@/tests/e2e/support/shop-url";

const onPath = (name: string) =>
  (process.env.PATH ?? "")
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find((file) => existsSync(file));

/** `npm test` finds or installs a browser and names it; run by hand, the first that is there. */
const executablePath = [
  process.env.E2E_CHROMIUM,
  chromium.executablePath(),
  onPath("chromium-headless-shell"),
  onPath("chromium"),
  onPath("chromium-browser"),
  onPath("google-chrome"),
].find((file) => file !== undefined && existsSync(file));

/** Journeys that are walked on a phone say so; everything runs once. */
const onPhone = /@phone/;

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  workers: process.env.E2E_WORKERS === undefined ? 2 : Number(process.env.E2E_WORKERS),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: "list",
  use: {
    baseURL: shopUrl,
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    video: "off",
    launchOptions: { executablePath },
  },
  projects: [
    {
      name: "desktop",
      grepInvert: onPhone,
      use: { ...devices["Desktop Chrome"], viewport: { width: 1440, height: 900 } },
    },
    {
      name: "phone",
      grep: onPhone,
      use: { ...devices["Pixel 7"], viewport: { width: 360, height: 740 } },
    },
  ],
});
