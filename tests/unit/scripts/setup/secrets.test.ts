import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { loadSecrets } from "@/scripts/setup/secrets.mjs";
import { temporaryFolder } from "@/tests/unit/scripts/temporary-folder";

describe("the shop's own secrets", () => {
  it("are made once, kept, and readable by the owner alone", () => {
    const folder = temporaryFolder();
    const first = loadSecrets(folder);
    expect(loadSecrets(folder)).toEqual(first);
    expect(fs.statSync(path.join(folder, "secrets.json")).mode & 0o777).toBe(0o600);
    expect(fs.readdirSync(folder)).toEqual(["secrets.json"]);
  });

  it("are strong and differ from shop to shop", () => {
    const [one, other] = [loadSecrets(temporaryFolder()), loadSecrets(temporaryFolder())];
    expect(one.authSecret.length).toBeGreaterThanOrEqual(32);
    expect(Buffer.from(one.encryptionKey, "base64")).toHaveLength(32);
    expect(one.adminPassword).toMatch(/^[a-z2-9]{5}(-[a-z2-9]{5}){3}$/);
    for (const name of Object.keys(one)) expect(one[name]).not.toBe(other[name]);
  });

  it("one that a newer version needs is added; none is replaced", () => {
    const folder = temporaryFolder({ "secrets.json": '{"authSecret":"kept","later":"kept too"}' });
    expect(loadSecrets(folder).authSecret).toBe("kept");
    const file = JSON.parse(fs.readFileSync(path.join(folder, "secrets.json"), "utf8"));
    expect(file).toMatchObject({ authSecret: "kept", later: "kept too" });
    expect(file.adminPassword).toBeTruthy();
  });

  it("a broken file stops the start instead of being overwritten", () => {
    const folder = temporaryFolder({ "secrets.json": "{oh" });
    expect(() => loadSecrets(folder)).toThrow("can't be read");
    expect(fs.readFileSync(path.join(folder, "secrets.json"), "utf8")).toBe("{oh");
  });
});
