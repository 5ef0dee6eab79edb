import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";

type Manifest = { readonly routes: Readonly<Record<string, unknown>> };

/** What `next build` rendered ahead, from the build that this run serves; it was given no database. */
function prerendered(): readonly string[] {
  const file = path.join(process.cwd(), ".next/prerender-manifest.json");
  return Object.keys((JSON.parse(readFileSync(file, "utf8")) as Manifest).routes);
}

test("the build renders no page of a market ahead, so that its time does not grow with the catalogue", () => {
  const routes = prerendered();
  expect(routes.length).toBeGreaterThan(0);
  expect(routes.filter((route) => /^\/[a-z]{2,3}(-[A-Za-z]+)?-[A-Z]{2}(\/|$)/.test(route))).toEqual([]);
  expect(routes.length).toBeLessThan(20);
});
