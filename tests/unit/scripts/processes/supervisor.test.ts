import { describe, expect, it } from "vitest";
import { eventually, lives, polite, stubborn, team } from "./fake-child";

const count = (text: string, words: string) => text.split(words).length - 1;

describe("start", () => {
  it("waits until every process is ready and writes each line with its name", async () => {
    const shop = team([
      {
        name: "web",
        code: `setTimeout(() => console.log("ready:"), 150); ${polite.replace('console.log("ready:");', "")}`,
      },
      { name: "worker", code: polite },
    ]);
    await shop.start();
    expect(shop.text()).toContain("web    | ready:\n");
    expect(shop.text()).toContain("worker | ready:\n");
  });

  it("gives a child its own environment and nothing of ours", async () => {
    const code = `console.log(Object.keys(process.env).sort().join(",")); ${polite}`;
    const shop = team([{ name: "web", code }]);
    await shop.start();
    expect(shop.text()).toMatch(/web \| .*MINE/);
    expect(shop.text()).not.toContain("VITEST");
  });

  it("gives up after three early deaths and shows the last lines", async () => {
    const shop = team([{ name: "web", code: `console.log("no such table"); process.exit(3)` }]);
    const failure = await shop.start().catch((error: unknown) => error);
    expect(failure).toMatchObject({
      message: expect.stringContaining("The web can't start: it ended 3 times (exit code 3)"),
    });
    expect((failure as Error).message).toContain("no such table");
    expect(count(shop.text(), "no such table")).toBe(3);
  });

  it("gives up on one that never becomes ready, and ends it", async () => {
    const shop = team([{ name: "web", code: "setInterval(() => {}, 1000)", withinMs: 300 }]);
    await expect(shop.start()).rejects.toThrow("The web did not answer within 0.3 s");
    expect(lives(shop.pidOf("web"))).toBe(false);
  });
});

describe("a process that dies", () => {
  it("is restarted and said, the others go on", async () => {
    const shop = team([
      { name: "web", code: polite },
      { name: "worker", code: polite },
    ]);
    await shop.start();
    const [web, worker] = [shop.pidOf("web"), shop.pidOf("worker")];
    process.kill(worker, "SIGKILL");
    await eventually(() => expect(shop.text()).toContain("The worker is back."));
    expect(shop.text()).toContain(
      "The worker stopped unexpectedly (signal SIGKILL). Starting it again in 0.0 s.",
    );
    expect(shop.pidOf("worker")).not.toBe(worker);
    expect(shop.pidOf("web")).toBe(web);
  });

  it("is restarted more slowly each time", async () => {
    const shop = team([
      { name: "web", code: `console.log("ready:"); setTimeout(() => process.exit(1), 30)` },
    ]);
    await shop.start();
    await eventually(() => expect(count(shop.text(), "stopped unexpectedly")).toBeGreaterThanOrEqual(5));
    const pauses = [...shop.text().matchAll(/again in ([\d.]+) s/g)].map(([, text]) => Number(text));
    expect(pauses.at(-1)).toBeGreaterThan(pauses[0] ?? 0);
  });
});

describe("stop", () => {
  it("goes in the order given, one after the other", async () => {
    const slow = polite.replace(
      "process.exit(0)",
      'setTimeout(() => { console.log("bye"); process.exit(0); }, 120)',
    );
    const shop = team([
      { name: "web", code: slow },
      { name: "worker", code: slow },
      { name: "sandbox", code: slow },
    ]);
    await shop.start();
    await shop.stop();
    const order = [...shop.text().matchAll(/(\w+) +\| bye|Stopped the (\w+)/g)].map(
      ([, bye, stopped]) => bye ?? `-${stopped}`,
    );
    expect(order).toEqual(["web", "-web", "worker", "-worker", "sandbox", "-sandbox"]);
  });

  it("ends what doesn't stop in its time, and its children", async () => {
    const child = `const c = require("node:child_process").spawn("sleep", ["60"]); console.log("child " + c.pid); ${stubborn}`;
    const shop = team([{ name: "web", code: child, stopMs: 200 }]);
    await shop.start();
    const grandchild = Number(/child (\d+)/.exec(shop.text())?.[1]);
    const pid = shop.pidOf("web");
    await shop.stop();
    expect(shop.text()).toContain("The web did not stop within 0.2 s and was ended.");
    expect(lives(pid)).toBe(false);
    await eventually(() => expect(lives(grandchild)).toBe(false));
  });

  it("cuts a pause before a restart short and starts nothing any more", async () => {
    const shop = team([
      { name: "web", code: `console.log("ready:"); setTimeout(() => process.exit(1), 10)` },
    ]);
    await shop.start();
    await eventually(() => expect(count(shop.text(), "stopped unexpectedly")).toBeGreaterThanOrEqual(4));
    await shop.stop();
    const starts = count(shop.text(), "ready:");
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(count(shop.text(), "ready:")).toBe(starts);
  });

  it("twice is once", async () => {
    const shop = team([{ name: "web", code: polite }]);
    await shop.start();
    await Promise.all([shop.stop(), shop.stop()]);
    expect(count(shop.text(), "Stopped the web")).toBe(1);
  });
});
