import type { IncomingMessage, ServerResponse } from "node:http";
import { destination, type Logger, pino } from "pino";

export type { Logger };

/** JSON lines, written in batches; `flush` before the process ends. */
export function openLog(level: string): { readonly log: Logger; readonly flush: () => void } {
  const stream = destination({ sync: false, minLength: 4096, periodicFlush: 500 });
  return { log: pino({ level, base: null }, stream), flush: () => stream.flushSync() };
}

/** One line per request, without query, address or any other trace of a person. */
export function logWhenDone(log: Logger, req: IncomingMessage, res: ServerResponse, requestId: string): void {
  const began = performance.now();
  const { method = "", url = "" } = req;
  res.once("close", () => {
    const cut = url.indexOf("?");
    const path = cut < 0 ? url : url.slice(0, cut);
    const ms = Math.round((performance.now() - began) * 10) / 10;
    const line = { requestId, method, path: path.slice(0, 200), status: res.statusCode, ms };
    if (res.statusCode >= 500) log.error(line, "request");
    else log.info(line, "request");
  });
}
