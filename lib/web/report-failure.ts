import { pino } from "pino";
import { env } from "@/lib/env";

/**
 * Logs what a page or action did not expect. `digest` is the reference that the error page shows, `requestId` the
 * one of the request's own log line. The path is logged without its query.
 */
export function reportFailure(
  error: unknown,
  request: { readonly path: string; readonly method: string; readonly requestId: string | undefined },
): void {
  const { path, method, requestId } = request;
  const digest =
    typeof error === "object" && error !== null && "digest" in error ? String(error.digest) : undefined;
  const facts = { requestId, digest, method, path: path.split("?", 1)[0], err: error };
  pino({ level: env.LOG_LEVEL, base: null }).error(facts, "rendering failed");
}
