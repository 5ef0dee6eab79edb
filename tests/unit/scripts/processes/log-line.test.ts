import { describe, expect, it } from "vitest";
import { createLineWriter, readableLine } from "@/scripts/processes/log-line.mjs";
import { collectText } from "@/tests/unit/scripts/collect-text";

const entry = {
  level: 30,
  time: Date.UTC(2026, 0, 2, 3, 4, 5),
  msg: "page served",
  requestId: "r1",
  status: 200,
};

function writer(raw = false) {
  const stream = collectText();
  return { ...createLineWriter({ name: "web", width: 6, stream, raw }), text: stream.text };
}

describe("DV-17 structured log lines", () => {
  it("read as a sentence with the request's id", () => {
    expect(readableLine(JSON.stringify(entry))).toBe("03:04:05 info page served requestId=r1 status=200");
  });

  it("show the stack of an error on lines of its own, each with the process's name", () => {
    const { take, text } = writer();
    take(`${JSON.stringify({ ...entry, level: 50, err: { stack: "Error: x\n    at y" } })}\n`);
    expect(text().split("\n").slice(1, 3)).toEqual(["web    | Error: x", "web    |     at y"]);
  });

  it("stay untouched in live mode, for a log collector", () => {
    const { take, text } = writer(true);
    take(`${JSON.stringify(entry)}\nplain\n`);
    expect(text()).toBe(`${JSON.stringify(entry)}\nweb    | plain\n`);
  });

  it("anything else is passed on as it is", () => {
    for (const line of ["plain", "{not json", '{"no":"level"}']) expect(readableLine(line)).toBe(line);
  });
});

describe("lines", () => {
  it("are put together from pieces; the last one needs no line break", () => {
    const { take, end, text } = writer();
    take("one\ntw");
    take("o\r\nthree");
    end();
    expect(text()).toBe("web    | one\nweb    | two\nweb    | three\n");
  });
});
