import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { sandboxEnvironment, shopEnvironment } from "@/scripts/setup/child-environment.mjs";
import { readSettings } from "@/scripts/setup/settings.mjs";
import { temporaryFolder } from "@/tests/unit/scripts/temporary-folder";

const secrets = {
  authSecret: "auth",
  encryptionKey: "key",
  sandboxPaymentsSecret: "hook",
  adminPassword: "password",
};
const databaseUrl = "postgresql://shop:secret@127.0.0.1:5432/shop";

function environment(env: Record<string, string>, sandboxPort: number | null = 3010) {
  const settings = readSettings({ root: temporaryFolder(), env });
  return shopEnvironment({ settings, secrets, databaseUrl, sandboxPort });
}

describe("settings", () => {
  it("the environment wins over .env, .env over the default; empty means not set", () => {
    const root = temporaryFolder({ ".env": "PORT=4000\nSHOP_MODE=\nDATA_DIR=elsewhere\n" });
    expect(readSettings({ root, env: {} })).toMatchObject({
      port: 4000,
      mode: "demo",
      dataDir: path.join(root, "elsewhere"),
      databaseUrl: null,
    });
    expect(readSettings({ root, env: { PORT: "4001", DATABASE_URL: "" } })).toMatchObject({
      port: 4001,
      databaseUrl: null,
    });
  });

  it.each(["0", "70000", "http", "3000.5"])("PORT=%s is refused by name", (port) => {
    expect(() => readSettings({ root: temporaryFolder(), env: { PORT: port } })).toThrow(`PORT=${port}`);
  });

  it("an unknown SHOP_MODE is refused by name", () => {
    expect(() => readSettings({ root: temporaryFolder(), env: { SHOP_MODE: "prod" } })).toThrow(
      "SHOP_MODE=prod",
    );
  });
});

describe("what the processes are told", () => {
  it("in demo mode the start completes what is missing", () => {
    expect(environment({ PORT: "4000", npm_config_x: "noise" })).toMatchObject({
      BASE_URL: "http://localhost:4000",
      ENCRYPTION_KEYS: "k1:key",
      ADMIN_PASSWORD: "password",
      SANDBOX_PAYMENTS_URL: "http://localhost:3010",
      SANDBOX_WEBHOOK_TARGET: "http://127.0.0.1:4000/api/webhooks/payments/sandbox",
    });
    expect(environment({ npm_config_x: "noise" })).not.toHaveProperty("npm_config_x");
  });

  it("what the person set stays", () => {
    const env = environment(
      { ADMIN_PASSWORD: "mine", AUTH_SECRET: "mine too", SANDBOX_PAYMENTS_URL: "http://box" },
      null,
    );
    expect(env).toMatchObject({
      ADMIN_PASSWORD: "mine",
      AUTH_SECRET: "mine too",
      SANDBOX_PAYMENTS_URL: "http://box",
    });
    expect(env).not.toHaveProperty("SANDBOX_PAYMENTS_PORT");
  });

  it("in live mode no secret and no sandbox is made up", () => {
    const env = environment({ SHOP_MODE: "live" }, null);
    const made = [
      "AUTH_SECRET",
      "ENCRYPTION_KEYS",
      "ADMIN_PASSWORD",
      "SANDBOX_PAYMENTS_URL",
      "SANDBOX_PAYMENTS_SECRET",
    ];
    for (const name of made) expect(env).not.toHaveProperty(name);
  });

  it("the payment sandbox learns no database and no key of the shop", () => {
    const env = sandboxEnvironment(environment({ PATH: "/bin", STRIPE_SECRET_KEY: "sk" }));
    expect(env).toMatchObject({ PATH: "/bin", SANDBOX_PAYMENTS_SECRET: "hook" });
    expect(JSON.stringify(env)).not.toContain("secret@");
    for (const name of ["STRIPE_SECRET_KEY", "AUTH_SECRET", "ENCRYPTION_KEYS", "ADMIN_PASSWORD"]) {
      expect(env).not.toHaveProperty(name);
    }
  });
});

describe("DV-03 .env.example", () => {
  const root = path.resolve(import.meta.dirname, "../../../..");
  const text = fs.readFileSync(path.join(root, ".env.example"), "utf8");
  const lines = text.split("\n");
  const listed = lines.flatMap((line) => /^([A-Z][A-Z0-9_]*)=/.exec(line)?.[1] ?? []);

  it("lists every name that lib/env.ts reads", () => {
    const source = fs.readFileSync(path.join(root, "lib/env.ts"), "utf8");
    const schema = source.slice(source.indexOf("z.object({"), source.indexOf("export type Env"));
    const read = [...schema.matchAll(/^\s{2}([A-Z][A-Z0-9_]*):/gm)].map(([, name]) => name);
    expect(read.length).toBeGreaterThan(15);
    expect(read.filter((name) => name !== "NODE_ENV" && !listed.includes(name ?? ""))).toEqual([]);
  });

  it("explains each name in a comment above it", () => {
    const bare = listed.filter((name) => {
      const at = lines.findIndex((line) => line.startsWith(`${name}=`));
      return !lines.slice(Math.max(0, at - 3), at).some((line) => line.startsWith("# "));
    });
    expect(bare).toEqual([]);
    expect(new Set(listed).size).toBe(listed.length);
  });
});
