import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { type PrivateAnswer, webProcess } from "@/lib/web/web-process";
import type { NextHandler } from "./capture";
import type { ClientAddress } from "./client-address";
import { type ForeignOrigins, noPagePolicy, privatePagePolicy } from "./content-policy";
import type { Address } from "./page-address";
import { privateCaching } from "./security-headers";

export type PassOnParts = {
  readonly next: NextHandler;
  readonly baseUrl: string;
  readonly payOrigins: ForeignOrigins;
  readonly clientAddress: ClientAddress;
  readonly common: readonly string[];
};

/** Headers that only our own process may set; what a client sends under these names is dropped. */
const untrusted = [
  "forwarded",
  "x-forwarded-for",
  "x-forwarded-host",
  "x-forwarded-port",
  "x-forwarded-proto",
  "x-middleware-subrequest",
  "x-prerender-revalidate",
  "x-matched-path",
  "x-invoke-path",
  "x-original-url",
  "x-rewrite-url",
  "content-security-policy",
  "content-security-policy-report-only",
];

/** Headers that Next is given about the outside, from the configuration and never from the request. */
export function trustedHeaders(baseUrl: string): Readonly<Record<string, string>> {
  const { host, protocol } = new URL(baseUrl);
  return { host, "x-forwarded-host": host, "x-forwarded-proto": protocol.slice(0, -1) };
}

/** Lets Next answer this one visitor, with a policy of its own and nothing kept. */
export async function passOn(
  parts: PassOnParts,
  req: IncomingMessage,
  res: ServerResponse,
  requestId: string,
  address: Address,
): Promise<void> {
  const client = parts.clientAddress(req);
  for (const name of untrusted) delete req.headers[name];
  Object.assign(req.headers, trustedHeaders(parts.baseUrl), {
    "x-request-id": requestId,
    "x-entrepot-client": client,
  });
  // Checked already; Next would refuse the "null" of pages that send no referrer.
  if (req.headers.origin === "null") req.headers.origin = new URL(parts.baseUrl).origin;
  for (let at = 0; at < parts.common.length; at += 2) {
    res.setHeader(parts.common[at] ?? "", parts.common[at + 1] ?? "");
  }
  const answer: PrivateAnswer = { missing: false };
  completeHead(res, answer);
  setPolicy(parts, req, res, address);
  const answers = webProcess()?.answers;
  await (answers ? answers.run(answer, () => parts.next(req, res)) : parts.next(req, res));
}

/** The mailbox shows a mail in a frame from this very origin. */
const ownFrames: ForeignOrigins = { form: [], frame: ["'self'"], script: [] };

function setPolicy(parts: PassOnParts, req: IncomingMessage, res: ServerResponse, address: Address): void {
  if (address.kind === "api" || address.kind === "file") {
    res.setHeader("Content-Security-Policy", noPagePolicy);
    return;
  }
  const area = address.kind === "private" ? address.area : "other";
  if (area === "mail") {
    // The route names its own, stricter policy; two of each header would both hold.
    res.removeHeader("X-Frame-Options");
    return;
  }
  const foreign = area === "pay" ? parts.payOrigins : area === "mailbox" ? ownFrames : undefined;
  const policy = privatePagePolicy(randomBytes(16).toString("base64"), foreign);
  req.headers["content-security-policy"] = policy;
  res.setHeader("Content-Security-Policy", policy);
  if (area === "order") res.setHeader("Referrer-Policy", "no-referrer");
}

/**
 * A route handler may name its own caching; what names none is nobody else's. A page that found nothing is a 404:
 * Next's own `notFound()` would send an empty shell, which visitors without scripts can't read.
 */
function completeHead(res: ServerResponse, answer: PrivateAnswer): void {
  const writeHead = res.writeHead;
  res.writeHead = (status: number, ...rest: unknown[]) => {
    if (!res.hasHeader("Cache-Control")) res.setHeader("Cache-Control", privateCaching);
    return Reflect.apply(writeHead, res, [answer.missing && status === 200 ? 404 : status, ...rest]);
  };
}
