import { createHash } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import { type Compressed, chooseEncoding, compress, type Encoding, unpack } from "./encodings";

type File = { readonly file: string; readonly bytes: number; readonly immutable: boolean };
type Loaded = { readonly etag: string; readonly raw: Buffer | null; packed: Compressed | null };

const types: Readonly<Record<string, string>> = {
  ".avif": "image/avif",
  ".css": "text/css; charset=utf-8",
  ".gif": "image/gif",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};
const compressible = new Set([".css", ".js", ".json", ".map", ".svg", ".txt", ".webmanifest", ".xml"]);
const largest = 4 * 1024 * 1024;

export const immutableCaching = "public, max-age=31536000, immutable";
const publicFileCaching = "public, max-age=3600";

/**
 * Next's build files and `public/`, listed once at the start (so no path can lead outside), compressed once, kept in
 * bounded memory. A file too large for that is left to Next.
 */
export class StaticFiles {
  private readonly files = new Map<string, File>();
  private readonly loaded = new Map<string, Promise<Loaded>>();
  private held = 0;
  private packing: Promise<unknown> = Promise.resolve();

  constructor(
    buildFolder: string,
    publicFolder: string,
    private readonly maxBytes: number,
  ) {
    this.list(path.join(buildFolder, "static"), "/_next/static", true);
    this.list(publicFolder, "", false);
  }

  has(target: string): boolean {
    return this.files.has(pathOf(target));
  }

  async send(req: IncomingMessage, res: ServerResponse, common: readonly string[]): Promise<void> {
    const target = pathOf(req.url ?? "");
    const file = this.files.get(target);
    if (!file) throw new Error(`not a listed file: ${target}`);
    const { etag, raw, packed } = await this.load(target, file);
    const extension = path.extname(file.file).toLowerCase();
    const headers = {
      ...pairs(common),
      ETag: etag,
      "Cache-Control": file.immutable ? immutableCaching : publicFileCaching,
      "Content-Type": types[extension] ?? "application/octet-stream",
      ...(packed && { Vary: "Accept-Encoding" }),
      ...(extension === ".svg" && {
        "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
      }),
    };
    if (req.headers["if-none-match"]?.includes(etag)) {
      res.writeHead(304, headers).end();
      return;
    }
    const encoding = packed ? chooseEncoding(req.headers["accept-encoding"]) : "identity";
    const body = raw ?? (await bodyIn(packed, encoding));
    res.writeHead(200, {
      ...headers,
      "Content-Length": body.length,
      ...(encoding !== "identity" && { "Content-Encoding": encoding }),
    });
    res.end(req.method === "HEAD" ? undefined : body);
  }

  private load(target: string, file: File): Promise<Loaded> {
    const known = this.loaded.get(target);
    if (known) return known;
    const loading = this.read(file);
    this.loaded.set(target, loading);
    this.held += file.bytes;
    for (const oldest of this.loaded.keys()) {
      if (this.held <= this.maxBytes || oldest === target) break;
      this.held -= this.files.get(oldest)?.bytes ?? 0;
      this.loaded.delete(oldest);
    }
    loading.catch(() => this.loaded.delete(target));
    return loading;
  }

  private async read({ file }: File): Promise<Loaded> {
    const raw = await readFile(file);
    const etag = `"${createHash("sha256").update(raw).digest("base64url").slice(0, 22)}"`;
    if (!compressible.has(path.extname(file).toLowerCase())) return { etag, raw, packed: null };
    const loaded: Loaded = { etag, raw: null, packed: await compress(raw) };
    this.packBetter(loaded, raw);
    return loaded;
  }

  /** The first visitor doesn't wait for the best compression; it follows, one file at a time. */
  private packBetter(loaded: Loaded, raw: Buffer): void {
    const pack = async () => {
      loaded.packed = await compress(raw, 11);
    };
    this.packing = this.packing.then(pack).catch(() => {});
  }

  private list(folder: string, prefix: string, immutable: boolean): void {
    for (const name of readFolder(folder)) {
      const file = path.join(folder, name);
      const stats = statSync(file);
      const address = `${prefix}/${name.split(path.sep).map(encodeURIComponent).join("/")}`;
      if (stats.isFile() && stats.size <= largest)
        this.files.set(address, { file, bytes: stats.size, immutable });
    }
  }
}

function pairs(flat: readonly string[]): Record<string, string> {
  return Object.fromEntries(flat.flatMap((name, at) => (at % 2 === 0 ? [[name, flat[at + 1] ?? ""]] : [])));
}

async function bodyIn(packed: Compressed | null, encoding: Encoding): Promise<Buffer> {
  if (packed === null) return Buffer.alloc(0);
  return encoding === "identity" ? unpack(packed) : packed[encoding];
}

function readFolder(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
      (name) => !path.basename(name).startsWith("."),
    );
  } catch {
    return [];
  }
}

/** Path without query in the same escaping as the list; an odd escape is simply not found. */
function pathOf(target: string): string {
  const cut = target.indexOf("?");
  const raw = cut < 0 ? target : target.slice(0, cut);
  if (/^[\w./-]*$/.test(raw)) return raw;
  try {
    return raw
      .split("/")
      .map((part) => encodeURIComponent(decodeURIComponent(part)))
      .join("/");
  } catch {
    return raw;
  }
}
