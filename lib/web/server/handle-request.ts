import { randomBytes, timingSafeEqual } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { suggestLocale } from "@/lib/i18n/suggest-locale";
import { bodyLimit, limitBody } from "./body-limit";
import type { NextHandler } from "./capture";
import type { ClientAddress } from "./client-address";
import { type ForeignOrigins, noPagePolicy } from "./content-policy";
import { missingPage, pageOrWords } from "./missing-page";
import { type Address, type KnownRoutes, readAddress } from "./page-address";
import { Overloaded, type PageService, type PageWish, routerHeaders } from "./page-service";
import { passOn } from "./pass-on";
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
  readonly clientAddress: ClientAddress;
  /** Measurements may ask past the caches from this machine with this value; undefined: nobody may. */
  readonly bypassToken: string | undefined;
};

/** One request on its way, with the headers that every answer carries (names and values in turn). */
type Exchange = {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  readonly requestId: string;
  readonly common: readonly string[];
};

/** The function behind every request of the shop. */
export function createRequestHandler(
  parts: RequestParts,
): (req: IncomingMessage, res: ServerResponse) => void {
  const security = Object.entries(commonHeaders(parts.baseUrl)).flat();
  const origin = new URL(parts.baseUrl).origin;
  const run = randomBytes(6).toString("base64url");
  let count = 0;
  return (req, res) => {
    count += 1;
    const requestId = `${run}-${count.toString(36)}`;
    const exchange = { req, res, requestId, common: [...security, "X-Request-Id", requestId] };
    logWhenDone(parts.log, req, res, requestId);
    try {
      // Answers from memory are sent at once; a promise for each would cost them a third of their speed.
      answer(parts, origin, exchange)?.catch((error: unknown) => fail(parts.log, exchange, error));
    } catch (error) {
      fail(parts.log, exchange, error);
    }
  };
}

function answer(parts: RequestParts, origin: string, exchange: Exchange): void | Promise<void> {
  const { req, res, common, requestId } = exchange;
  const { method = "GET", url = "/" } = req;
  const reading = method === "GET" || method === "HEAD";
  if (reading && parts.files.has(url) && req.headers.range === undefined)
    return parts.files.send(req, res, common);
  if (url.startsWith("/_next/")) return sendPlain(exchange, 404, "Not found");
  const address = readAddress(url, parts.routes);
  if (address.kind === "malformed") return sendPlain(exchange, 400, "Bad request");
  if (!mayChangeState(method, url, req.headers, origin)) return sendPlain(exchange, 403, "Forbidden");
  if (!limitBody(req, bodyLimit(url))) return sendPlain(exchange, 413, "Content too large");
  const passing = { ...parts, common };
  if (!reading) return passOn(passing, req, res, requestId, address);
  if (address.kind === "redirect") return sendRedirect(exchange, address.location);
  if (address.kind === "missing") {
    const wish: PageWish = { target: "", store: "pages", use: "page", bypass: false, router: {} };
    return sendPage(exchange, () => missingPage(parts.pages, wish, address.locale));
  }
  const wish = pageWish(parts, req, address);
  if (!wish) return passOn(passing, req, res, requestId, address);
  return sendPage(exchange, () => pageOrWords(parts.pages, wish));
}

/** What to fetch from the page cache; null when the request is for Next alone. */
function pageWish(parts: RequestParts, req: IncomingMessage, address: Address): PageWish | null {
  const router = routerHeaders(req);
  const common = { store: "pages" as const, bypass: mayBypass(parts.bypassToken, req), router: router ?? {} };
  if (address.kind === "entry") {
    if (router === null || router.rsc) return null;
    const acceptLanguage = suggestLocale(req.headers["accept-language"] ?? null);
    return { ...common, target: "/", use: "entry", acceptLanguage };
  }
  // The router's variants of search depend on what the browser has already; they are made each time.
  if (address.kind !== "page" || router === null || (address.store === "search" && router.rsc)) return null;
  const target = address.query === "" ? address.path : `${address.path}?${address.query}`;
  return { ...common, target, use: router.rsc ? "router" : "page", store: address.store };
}

function sendPage(exchange: Exchange, find: () => StoredPage | Promise<StoredPage>): void | Promise<void> {
  const { req, res, common } = exchange;
  const found = find();
  if (!(found instanceof Promise)) return sendStoredPage(req, res, found, common);
  return found.then(
    (page) => sendStoredPage(req, res, page, common),
    (error: unknown) => {
      if (!(error instanceof Overloaded)) throw error;
      sendPlain(exchange, 503, "Busy", ["Retry-After", "2"]);
    },
  );
}

function mayBypass(token: string | undefined, req: IncomingMessage): boolean {
  const given = req.headers["x-entrepot-bypass"];
  if (token === undefined || typeof given !== "string" || given.length !== token.length) return false;
  const local = req.socket.remoteAddress ?? "";
  if (local !== "127.0.0.1" && local !== "::1" && local !== "::ffff:127.0.0.1") return false;
  return timingSafeEqual(Buffer.from(given), Buffer.from(token));
}

function sendRedirect({ res, common }: Exchange, location: string): void {
  res
    .writeHead(308, [
      ...common,
      "Location",
      location,
      "Cache-Control",
      publicPageCaching,
      "Content-Length",
      "0",
    ])
    .end();
}

function sendPlain(
  { res, common }: Exchange,
  status: number,
  text: string,
  extra: readonly string[] = [],
): void {
  const policy = ["Cache-Control", privateCaching, "Content-Security-Policy", noPagePolicy];
  const ending = status === 413 ? ["Connection", "close"] : [];
  res.writeHead(status, [
    ...common,
    ...policy,
    "Content-Type",
    "text/plain; charset=utf-8",
    ...ending,
    ...extra,
  ]);
  res.end(`${text}\n`);
}

function fail(log: Logger, exchange: Exchange, error: unknown): void {
  const { res, requestId } = exchange;
  log.error({ requestId, err: error }, "request failed");
  if (res.headersSent) res.destroy();
  else sendPlain(exchange, 500, `Something went wrong. Reference: ${requestId}`);
}
