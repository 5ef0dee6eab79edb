import { randomBytes, timingSafeEqual } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { suggestLocale } from "@/lib/i18n/suggest-locale";
import { bodyLimit, limitBody } from "./body-limit";
import type { NextHandler } from "./capture";
import { type ForeignOrigins, noPagePolicy, privatePagePolicy } from "./content-policy";
import { missingPage, pageOrWords } from "./missing-page";
import { type Address, type KnownRoutes, readAddress } from "./page-address";
import { Overloaded, type PageService, type PageWish, routerHeaders } from "./page-service";
import { type Logger, logWhenDone } from "./request-log";
import { mayChangeState } from "./same-origin";
import { commonHeaders, privateCaching, publicPageCaching } from "./security-headers";
import type { StaticFiles } from "./static-files";
import { type StoredPage, sendStoredPage } from "./stored-page";

export type RequestParts = {
  readonly baseUrl: string;
  readonly routes: KnownRoutes;
  readonly files: StaticFiles;
  readonly pages: PageService;
  readonly next: NextHandler;
  readonly log: Logger;
  readonly payOrigins: ForeignOrigins;
  /** Measurements may ask past the caches from this machine with this value; undefined: nobody may. */
  readonly bypassToken: string | undefined;
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

/** The function behind every request of the shop. */
export function createRequestHandler(
  parts: RequestParts,
): (req: IncomingMessage, res: ServerResponse) => void {
  const common = Object.entries(commonHeaders(parts.baseUrl));
  const origin = new URL(parts.baseUrl).origin;
  const trusted = trustedHeaders(parts.baseUrl);
  return (req, res) => {
    const requestId = randomBytes(9).toString("base64url");
    logWhenDone(parts.log, req, res, requestId);
    for (const [name, value] of common) res.setHeader(name, value);
    res.setHeader("X-Request-Id", requestId);
    answer(parts, { origin, trusted, requestId }, req, res).catch((error: unknown) =>
      fail(parts.log, requestId, res, error),
    );
  };
}

type Asked = {
  readonly origin: string;
  readonly trusted: Readonly<Record<string, string>>;
  readonly requestId: string;
};

async function answer(
  parts: RequestParts,
  asked: Asked,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  const { method = "GET", url = "/" } = req;
  const reading = method === "GET" || method === "HEAD";
  if (reading && parts.files.has(url) && req.headers.range === undefined) return parts.files.send(req, res);
  if (url.startsWith("/_next/")) return sendPlain(res, 404, "Not found");
  const address = readAddress(url, parts.routes);
  if (address.kind === "malformed") return sendPlain(res, 400, "Bad request");
  if (!mayChangeState(method, url, req.headers, asked.origin)) return sendPlain(res, 403, "Forbidden");
  if (!limitBody(req, bodyLimit(url))) return sendPlain(res, 413, "Content too large");
  if (!reading)
    return passOn(
      parts,
      asked,
      req,
      res,
      address.kind === "page" ? { kind: "private", area: "other" } : address,
    );
  if (address.kind === "redirect") {
    res.writeHead(308, { Location: address.location, "Cache-Control": publicPageCaching }).end();
    return;
  }
  if (address.kind === "missing") return sendMissing(parts, address.locale, req, res);
  const wish = pageWish(parts, req, address);
  if (!wish) return passOn(parts, asked, req, res, address);
  return sendPage(req, res, () => pageOrWords(parts.pages, wish));
}

/** What to fetch from the page cache; null when the request is for Next alone. */
function pageWish(parts: RequestParts, req: IncomingMessage, address: Address): PageWish | null {
  const router = routerHeaders(req);
  const common = { store: "pages" as const, bypass: mayBypass(parts.bypassToken, req), router: router ?? {} };
  const use = router?.rsc ? "router" : "page";
  if (address.kind === "entry") {
    if (router === null || router.rsc) return null;
    const acceptLanguage = suggestLocale(req.headers["accept-language"] ?? null);
    return { ...common, target: "/", use: "entry", acceptLanguage };
  }
  // The router's variants of search depend on what the browser has already; they are made each time.
  if (address.kind !== "page" || router === null || (address.store === "search" && router.rsc)) return null;
  const target = address.query === "" ? address.path : `${address.path}?${address.query}`;
  return { ...common, target, use, store: address.store };
}

async function sendMissing(
  parts: RequestParts,
  locale: string,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  const wish: PageWish = { target: "", store: "pages", use: "page", bypass: false, router: {} };
  await sendPage(req, res, () => missingPage(parts.pages, wish, locale));
}

async function sendPage(
  req: IncomingMessage,
  res: ServerResponse,
  find: () => Promise<StoredPage>,
): Promise<void> {
  try {
    await sendStoredPage(req, res, await find());
  } catch (error) {
    if (!(error instanceof Overloaded)) throw error;
    res.setHeader("Retry-After", "2");
    sendPlain(res, 503, "Busy");
  }
}

async function passOn(
  parts: RequestParts,
  asked: Asked,
  req: IncomingMessage,
  res: ServerResponse,
  address: Address,
): Promise<void> {
  for (const name of untrusted) delete req.headers[name];
  Object.assign(req.headers, asked.trusted, { "x-request-id": asked.requestId });
  if (req.headers.origin === "null") req.headers.origin = asked.origin;
  res.setHeader("Cache-Control", privateCaching);
  if (address.kind === "private" || address.kind === "page" || address.kind === "entry") {
    const area = address.kind === "private" ? address.area : "other";
    const policy = privatePagePolicy(
      randomBytes(16).toString("base64"),
      area === "pay" ? parts.payOrigins : undefined,
    );
    req.headers["content-security-policy"] = policy;
    res.setHeader("Content-Security-Policy", policy);
    if (area === "order") res.setHeader("Referrer-Policy", "no-referrer");
  } else {
    res.setHeader("Content-Security-Policy", noPagePolicy);
  }
  await parts.next(req, res);
}

function mayBypass(token: string | undefined, req: IncomingMessage): boolean {
  const given = req.headers["x-entrepot-bypass"];
  if (token === undefined || typeof given !== "string" || given.length !== token.length) return false;
  const local = req.socket.remoteAddress ?? "";
  if (local !== "127.0.0.1" && local !== "::1" && local !== "::ffff:127.0.0.1") return false;
  return timingSafeEqual(Buffer.from(given), Buffer.from(token));
}

function sendPlain(res: ServerResponse, status: number, text: string): void {
  res.writeHead(status, {
    "Cache-Control": privateCaching,
    "Content-Type": "text/plain; charset=utf-8",
    "Content-Security-Policy": noPagePolicy,
    ...(status === 413 && { Connection: "close" }),
  });
  res.end(`${text}\n`);
}

function fail(log: Logger, requestId: string, res: ServerResponse, error: unknown): void {
  log.error({ requestId, err: error }, "request failed");
  if (res.headersSent) res.destroy();
  else sendPlain(res, 500, `Something went wrong. Reference: ${requestId}`);
}
