import { AsyncLocalStorage } from "node:async_hooks";
import type { TagCache } from "./server/tag-cache";

/** What one rendering of a public page, or one cached read inside it, turned out to depend on. */
export type PageRender = {
  readonly tags: Set<string>;
  /** When it began, UTC milliseconds. */
  readonly since: number;
  /** UTC milliseconds; the earliest instant named while rendering. */
  validUntil: number;
  /** The thing was here and is gone for good: 410 in place of 404. */
  gone: boolean;
  /** A measurement past every cache. */
  readonly bypass: boolean;
};

/** What one page made for one visitor turned out to be. */
export type PrivateAnswer = {
  /** There is nothing here: the page that says so is sent with 404. */
  missing: boolean;
};

export type Serving = "starting" | "ready" | "draining";

/** State that the server entry and Next's bundle share. They load separate copies of every module, so it lies on globalThis. */
export type WebProcess = {
  readonly renders: AsyncLocalStorage<PageRender>;
  readonly answers: AsyncLocalStorage<PrivateAnswer>;
  /** Next's own copies of rendered pages (lib/web/server/next-store.cjs). */
  readonly nextPages: TagCache<NextPage>;
  /** Results of `cached()` as V8 bytes. */
  readonly data: TagCache<Buffer>;
  serving: Serving;
  /** When the table of tag changes was last read, UTC milliseconds. */
  followedAt: number;
};

/** One entry of Next's incremental cache with what our pages said about it. */
export type NextPage = { readonly value: unknown; readonly lastModified: number; readonly gone: boolean };

const key = Symbol.for("entrepot.web");
const holder = globalThis as unknown as Record<symbol, WebProcess | undefined>;

/** Undefined in development, build, tests and the worker: nothing is cached there. */
export function webProcess(): WebProcess | undefined {
  return holder[key];
}

export function openWebProcess(stores: Pick<WebProcess, "nextPages" | "data">): WebProcess {
  const opened: WebProcess = {
    ...stores,
    renders: new AsyncLocalStorage<PageRender>(),
    answers: new AsyncLocalStorage<PrivateAnswer>(),
    serving: "starting",
    followedAt: 0,
  };
  holder[key] = opened;
  return opened;
}

export function newPageRender(bypass = false): PageRender {
  return { tags: new Set(), since: Date.now(), validUntil: Number.POSITIVE_INFINITY, gone: false, bypass };
}
