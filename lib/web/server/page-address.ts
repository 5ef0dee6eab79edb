import {
  bestFitFolder,
  fallbackLocale,
  type Locale,
  likelyMarket,
  parseLocale,
  toLocale,
} from "@/lib/i18n/locale";
import { pageQuery } from "./page-query";

/** `mailbox` frames mails; `mail` is one mail in that frame, with a policy of its own. */
export type PrivateArea = "pay" | "order" | "mailbox" | "mail" | "other";

/** What a path asks for, before Next sees it. */
export type Address =
  /** A page that is the same for everyone: `path` is canonical, `query` known and sorted, without "?". */
  | {
      readonly kind: "page";
      readonly path: string;
      readonly query: string;
      readonly store: "pages" | "search";
    }
  /** `/`: one page for each suggestion. */
  | { readonly kind: "entry" }
  /** Rendered for one visitor at a time. */
  | { readonly kind: "private"; readonly area: PrivateArea }
  | { readonly kind: "api" }
  /** Files and feeds that Next makes itself: sitemaps, icons. */
  | { readonly kind: "file" }
  | { readonly kind: "redirect"; readonly location: string }
  /** No such page can exist; answered by the 404 of `locale` without asking the database. */
  | { readonly kind: "missing"; readonly locale: string }
  | { readonly kind: "malformed" };

const longestPath = 512;
const slugForm = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}_-]{0,119}$/u;
/** First segment after the locale → how many more may follow, and where the answer is kept. */
const publicAreas: ReadonlyMap<string, { readonly slugs: 0 | 1; readonly store: "pages" | "search" }> =
  new Map([
    ["products", { slugs: 1, store: "pages" }],
    ["collections", { slugs: 1, store: "pages" }],
    ["legal", { slugs: 1, store: "pages" }],
    ["search", { slugs: 0, store: "search" }],
  ]);

/** Routes of the build by first segment: `top` beside the locale, `areas` under it. */
export type KnownRoutes = { readonly top: ReadonlySet<string>; readonly areas: ReadonlySet<string> };

/** Reads the routes out of Next's app path manifest ("/[locale]/(shop)/cart/page" → "/[locale]/cart"). */
export function knownRoutes(appPaths: readonly string[]): KnownRoutes {
  const top = new Set<string>();
  const areas = new Set<string>();
  for (const appPath of appPaths) {
    const [first = "", second = ""] = appPath.split("/").slice(1);
    if (first === "[locale]") areas.add(second);
    else if (!first.startsWith("[") && !first.startsWith("_")) top.add(first);
  }
  return { top, areas };
}

/** Classifies the request target of a GET or HEAD ("/de-DE/search?q=x"); any other method reads only `kind`. */
export function readAddress(target: string, routes: KnownRoutes): Address {
  const cut = target.indexOf("?");
  const raw = cut < 0 ? target : target.slice(0, cut);
  const query = cut < 0 ? "" : target.slice(cut + 1);
  if (!raw.startsWith("/") || raw.length > longestPath || query.length > 2048) return { kind: "malformed" };
  if (raw === "/") return { kind: "entry" };
  const segments = decodeSegments(raw);
  if (segments === null) return { kind: "malformed" };
  const [first = "", ...rest] = segments;
  const locale = parseLocale(first);
  if (locale === null) return readTopLevel(first, rest, query, routes);
  if (rest.at(-1) === "") return redirectTo([first, ...rest.slice(0, -1)], query);
  return readShop(locale, rest, query, routes);
}

function readTopLevel(first: string, rest: readonly string[], query: string, routes: KnownRoutes): Address {
  if (first === "api") return { kind: "api" };
  const canonical = canonicalSegment(first);
  if (canonical !== null) return redirectTo([canonical, ...rest.filter((part) => part !== "")], query);
  if (!routes.top.has(first)) return { kind: "missing", locale: nearestLocale(first) };
  if (first.includes(".") || first === "sitemaps") return { kind: "file" };
  return { kind: "private", area: first === "admin" ? adminArea(rest) : "other" };
}

function adminArea([page, , part]: readonly string[]): PrivateArea {
  if (page !== "mailbox") return "other";
  return part === "html" ? "mail" : "mailbox";
}

function readShop(locale: Locale, rest: readonly string[], query: string, routes: KnownRoutes): Address {
  const [area, ...slugs] = rest;
  const home = `/${locale.locale}`;
  if (area === undefined) return { kind: "page", path: home, query: "", store: "pages" };
  const known = publicAreas.get(area);
  if (known) {
    const fits = slugs.length === known.slugs && slugs.every((slug) => slugForm.test(slug.normalize("NFC")));
    if (!fits) return { kind: "missing", locale: locale.locale };
    const path = [home, area, ...slugs.map((slug) => encodeURIComponent(slug.normalize("NFC")))].join("/");
    return { kind: "page", path, query: pageQuery(area, query), store: known.store };
  }
  if (area === "not-found" || !routes.areas.has(area)) return { kind: "missing", locale: locale.locale };
  if (area === "orders") return { kind: "private", area: "order" };
  return { kind: "private", area: area === "checkout" && slugs[0] === "pay" ? "pay" : "other" };
}

/** Null for bad escapes, empty inner segments ("//host" must never reach a redirect), NUL and dot segments. */
function decodeSegments(raw: string): readonly string[] | null {
  const parts = raw.slice(1).split("/");
  if (parts.slice(0, -1).includes("")) return null;
  try {
    const decoded = parts.map(decodeURIComponent);
    return decoded.some((part) => part === "." || part === ".." || part.includes("\0")) ? null : decoded;
  } catch {
    return null;
  }
}

/** "DE-de" → "de-DE"; null when it is no locale in any letter case. */
function canonicalSegment(segment: string): string | null {
  if (!/^[A-Za-z]{2,3}(-[A-Za-z]{4})?-[A-Za-z]{2}$/.test(segment)) return null;
  const canonical = Intl.getCanonicalLocales(segment)[0] ?? "";
  return canonical !== segment && parseLocale(canonical) ? canonical : null;
}

function redirectTo(segments: readonly string[], query: string): Address {
  const path = `/${segments.map(encodeURIComponent).join("/")}`;
  return { kind: "redirect", location: query === "" ? path : `${path}?${query}` };
}

/** The language that the visitor evidently wanted ("de-XX" → German), else the fallback. */
function nearestLocale(segment: string): string {
  if (!/^[A-Za-z]{2,3}(-[A-Za-z]{2,4}){0,2}$/.test(segment)) return fallbackLocale;
  const folder = bestFitFolder(segment);
  const market = folder === null ? null : likelyMarket(folder);
  return folder === null || market === null ? fallbackLocale : toLocale(folder, market);
}
