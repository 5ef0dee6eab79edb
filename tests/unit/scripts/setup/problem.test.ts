import { describe, expect, it } from "vitest";
import { describeError, explainSystemError, Problem } from "@/scripts/setup/problem.mjs";

const systemError = (code: string, path?: string) => Object.assign(new Error(`${code}: no`), { code, path });

describe("system errors become sentences", () => {
  it.each([
    ["ENOSPC", "The disk is full"],
    ["EROFS", "read-only"],
    ["EACCES", "may not write"],
    ["EPERM", "may not write"],
  ])("%s", (code, words) => {
    const problem = explainSystemError(systemError(code, "/some/where"));
    expect(problem?.message).toContain(words);
    expect(problem?.message).toContain("/some/where");
    expect(problem?.fix.length).toBeGreaterThan(20);
  });

  it("PostgreSQL's own words for a full disk count too", () => {
    const text = 'FATAL: could not write to file "pg_wal/xlogtemp.1": No space left on device';
    expect(explainSystemError(new Error(text))?.message).toContain("The disk is full");
  });

  it("others stay what they are", () => {
    expect(explainSystemError(systemError("ECONNRESET"))).toBeNull();
  });
});

describe("what is printed", () => {
  it("a Problem shows its fix and no stack", () => {
    const text = describeError(new Problem("The port is taken.", "Choose another:\nPORT=3001"));
    expect(text).toContain("The port is taken.\n  -> Choose another:\n     PORT=3001");
    expect(text).not.toContain("at ");
  });

  it("anything else shows its stack", () => {
    expect(describeError(new Error("odd"))).toMatch(/Unexpected error: Error: odd\n\s+at /);
  });
});
