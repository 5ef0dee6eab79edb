import type { ChildProcess } from "node:child_process";
import { afterAll, beforeAll, expect, it } from "vitest";
import { useTestDatabase } from "@/tests/integration/test-database";
import { changeText, fetchPage, freePort, startShop, timeUntil } from "./processes";

useTestDatabase();
const shops: ChildProcess[] = [];
const ports: number[] = [];

beforeAll(async () => {
  await changeText("cup", "first");
  for (const _ of [1, 2]) {
    const port = await freePort();
    ports.push(port);
    shops.push(await startShop(port));
  }
});
afterAll(() => {
  for (const shop of shops) shop.kill();
});

it("shows a change from another process on every web process within two seconds, page and router variant", async () => {
  const read = () => Promise.all(ports.flatMap((port) => [fetchPage(port), fetchPage(port, { rsc: "1" })]));
  for (const text of ["second", "third"]) {
    await read();
    await changeText("cup", text);
    const waited = await timeUntil(
      async () => (await read()).every((page) => page.text.includes(text)),
      5000,
    );
    expect(waited).toBeLessThan(2000);
  }
});

it("a page that did not exist appears within two seconds", async () => {
  const [port = 0] = ports;
  expect((await fetchPage(port, {}, "new")).status).toBe(404);
  await changeText("new", "there now");
  await timeUntil(async () => (await fetchPage(port, {}, "new")).status === 200, 2000);
});

it("L-11 gives everyone the same bytes, whatever they send, no cookie and a shared-cache header", async () => {
  const [port = 0] = ports;
  const first = await fetchPage(port, { cookie: "cart=a", "accept-language": "ja" });
  const second = await fetchPage(port, {
    cookie: "cart=b",
    "accept-language": "ar",
    "x-forwarded-host": "evil.example",
  });
  expect(second.text).toBe(first.text);
  expect(first.text).toContain("no cookie");
  expect(first.headers.get("set-cookie")).toBeNull();
  expect(first.headers.get("cache-control")).toBe("public, max-age=0, s-maxage=2, must-revalidate");
  expect(first.headers.get("content-security-policy")).not.toMatch(/unsafe-(inline|eval)/);
  const known = first.headers.get("etag") ?? "";
  expect((await fetchPage(port, { "if-none-match": known })).status).toBe(304);
});
