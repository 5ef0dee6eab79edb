import { Problem } from "./problem.mjs";

const FLOOR = [20, 19];

/** Stops with a Problem below Node 20.19. */
export function checkNodeVersion(version = process.versions.node) {
  const [major, minor] = version.split(".").map(Number);
  const enough = major > FLOOR[0] || (major === FLOOR[0] && minor >= FLOOR[1]);
  if (!enough) {
    throw new Problem(
      `Node ${version} is too old: the shop needs Node ${FLOOR.join(".")} or newer.`,
      "Install Node 20.19, 22 or 24 (https://nodejs.org, nvm, fnm or your system's packages) and start again.",
    );
  }
  return `Node ${version}`;
}
