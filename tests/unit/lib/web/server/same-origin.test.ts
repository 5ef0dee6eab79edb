import { expect, it } from "vitest";
import { mayChangeState } from "@/lib/web/server/same-origin";

const ours = "https://shop.example";

it.each([
  ["GET", "/de-DE/cart", {}, true],
  ["POST", "/de-DE/cart", {}, false],
  ["POST", "/de-DE/cart", { origin: ours }, true],
  ["POST", "/de-DE/cart", { origin: "https://evil.example" }, false],
  ["POST", "/de-DE/cart", { origin: "https://shop.example.evil.example" }, false],
  ["POST", "/de-DE/cart", { origin: "http://shop.example" }, false],
  ["POST", "/de-DE/cart", { origin: "https://evil.example", "sec-fetch-site": "same-origin" }, false],
  ["POST", "/de-DE/cart", { origin: "null" }, false],
  ["POST", "/de-DE/orders/A", { origin: "null", "sec-fetch-site": "same-origin" }, true],
  ["POST", "/de-DE/cart", { "sec-fetch-site": "same-origin" }, true],
  ["POST", "/de-DE/cart", { "sec-fetch-site": "same-site" }, false],
  ["POST", "/de-DE/cart", { "sec-fetch-site": "none" }, false],
  ["POST", "/de-DE/cart", { host: "shop.example", "x-forwarded-host": "shop.example" }, false],
  ["DELETE", "/api/x", {}, false],
  ["POST", "/api/webhooks/payments/sandbox", {}, true],
  ["POST", "/api/webhooksx", {}, false],
])("%s %s with %o: %s", (method, path, headers, allowed) => {
  expect(mayChangeState(method, path, headers, ours)).toBe(allowed);
});
