import type { IncomingHttpHeaders } from "node:http";

const reading = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Whether a request that may change something comes from our own pages. `origin` is the configured base URL's.
 * Browsers send `Origin: null` from pages with `no-referrer`, and none from some old forms; then, and only then,
 * Sec-Fetch-Site decides. Webhooks prove themselves by signature.
 */
export function mayChangeState(
  method: string,
  path: string,
  headers: IncomingHttpHeaders,
  origin: string,
): boolean {
  if (reading.has(method) || path.startsWith("/api/webhooks/")) return true;
  const given = headers.origin;
  if (given !== undefined && given !== "null") return given === origin;
  return headers["sec-fetch-site"] === "same-origin";
}
