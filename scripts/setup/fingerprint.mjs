import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

/** Files below `entry` (a file or a folder, relative to root), sorted, as relative paths with forward slashes. */
export function listFiles(root, entry, ignore = []) {
  const absolute = path.join(root, entry);
  const stat = fs.statSync(absolute, { throwIfNoEntry: false });
  if (!stat || ignore.includes(entry)) return [];
  if (stat.isFile()) return [entry];
  return fs
    .readdirSync(absolute)
    .sort()
    .flatMap((name) => listFiles(root, `${entry}/${name}`, ignore));
}

/**
 * One hash over the names and contents of files and folders.
 * @param {string} root
 * @param {readonly string[]} entries relative to root; what doesn't exist counts as absent
 * @param {{ignore?: readonly string[], extra?: readonly string[]}} options `ignore`: relative paths left out; `extra`: further values that count
 */
export function fingerprint(root, entries, { ignore = [], extra = [] } = {}) {
  const hash = createHash("sha256");
  for (const file of entries.flatMap((entry) => listFiles(root, entry, ignore))) {
    const content = fs.readFileSync(path.join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  for (const value of extra) hash.update(`\0${value}`);
  return hash.digest("hex");
}

/** What a step wrote when it last succeeded; null when it never did. */
export function readStamp(file) {
  try {
    return fs.readFileSync(file, "utf8").trim();
  } catch {
    return null;
  }
}

export function writeStamp(file, value) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, `${value}\n`);
}
