import { describe, expect, it } from "vitest";
import { knownRoutes, readAddress } from "@/lib/web/server/page-address";

const routes = knownRoutes([
  "/[locale]",
  "/[locale]/products/[slug]",
  "/[locale]/cart",
  "/[locale]/checkout/pay",
  "/[locale]/orders/[number]",
  "/[locale]/withdrawal",
  "/[locale]/not-found",
  "/admin",
  "/api/health",
  "/robots.txt",
  "/sitemaps/[market]/[part]",
  "/_not-found",
]);
const read = (target: string) => readAddress(target, routes);

describe("addresses of public pages", () => {
  it.each([
    ["/de-DE", "/de-DE", ""],
    ["/de-DE?utm_source=x&q=1", "/de-DE", ""],
    ["/ar-DE/products/tasse-blau", "/ar-DE/products/tasse-blau", ""],
    ["/ja-JP/products/%E6%B9%AF%E5%91%91", "/ja-JP/products/%E6%B9%AF%E5%91%91", ""],
    ["/ja-JP/products/湯呑", "/ja-JP/products/%E6%B9%AF%E5%91%91", ""],
    ["/de-DE/products/cup?variant=red&gclid=1", "/de-DE/products/cup", ""],
    [
      "/de-DE/search?page=WzAsMjQsInByZCJd&utm=1&in=table&q=%20Tee%20%20kanne&f=size:m&f=colour:red&f=size:m&f=x",
      "/de-DE/search",
      "f=colour%3Ared&f=size%3Am&in=table&page=WzAsMjQsInByZCJd&q=Tee+kanne",
    ],
    ["/de-DE/search?q=%00%E2%80%AEx", "/de-DE/search", "q=x"],
    ["/de-DE/search?page=1&sort=DROP&in=../x&f=DROP:TABLE", "/de-DE/search", ""],
  ])("%s", (target, path, query) => {
    expect(read(target)).toMatchObject({ kind: "page", path, query });
  });

  it("writes equal slugs alike (NFC)", () => {
    expect(read(`/de-DE/products/${encodeURIComponent("cafe\u0301")}`)).toEqual(
      read(`/de-DE/products/${encodeURIComponent("caf\u00e9")}`),
    );
  });
});

describe("addresses answered before Next sees them", () => {
  it.each([
    ["/de-de/products/cup?x=1", "/de-DE/products/cup?x=1"],
    ["/DE-DE", "/de-DE"],
    ["/de-DE/", "/de-DE"],
    ["/de-DE/products/cup/", "/de-DE/products/cup"],
  ])("redirects %s", (target, location) => {
    expect(read(target)).toEqual({ kind: "redirect", location });
  });

  it.each([
    ["/xx-YY/products/cup", "en-GB"],
    ["/de-XX", "de-DE"],
    ["/wp-login.php", "en-GB"],
    ["/products/cup", "en-GB"],
    ["/de-DE/products", "de-DE"],
    ["/de-DE/products/a/b", "de-DE"],
    ["/de-DE/products/%2Fetc", "de-DE"],
    [`/de-DE/products/${"a".repeat(121)}`, "de-DE"],
    ["/de-DE/nothing", "de-DE"],
    ["/de-DE/not-found", "de-DE"],
    ["/_not-found", "en-GB"],
  ])("%s can't exist", (target, locale) => {
    expect(read(target)).toEqual({ kind: "missing", locale });
  });

  it.each([
    "//evil.example/x",
    "/de-DE//evil",
    "/%2e%2e/x",
    "/de-DE/%00",
    "/%zz",
    `/${"a".repeat(600)}`,
    "http://x/",
  ])("%s is malformed", (target) => {
    expect(read(target)).toEqual({ kind: "malformed" });
  });
});

it("knows what is made for one visitor", () => {
  expect(read("/")).toEqual({ kind: "entry" });
  expect(read("/de-DE/cart")).toEqual({ kind: "private", area: "other" });
  expect(read("/de-DE/checkout/pay")).toEqual({ kind: "private", area: "pay" });
  expect(read("/de-DE/withdrawal?order=A1")).toEqual({ kind: "private", area: "other" });
  expect(read("/de-DE/orders/A1")).toEqual({ kind: "private", area: "order" });
  expect(read("/admin/orders")).toEqual({ kind: "private", area: "other" });
  expect(read("/api/health")).toEqual({ kind: "api" });
  expect(read("/robots.txt")).toEqual({ kind: "file" });
  expect(read("/sitemaps/de/pages.xml")).toEqual({ kind: "file" });
});
