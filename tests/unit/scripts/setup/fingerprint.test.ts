import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { fingerprint, readStamp, writeStamp } from "@/scripts/setup/fingerprint.mjs";
import { buildInputs } from "@/scripts/setup/production-build.mjs";
import { temporaryFolder } from "@/tests/unit/scripts/temporary-folder";

const shop = () =>
  temporaryFolder({
    "app/page.tsx": "one",
    "lib/core/money.ts": "two",
    "lib/db/generated/client.ts": "generated",
    "messages/de/shop.json": "{}",
    "public/fonts/latin.css": "font",
    "public/icon.svg": "<svg/>",
    "package-lock.json": "{}",
    "next.config.ts": "export default {}",
  });

const change = (root: string, file: string) => fs.appendFileSync(path.join(root, file), "x");

describe("a build is skipped by the hash of its inputs", () => {
  it("stays the same while nothing changes", () => {
    const root = shop();
    expect(buildInputs(root, {})).toBe(buildInputs(root, {}));
  });

  it.each([
    "app/page.tsx",
    "lib/core/money.ts",
    "messages/de/shop.json",
    "public/icon.svg",
    "package-lock.json",
    "next.config.ts",
  ])("changes with one file: %s", (file) => {
    const root = shop();
    const before = buildInputs(root, {});
    change(root, file);
    expect(buildInputs(root, {})).not.toBe(before);
  });

  it.each(["lib/db/generated/client.ts", "public/fonts/latin.css"])("not with a made file: %s", (file) => {
    const root = shop();
    const before = buildInputs(root, {});
    change(root, file);
    expect(buildInputs(root, {})).toBe(before);
  });

  it("changes with a renamed, a new and a removed file", () => {
    const root = shop();
    const hashes = [buildInputs(root, {})];
    fs.renameSync(path.join(root, "app/page.tsx"), path.join(root, "app/layout.tsx"));
    hashes.push(buildInputs(root, {}));
    fs.writeFileSync(path.join(root, "app/page.tsx"), "one");
    hashes.push(buildInputs(root, {}));
    fs.rmSync(path.join(root, "lib/core/money.ts"));
    hashes.push(buildInputs(root, {}));
    expect(new Set(hashes).size).toBe(4);
  });

  it("changes with a value that is baked in, not with others", () => {
    const root = shop();
    const bare = buildInputs(root, {});
    expect(buildInputs(root, { NEXT_PUBLIC_MAP: "a" })).not.toBe(bare);
    expect(buildInputs(root, { PORT: "4000" })).toBe(bare);
  });
});

describe("stamps", () => {
  it("are read back, and are null before the first success", () => {
    const file = path.join(temporaryFolder(), "deep/stamp");
    expect(readStamp(file)).toBeNull();
    writeStamp(file, "abc");
    expect(readStamp(file)).toBe("abc");
  });

  it("two files can't be mistaken for one", () => {
    const one = temporaryFolder({ "a/x": "1", "a/y": "2" });
    const other = temporaryFolder({ "a/x": "1a/y2" });
    expect(fingerprint(one, ["a"])).not.toBe(fingerprint(other, ["a"]));
  });
});
