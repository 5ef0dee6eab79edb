import { promisify } from "node:util";
import zlib from "node:zlib";

export type Encoding = "br" | "gzip" | "identity";

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);
const gunzip = promisify(zlib.gunzip);

/** Both compressed forms of a body. The raw one is made from gzip for the few that ask for it. */
export type Compressed = { readonly br: Buffer; readonly gzip: Buffer };

/** Off the main thread. Quality 5 costs a page some 2 ms; 11 is for files that live as long as the build. */
export async function compress(body: Buffer, quality: 5 | 11 = 5): Promise<Compressed> {
  const params = {
    [zlib.constants.BROTLI_PARAM_QUALITY]: quality,
    [zlib.constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  };
  const [small, common] = await Promise.all([
    brotli(body, { params }),
    gzip(body, { level: quality === 11 ? 9 : 6 }),
  ]);
  return { br: small, gzip: common };
}

/** The raw bytes, for the few clients that take nothing else. */
export function unpack(body: Compressed): Promise<Buffer> {
  return gunzip(body.gzip);
}

/** The best that the client names without refusing it (`;q=0`). */
export function chooseEncoding(accepted: string | string[] | undefined): Encoding {
  const header = String(accepted ?? "");
  if (accepts(header, "br")) return "br";
  return accepts(header, "gzip") ? "gzip" : "identity";
}

function accepts(header: string, name: string): boolean {
  const at = header.indexOf(name);
  if (at < 0) return false;
  return !/^\s*;\s*q=0(\.0*)?\s*(,|$)/.test(header.slice(at + name.length));
}
