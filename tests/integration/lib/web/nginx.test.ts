import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { useTestDatabase } from "@/tests/integration/test-database";
import { changeText, fetchPage, freePort, startShop, timeUntil } from "./processes";

const installed = hasNginx();
const folder = mkdtempSync(path.join(tmpdir(), "nginx-"));
const running: ChildProcess[] = [];
let front = 0;

function hasNginx(): boolean {
  try {
    execFileSync("nginx", ["-v"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** The shipped file with this test's ports and folders. */
function writeConfiguration(ports: readonly number[]): string {
  const shipped = readFileSync(path.resolve("scripts/nginx/entrepot.conf"), "utf8");
  // Started by root, nginx works as another user.
  mkdirSync(path.join(folder, "cache"));
  for (const one of [folder, path.join(folder, "cache")]) chmodSync(one, 0o777);
  const servers = ports.map((port) => `server 127.0.0.1:${port};`).join(" ");
  const text = shipped
    .replaceAll("/var/cache/nginx/entrepot", path.join(folder, "cache"))
    .replaceAll("/var/log/nginx/entrepot-error.log", path.join(folder, "error.log"))
    .replace("/run/entrepot-nginx.pid", path.join(folder, "pid"))
    .replace("server 127.0.0.1:3000;", servers)
    .replace("listen 80 default_server;", `listen 127.0.0.1:${front};`)
    .replace("worker_processes auto;", "worker_processes 1; daemon off;")
    .replace(
      "http {",
      `http { ${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((one) => `${one}_temp_path ${folder}/${one};`).join(" ")}`,
    );
  const file = path.join(folder, "nginx.conf");
  writeFileSync(file, text);
  return file;
}

useTestDatabase();

beforeAll(async () => {
  if (!installed) return;
  await changeText("cup", "first");
  const ports = [await freePort(), await freePort()];
  front = await freePort();
  for (const port of ports) running.push(await startShop(port));
  running.push(spawn("nginx", ["-p", folder, "-c", writeConfiguration(ports)], { stdio: "ignore" }));
  await timeUntil(
    async () =>
      fetchPage(front).then(
        () => true,
        () => false,
      ),
    5000,
  );
});
afterAll(() => {
  for (const child of running) child.kill();
  rmSync(folder, { recursive: true, force: true });
});

it(`${installed ? "" : "NOT RUN, nginx is not installed: "}a change shows through nginx in front of two web processes within five seconds`, async () => {
  if (!installed) return;
  for (const text of ["second", "third", "fourth"]) {
    await Promise.all([
      fetchPage(front),
      fetchPage(front, { "accept-encoding": "br" }),
      fetchPage(front, { rsc: "1" }),
    ]);
    await changeText("cup", text);
    const all: Record<string, string>[] = [{}, { "accept-encoding": "br" }, { rsc: "1" }];
    await timeUntil(async () => {
      const pages = await Promise.all(all.map((headers) => fetchPage(front, headers)));
      return pages.every((page) => page.text.includes(text));
    }, 5000);
  }
});

it(`${installed ? "" : "NOT RUN, nginx is not installed: "}N-08 nginx keeps pages apart from the router's variants and from visitors`, async () => {
  if (!installed) return;
  await fetchPage(front, { cookie: "cart=a" });
  const page = await fetchPage(front, {
    cookie: "cart=b",
    "accept-language": "ja",
    "x-forwarded-host": "evil.example",
  });
  const router = await fetchPage(front, { rsc: "1" });
  const again = await fetchPage(front);
  expect(page.headers.get("x-cache")).toBe("HIT");
  expect(router.text).toMatch(/^router /);
  expect(
    [page.text, again.text].every((text) => text.startsWith("page ") && text.endsWith("no cookie")),
  ).toBe(true);
  expect(page.text).toBe(again.text);
});
