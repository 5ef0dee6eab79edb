const HEARTBEAT_MS = 10_000;
const FIRST_WORD_MS = 1_500;

export function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/**
 * Prints steps one by one: `[3/9] Dependencies  installed  12.3 s`. On a terminal the line shows at once and is
 * rewritten; elsewhere a long step says every ten seconds that it still works.
 */
export function createProgress({ total, stream = process.stdout, clock = Date.now } = {}) {
  const began = clock();
  const live = Boolean(stream.isTTY);
  let number = 0;
  let cancelled = false;
  const head = () => `  [${number}/${total}]`;
  const line = (text) => stream.write(`${text}\n`);

  async function step(label, work) {
    if (cancelled) throw new Error("stopped");
    number += 1;
    const start = clock();
    const mine = head();
    let doing = "";
    const show = () =>
      live
        ? stream.write(`\r\x1b[2K${mine} ${label} … ${doing} ${seconds(clock() - start)}`)
        : line(`${mine} ${label} … ${doing || "working"}, ${seconds(clock() - start)}`);
    const timers = live
      ? [setInterval(show, 500)]
      : [setTimeout(show, FIRST_WORD_MS), setInterval(show, HEARTBEAT_MS)];
    if (live) show();
    try {
      const outcome = await work((text) => {
        doing = text;
      });
      const clear = live ? "\r\x1b[2K" : "";
      line(`${clear}${mine} ${label}: ${outcome ?? "done"} (${seconds(clock() - start)})`);
    } catch (error) {
      line(`${live ? "\r\x1b[2K" : ""}${mine} ${label}: failed after ${seconds(clock() - start)}`);
      throw error;
    } finally {
      for (const timer of timers) clearTimeout(timer);
    }
  }

  return {
    step,
    line,
    elapsed: () => clock() - began,
    /** The step under way finishes; the next one throws. */
    cancel: () => {
      cancelled = true;
    },
  };
}
