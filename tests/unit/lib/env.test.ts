import { describe, expect, it } from "vitest";
import { missingForLive, readEnv } from "@/lib/env";

const enough = { DATABASE_URL: "postgresql://store:store@127.0.0.1:5432/store" };

const complaint = (source: Record<string, string | undefined>): string => {
  try {
    readEnv(source);
    return "";
  } catch (error) {
    return (error as Error).message;
  }
};

describe("readEnv (DV-03)", () => {
  it("needs nothing but a database in demo mode", () => {
    expect(readEnv(enough)).toMatchObject({ SHOP_MODE: "demo", PORT: 3000, PAGE_CACHE_MB: 128 });
  });

  it("a missing database is named with its file, meaning and example", () => {
    const text = complaint({});
    expect(text).toContain("DATABASE_URL (.env.example)");
    expect(text).toContain("PostgreSQL 15+");
    expect(text).toContain("for example postgresql://");
  });

  it.each([
    ["SHOP_MODE", "test"],
    ["DATABASE_URL", "mysql://root@localhost/shop"],
    ["BASE_URL", "shop.example"],
    ["PORT", "0"],
    ["PORT", "http"],
    ["AUTH_SECRET", "short"],
    ["ENCRYPTION_KEYS", "no colon"],
    ["SANDBOX_PAYMENTS_URL", "nowhere"],
    ["SANDBOX_PAYMENTS_PORT", "99999"],
    ["SANDBOX_PAYMENTS_SECRET", "short"],
    ["ADMIN_EMAIL", "admin"],
    ["LOG_LEVEL", "loud"],
    ["PAGE_CACHE_MB", "-1"],
    ["DATABASE_POOL", "many"],
    ["TRUSTED_PROXIES", "my proxy"],
  ])("%s=%s is named with its file, meaning and example", (key, value) => {
    const line = complaint({ ...enough, [key]: value })
      .split("\n")
      .find((each) => each.startsWith(`- ${key} `));
    expect(line).toMatch(/\(\.env\.example\): .{8,}, for example \S+/);
  });

  it("never repeats a secret's value", () => {
    expect(complaint({ ...enough, AUTH_SECRET: "hunter2-hunter2" })).not.toContain("hunter2");
  });

  it("names everything that is wrong at once", () => {
    const text = complaint({ PORT: "x", SHOP_MODE: "y" });
    for (const key of ["PORT", "SHOP_MODE", "DATABASE_URL"]) expect(text).toContain(`- ${key} `);
  });
});

describe("missingForLive", () => {
  it("asks nothing in demo mode", () => {
    expect(missingForLive(readEnv(enough))).toEqual([]);
  });

  it("lists every default that live mode refuses", () => {
    const missing = missingForLive(readEnv({ ...enough, SHOP_MODE: "live" })).join("\n");
    for (const key of ["AUTH_SECRET", "ENCRYPTION_KEYS", "SMTP_URL", "BASE_URL"])
      expect(missing).toContain(key);
  });

  it("opens with real values", () => {
    const live = readEnv({
      ...enough,
      SHOP_MODE: "live",
      AUTH_SECRET: "a".repeat(40),
      ENCRYPTION_KEYS: `k1:${Buffer.alloc(32, 1).toString("base64")}`,
      SMTP_URL: "smtps://user:password@mail.example:465",
      BASE_URL: "https://shop.example",
    });
    expect(missingForLive(live)).toEqual([]);
  });
});
