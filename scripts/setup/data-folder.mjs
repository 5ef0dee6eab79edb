import fs from "node:fs";
import path from "node:path";
import { explainSystemError, Problem } from "./problem.mjs";

const MEGABYTE = 1024 * 1024;
/** Less than this and a start would fail half way: the embedded database alone needs 50 MB, the build 200. */
export const NEEDED_MEGABYTES = 300;

/** Free megabytes on the disk that holds the folder. */
export function freeMegabytes(folder, statfs = fs.statfsSync) {
  const { bavail, bsize } = statfs(folder);
  return Math.floor((Number(bavail) * Number(bsize)) / MEGABYTE);
}

export function checkDiskSpace(folder, statfs = fs.statfsSync) {
  const free = freeMegabytes(folder, statfs);
  if (free < NEEDED_MEGABYTES) {
    throw new Problem(
      `The disk is nearly full: ${free} MB left at ${folder}, ${NEEDED_MEGABYTES} MB are needed.`,
      "Free some space, or set DATA_DIR to a folder on another disk. Nothing was changed.",
    );
  }
  return free;
}

/** Like `mkdir -p`; Node's own recursive form never returns on some file systems that refuse (proc). */
function makeFolder(folder) {
  if (fs.existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  fs.mkdirSync(folder);
}

/** Makes the data folder and proves that it can be written to. */
export function prepareDataFolder(dataDir) {
  const probe = path.join(dataDir, `.write-probe-${process.pid}`);
  try {
    makeFolder(dataDir);
    fs.writeFileSync(probe, "");
    fs.rmSync(probe);
  } catch (error) {
    if (explainSystemError(error)?.message.startsWith("The disk is full")) {
      throw explainSystemError(error);
    }
    throw new Problem(
      `The data folder ${dataDir} can't be written to (${error.code ?? error.message}).`,
      "Give it to this user (chown -R), copy the shop to a folder of your own, or set DATA_DIR to a folder that can be written to.",
      { cause: error },
    );
  }
  checkDiskSpace(dataDir);
  return dataDir;
}
