import { describe, expect, it } from "vitest";
import { explainInstallFailure, missingDependencies, npmCommand } from "@/scripts/setup/dependencies.mjs";
import { temporaryFolder } from "@/tests/unit/scripts/temporary-folder";

const lock = (packages: object) => JSON.stringify({ packages });
const folder = (wanted: object, installed?: object) =>
  temporaryFolder({
    "package-lock.json": lock({ "": {}, ...wanted }),
    ...(installed ? { "node_modules/.package-lock.json": lock(installed) } : {}),
  });

describe("node_modules against the lock file", () => {
  const wanted = {
    "node_modules/next": { version: "16.4.5" },
    "node_modules/fsevents": { version: "2.3.3", optional: true },
  };

  it("agrees without the other platforms' packages", () => {
    expect(missingDependencies(folder(wanted, { "node_modules/next": { version: "16.4.5" } }))).toEqual([]);
  });

  it("names what is absent and what has another version", () => {
    const installed = { "node_modules/fsevents": { version: "1.0.0" } };
    expect(missingDependencies(folder(wanted, installed))).toEqual(["next", "fsevents"]);
  });

  it("wants everything on a fresh clone", () => {
    expect(missingDependencies(folder(wanted))).toEqual(["everything"]);
  });

  it("says so when the lock file itself is gone", () => {
    expect(() => missingDependencies(temporaryFolder())).toThrow("package-lock.json is missing");
  });
});

describe("an install that fails", () => {
  it.each([
    ["npm error code ENOTFOUND", "registry http://packages.example can't be reached"],
    ["npm error errno ECONNREFUSED", "can't be reached"],
    ["npm error code ENOSPC", "The disk is full"],
    ["npm error code EACCES", "may not write to node_modules"],
    ["npm error something else", "something else"],
  ])("%s", (output, words) => {
    const problem = explainInstallFailure(output, "http://packages.example");
    expect(problem.message).toContain(words);
    expect(problem.fix).toBeTruthy();
  });
});

describe("npm itself", () => {
  it("is the one that runs this script, else the one on PATH", () => {
    expect(npmCommand({ npm_execpath: "/opt/npm/bin/npm-cli.js" }).args).toEqual(["/opt/npm/bin/npm-cli.js"]);
    expect(npmCommand({ npm_execpath: "/opt/yarn.js" }).command).toBe("npm");
    expect(npmCommand({}).command).toBe("npm");
  });
});
