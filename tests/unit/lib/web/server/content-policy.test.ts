import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import inventory from "@/lib/web/script-inventory.json";
import {
  cachedPagePolicy,
  inlineHashes,
  payOrigins,
  privatePagePolicy,
} from "@/lib/web/server/content-policy";

const sha = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

it("N-02 hashes exactly the inline scripts of a cached page", () => {
  const html = `<script src="/a.js"></script><script id="x">go(1)</script><script type="application/ld+json">{"a":1}</script><script type="module">m()</script>`;
  expect(inlineHashes(html).scripts).toEqual([sha("go(1)"), sha("m()")]);
  const policy = cachedPagePolicy(html);
  expect(policy).not.toMatch(/unsafe-(inline|eval)/);
  expect(policy).toContain(`script-src 'self' ${sha("go(1)")} ${sha("m()")};`);
});

it("reads style attributes as the browser does, and none out of scripts", () => {
  const html = `<p style="--x:&quot;a&quot;">t</p><script>var s='<p style="color:red">'</script>`;
  expect(inlineHashes(html).attributes).toEqual([sha('--x:"a"')]);
});

it("allows no foreign origin but the listed ones, and those on the pay step alone", () => {
  expect(privatePagePolicy("abc")).toContain("form-action 'self';");
  const origins = payOrigins({ SANDBOX_PAYMENTS_URL: "http://localhost:3010/x" });
  const policy = privatePagePolicy("abc", origins);
  expect(policy).toContain("script-src 'self' 'nonce-abc';");
  expect(policy).toContain("form-action 'self' http://localhost:3010;");
  expect(payOrigins({}).form).toEqual([]);
});

it("gives a reason for every entry of the inventory", () => {
  expect(inventory.length).toBeGreaterThan(0);
  for (const entry of inventory) expect(entry.reason.length).toBeGreaterThan(20);
});
