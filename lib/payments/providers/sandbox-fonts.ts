import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";

/** Style sheets of public/fonts that a language of ours needs (a script of its own has one), as addresses of the sandbox's own. */
export function fontSheets(language: string): readonly string[] {
  const own = `/fonts/${language}.css`;
  return existsSync(path.join("public", own)) ? ["/fonts/latin.css", own] : ["/fonts/latin.css"];
}

const known = /^\/fonts\/(?:[\w-]+\/)*[\w-]+\.(css|woff2)$/;
const types: Readonly<Record<string, string>> = { css: "text/css; charset=utf-8", woff2: "font/woff2" };

export type FontFile = { readonly headers: Record<string, string>; readonly bytes: Buffer };

/** One of the shop's own font files, so that the payment page reads well on a machine without such letters; else null. */
export async function readFont(address: string): Promise<FontFile | null> {
  const [, extension = ""] = known.exec(address) ?? [];
  const type = types[extension];
  if (type === undefined) return null;
  const bytes = await readFile(path.join("public", address)).catch(() => null);
  const headers = {
    "content-type": type,
    "cache-control": "max-age=86400",
    "x-content-type-options": "nosniff",
  };
  return bytes && { headers, bytes };
}
