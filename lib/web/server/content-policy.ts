import { createHash } from "node:crypto";
import inventory from "@/lib/web/script-inventory.json";

/** Foreign origins that one step may use, from the committed inventory; everything else is our own. */
export type ForeignOrigins = {
  readonly form: readonly string[];
  readonly frame: readonly string[];
  readonly script: readonly string[];
};

const nothingForeign: ForeignOrigins = { form: [], frame: [], script: [] };

/** `next/image` writes this one style attribute into every picture. */
const pictureStyle = "color:transparent";
/** More distinct style attributes than this and the page was not made for a strict policy. */
const mostStyles = 24;

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const inlineScript = /<script(?<attributes>[^>]*)>(?<body>[\s\S]*?)<\/script>/gi;
const inlineStyle = /<style[^>]*>(?<body>[\s\S]*?)<\/style>/gi;
const styleAttribute = /<[a-z][^<>]*\sstyle="(?<body>[^"]*)"/gi;
const dataBlock = /\btype="(?!module"|text\/javascript"|application\/javascript")[^"]+"/i;

const entities: Readonly<Record<string, string>> = {
  "&quot;": '"',
  "&#x27;": "'",
  "&#39;": "'",
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
};
const withoutEntities = (text: string) =>
  text.replace(/&(?:quot|#x27|#39|lt|gt|amp);/g, (entity) => entities[entity] ?? entity);

/** Hashes of what a finished page carries inline. Scripts with `src` and data blocks (JSON-LD) need none. */
export function inlineHashes(html: string): {
  scripts: readonly string[];
  styles: readonly string[];
  attributes: readonly string[];
} {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const attributes = new Set<string>();
  const markup = html.replace(inlineScript, (...found) => {
    const { attributes: given = "", body = "" } = found.at(-1) as { attributes?: string; body?: string };
    if (!/\ssrc=/.test(given) && !dataBlock.test(given) && body !== "") scripts.add(hash(body));
    return "";
  });
  for (const { groups } of markup.matchAll(inlineStyle)) if (groups?.body) styles.add(hash(groups.body));
  for (const { groups } of markup.matchAll(styleAttribute)) {
    if (groups?.body && attributes.size < mostStyles) attributes.add(hash(withoutEntities(groups.body)));
  }
  return { scripts: [...scripts], styles: [...styles], attributes: [...attributes] };
}

/** Policy of a page that everyone gets alike: our own files and exactly its own inline scripts. */
export function cachedPagePolicy(html: string): string {
  const { scripts, styles, attributes } = inlineHashes(html);
  return policy({ scripts, styles, attributes, foreign: nothingForeign });
}

/** Policy of a page made for one visitor; Next finds the nonce in it and gives it to its scripts. */
export function privatePagePolicy(nonce: string, foreign: ForeignOrigins = nothingForeign): string {
  const own = `'nonce-${nonce}'`;
  return policy({ scripts: [own], styles: [own], attributes: [hash(pictureStyle)], foreign });
}

/** Answers that are no page may load nothing at all. */
export const noPagePolicy = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** Origins for `/checkout/pay`: of each listed provider its fixed ones and that of its configured address. */
export function payOrigins(configured: Readonly<Record<string, string | undefined>>): ForeignOrigins {
  const of = (use: keyof ForeignOrigins) =>
    inventory.flatMap(({ uses, origin, setting }) => {
      const address = origin ?? configured[setting ?? ""];
      return (uses as readonly string[]).includes(use) && address ? [new URL(address).origin] : [];
    });
  return { form: of("form"), frame: of("frame"), script: of("script") };
}

function policy(parts: {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  readonly attributes: readonly string[];
  readonly foreign: ForeignOrigins;
}): string {
  const { scripts, styles, attributes, foreign } = parts;
  return [
    "default-src 'self'",
    directive("script-src", ["'self'", ...scripts, ...foreign.script]),
    directive("style-src", ["'self'", ...styles]),
    directive("style-src-attr", attributes.length > 0 ? ["'unsafe-hashes'", ...attributes] : ["'none'"]),
    "img-src 'self' data:",
    "connect-src 'self'",
    directive("form-action", ["'self'", ...foreign.form]),
    directive("frame-src", foreign.frame.length > 0 ? foreign.frame : ["'none'"]),
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join("; ");
}

const directive = (name: string, sources: readonly string[]) => `${name} ${sources.join(" ")}`;
