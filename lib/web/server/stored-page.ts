import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { PageRender } from "@/lib/web/web-process";
import type { Captured } from "./capture";
import { cachedPagePolicy, noPagePolicy } from "./content-policy";
import { type Compressed, chooseEncoding, compress, unpack } from "./encodings";
import { privateCaching, publicPageCaching, revalidatedCaching } from "./security-headers";

/** An answer ready to be sent any number of times. */
export type StoredPage = {
  readonly status: number;
  /** Names and values in turn, as `writeHead` takes them fastest. */
  readonly head: readonly string[];
  readonly etag: string;
  readonly body: Compressed;
};

/** What Next says about a page that must not reach visitors: ours replace them, or they are nobody's business. */
const dropped = new Set([
  "cache-control",
  "connection",
  "content-length",
  "content-encoding",
  "date",
  "etag",
  "keep-alive",
  "set-cookie",
  "transfer-encoding",
  "x-nextjs-cache",
  "x-next-cache-tags",
  "x-powered-by",
]);

const keepable = new Set([200, 301, 308, 404, 410]);

/** Whether later visitors may get the same answer. */
export function isKeepable(page: StoredPage): boolean {
  return keepable.has(page.status);
}

export type PageUse = "page" | "router" | "entry";

/** Compresses once, hashes the inline scripts once, and settles every header. */
export async function makeStoredPage(
  captured: Captured,
  render: PageRender,
  use: PageUse,
): Promise<StoredPage> {
  const status = render.gone && captured.status === 404 ? 410 : captured.status;
  const html = isHtml(captured);
  const body = html && status >= 300 && status < 400 ? Buffer.alloc(0) : captured.body;
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(captured.headers)) {
    if (value !== undefined && !dropped.has(name)) headers[name] = joined(value);
  }
  headers.vary = joined([headers.vary ?? "", "Accept-Encoding", use === "entry" ? "Accept-Language" : ""]);
  headers["Cache-Control"] = keepable.has(status) ? cachingOf(use) : privateCaching;
  headers["Content-Security-Policy"] = html ? cachedPagePolicy(body.toString()) : noPagePolicy;
  const hash = createHash("sha256").update(body).update(headers["Content-Security-Policy"]);
  const etag = `W/"${hash.digest("base64url").slice(0, 22)}"`;
  return {
    status,
    head: Object.entries({ ...headers, ETag: etag }).flat(),
    etag,
    body: await compress(body),
  };
}

/** Each part once: Next adds some headers twice. */
function joined(value: number | string | string[]): string {
  const parts = [value].flat().flatMap((one) => String(one).split(/,\s*/));
  return [...new Set(parts.filter((one) => one !== ""))].join(", ");
}

export function isHtml(captured: Captured): boolean {
  return String(captured.headers["content-type"] ?? "").startsWith("text/html");
}

function cachingOf(use: PageUse): string {
  return use === "page" ? publicPageCaching : revalidatedCaching;
}

/** Bytes that keeping it costs. */
export function storedBytes(page: StoredPage): number {
  return page.body.br.length + page.body.gzip.length + page.head.join().length * 2;
}

/** Sends it, or 304 to whom already has it. Without a promise for those who take compressed bytes: nearly all. */
export function sendStoredPage(
  req: IncomingMessage,
  res: ServerResponse,
  page: StoredPage,
  common: readonly string[],
): void | Promise<void> {
  const known = req.headers["if-none-match"];
  const fixed = [...common, ...page.head];
  if (page.status === 200 && known !== undefined && matches(known, page.etag)) {
    res.writeHead(304, fixed);
    res.end();
    return;
  }
  const send = (body: Buffer) => {
    if (encoding !== "identity") fixed.push("Content-Encoding", encoding);
    fixed.push("Content-Length", String(body.length));
    res.writeHead(page.status, fixed);
    res.end(req.method === "HEAD" ? undefined : body);
  };
  const encoding = chooseEncoding(req.headers["accept-encoding"]);
  if (encoding === "identity") return unpack(page.body).then(send);
  send(page.body[encoding]);
}

function matches(header: string, etag: string): boolean {
  return header === "*" || header.split(",").some((one) => one.trim().replace(/^W\//, "") === etag.slice(2));
}
