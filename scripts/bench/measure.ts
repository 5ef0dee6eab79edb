import autocannon, { type Request } from "autocannon";
import { usageOf } from "./processes";

/** One line of the table. Times in milliseconds. */
export type Measured = {
  readonly name: string;
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  /** Milliseconds of processor time of the serving process for each answer; null where it is not one process. */
  readonly cpuMs: number | null;
  readonly rssMb: number | null;
  /** Answers other than 2xx, and errors; a line with any is no measurement. */
  readonly failed: number;
};

type Load = {
  readonly name: string;
  readonly url: string;
  readonly requests: readonly Request[];
  readonly seconds: number;
  readonly connections: number;
  readonly pid?: number | undefined;
};

const asBrowser = { "accept-encoding": "gzip, deflate, br" };

/** Every address once, so that the measured time sees what visitors mostly see. */
async function warmUp(url: string, requests: readonly Request[]): Promise<void> {
  for (const { path, headers } of requests.slice(0, 40)) {
    const answer = await fetch(url + path, { headers: { ...asBrowser, ...headers } });
    await answer.arrayBuffer();
  }
}

/** Drives one address, or many in turn, for a bounded time, after a short warm-up. */
export async function drive({ name, url, requests, seconds, connections, pid }: Load): Promise<Measured> {
  const headers = asBrowser;
  await warmUp(url, requests);
  await autocannon({ url, requests, connections, duration: 1, headers });
  const before = pid === undefined ? null : usageOf(pid);
  const times: number[] = [];
  const result = await autocannon({
    url,
    requests,
    connections,
    duration: seconds,
    headers,
    setupClient: (client) => client.on("response", (_status, _bytes, ms) => times.push(ms)),
  });
  const after = pid === undefined ? null : usageOf(pid);
  const cpuMs = before && after ? (after.cpuMs - before.cpuMs) / Math.max(times.length, 1) : null;
  const perSecond = result["2xx"] / result.duration;
  const failed = result.non2xx + result.errors;
  return { name, perSecond, ...quantiles(times), cpuMs, rssMb: after?.rssMb ?? null, failed };
}

/** Runs `work` again and again in `parallel` lanes; each run is one answer. A run that throws counts as failed. */
export async function repeat(
  name: string,
  work: (turn: number) => Promise<void>,
  {
    seconds,
    parallel,
    pid,
  }: { readonly seconds: number; readonly parallel: number; readonly pid?: number | undefined },
): Promise<Measured> {
  const before = pid === undefined ? null : usageOf(pid);
  const times: number[] = [];
  let failed = 0;
  let turn = 0;
  const began = performance.now();
  const lane = async () => {
    while (performance.now() - began < seconds * 1000) {
      const at = performance.now();
      turn += 1;
      try {
        await work(turn);
        times.push(performance.now() - at);
      } catch (error) {
        failed += 1;
        if (failed === 1)
          process.stderr.write(`${name}: ${error instanceof Error ? error.message : String(error)}\n`);
        if (failed > 20) return;
      }
    }
  };
  await Promise.all(Array.from({ length: parallel }, lane));
  const after = pid === undefined ? null : usageOf(pid);
  const perSecond = times.length / ((performance.now() - began) / 1000);
  const cpuMs = before && after ? (after.cpuMs - before.cpuMs) / Math.max(times.length, 1) : null;
  return { name, perSecond, ...quantiles(times), cpuMs, rssMb: after?.rssMb ?? null, failed };
}

function quantiles(times: number[]): { p50: number; p95: number } {
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}
