import { expect, test } from "@playwright/test";
import { publicPages } from "./support/public-pages";
import { shopUrl } from "./support/shop-url";

const unlike = [
  {
    cookie: "cart=aaa; session=1",
    "accept-language": "ja",
    "user-agent": "one",
    "x-forwarded-host": "evil.example",
  },
  { cookie: "cart=bbb; session=2", "accept-language": "ar,en;q=0.5", "user-agent": "two" },
] as const;

for (const locale of ["de-DE", "ja-JP", "ar-SA"]) {
  test(`L-11 every public page of ${locale} is the same for everyone and may be shared`, async () => {
    const paths = await publicPages(shopUrl, locale);
    test.info().annotations.push({ type: "looked at", description: `${paths.length} pages` });
    expect(paths.length).toBeGreaterThan(8);
    for (const path of paths) {
      const [first, second] = await Promise.all(unlike.map((headers) => fetch(shopUrl + path, { headers })));
      expect(first?.status, path).toBe(200);
      expect(first?.headers.get("set-cookie"), path).toBeNull();
      expect(first?.headers.get("cache-control"), path).toBe(
        "public, max-age=0, s-maxage=2, must-revalidate",
      );
      const policy = first?.headers.get("content-security-policy") ?? "";
      expect(policy, path).toContain("script-src 'self' 'sha256-");
      expect(policy, path).not.toMatch(/unsafe-inline|unsafe-eval|nonce-/);
      const body = await first?.text();
      expect(await second?.text(), path).toBe(body);
      expect(body, path).not.toContain("evil.example");
    }
  });
}

test("campaign tags and unknown parameters are one page; the router's variant is never shared", async () => {
  const plain = await fetch(`${shopUrl}/de-DE`);
  const tagged = await fetch(`${shopUrl}/de-DE?utm_source=x&fbclid=1&_rsc=zzz`);
  expect(tagged.headers.get("etag")).toBe(plain.headers.get("etag"));
  const router = await fetch(`${shopUrl}/de-DE?_rsc=zzz`, { headers: { rsc: "1" } });
  expect(router.headers.get("content-type")).toContain("text/x-component");
  expect(router.headers.get("cache-control")).toContain("private");
  expect(await (await fetch(`${shopUrl}/de-DE`)).text()).toContain("<html");
});

test("a page known to the browser is not sent again", async () => {
  const etag = (await fetch(`${shopUrl}/de-DE`)).headers.get("etag") ?? "";
  expect((await fetch(`${shopUrl}/de-DE`, { headers: { "if-none-match": etag } })).status).toBe(304);
});

test("bad addresses get a translated answer without asking the database", async () => {
  const status = async (path: string) => {
    const answer = await fetch(shopUrl + path, { redirect: "manual" });
    return [answer.status, answer.headers.get("location")];
  };
  expect(await status("/xx-YY")).toEqual([404, null]);
  expect(await status("/de-DE/products/no-such-thing")).toEqual([404, null]);
  expect(await status("/de-DE/products/a/b")).toEqual([404, null]);
  expect(await status("/wp-login.php")).toEqual([404, null]);
  expect(await status("/de-de")).toEqual([308, "/de-DE"]);
  expect(await status("/de-DE/")).toEqual([308, "/de-DE"]);
  expect(await status("//evil.example")).toEqual([400, null]);
  const words = await (await fetch(`${shopUrl}/de-XX/anything`)).text();
  expect(words).toContain('lang="de-DE"');
  expect(words).toMatch(/<h1[^>]*>[^<]+</);
});

test("private pages are kept nowhere", async () => {
  for (const path of ["/de-DE/cart", "/de-DE/checkout", "/de-DE/account/sign-in", "/admin"]) {
    const answer = await fetch(shopUrl + path, { redirect: "manual" });
    expect(answer.status, path).toBeLessThan(500);
    expect(answer.headers.get("cache-control"), path).toMatch(/private|no-store/);
    expect(answer.headers.get("cache-control"), path).not.toContain("s-maxage");
  }
});

test("DV-16 health, readiness and version answer with their codes and no secrets", async () => {
  const health = await fetch(`${shopUrl}/api/health`);
  const ready = await fetch(`${shopUrl}/api/ready`);
  const version = await fetch(`${shopUrl}/api/version`);
  expect([health.status, ready.status, version.status]).toEqual([200, 200, 200]);
  expect(await health.json()).toEqual({ alive: true });
  expect(await ready.json()).toEqual({ ready: true, reason: "ok" });
  expect(Object.keys((await version.json()) as object).sort()).toEqual(["build", "name", "version"]);
});

test("what changes something is refused from anywhere but our own pages", async () => {
  const post = async (headers: Record<string, string>) =>
    (await fetch(`${shopUrl}/de-DE/cart`, { method: "POST", headers, body: "x=1", redirect: "manual" }))
      .status;
  expect(await post({})).toBe(403);
  expect(await post({ origin: "https://evil.example" })).toBe(403);
  expect(await post({ origin: "null" })).toBe(403);
  expect(await post({ origin: shopUrl })).not.toBe(403);
});
