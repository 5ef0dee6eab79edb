import type { IncomingMessage } from "node:http";
import { newPageRender, type PageRender, type WebProcess } from "@/lib/web/web-process";
import { captureFromNext, type NextHandler } from "./capture";
import { isKeepable, makeStoredPage, type PageUse, type StoredPage, storedBytes } from "./stored-page";
import type { TagCache } from "./tag-cache";

/** The three memories are apart so that neither a search robot nor made-up addresses push real pages out. */
export type PageStores = {
  readonly pages: TagCache<StoredPage>;
  readonly search: TagCache<StoredPage>;
  /** 404, 410 and redirects. */
  readonly missing: TagCache<StoredPage>;
};

export type PageWish = {
  /** Canonical path with known parameters: what Next is asked for. */
  readonly target: string;
  readonly store: "pages" | "search";
  readonly use: PageUse;
  /** For the entry page: the suggestion, which replaces the visitor's own header. */
  readonly acceptLanguage?: string;
  /** Render anew and keep nothing. */
  readonly bypass: boolean;
  readonly router: Readonly<Record<string, string>>;
};

/** No page outlives this even when nothing it shows is dated. */
const longestMs = 3_600_000;
const mostRenders = 12;
const mostWaiting = 600;

/** Too many pages wait to be rendered: the visitor is asked to come back, memory and database stay whole. */
export class Overloaded extends Error {}

const segmentForm = /^\/[\w./@$()[\]%!-]{1,300}$/;

/** Headers of the client router that choose between variants of a page; null when they can't be the router's. */
export function routerHeaders(req: IncomingMessage): Readonly<Record<string, string>> | null {
  const { rsc, "next-router-prefetch": prefetch, "next-router-segment-prefetch": segment } = req.headers;
  if (rsc === undefined) return {};
  if (rsc !== "1") return null;
  const chosen: Record<string, string> = { rsc: "1" };
  if (prefetch !== undefined) {
    if (prefetch !== "1" && prefetch !== "2") return null;
    chosen["next-router-prefetch"] = prefetch;
  }
  if (segment !== undefined) {
    if (typeof segment !== "string" || !segmentForm.test(segment)) return null;
    chosen["next-router-segment-prefetch"] = segment;
  }
  return chosen;
}

/** Answers public pages from memory, or renders them once for everyone who waits. */
export class PageService {
  private readonly going = new Map<string, Promise<StoredPage>>();
  /** Variants of one path are rendered one after the other: the second finds the first's result in Next's store, with its tags. */
  private readonly byPath = new Map<string, Promise<unknown>>();
  private running = 0;
  private readonly queue: (() => void)[] = [];

  constructor(
    private readonly web: WebProcess,
    private readonly stores: PageStores,
    private readonly next: NextHandler,
    private readonly trusted: Readonly<Record<string, string>>,
  ) {}

  /** The stored page, at once. */
  find(wish: PageWish): StoredPage | undefined {
    if (wish.bypass) return undefined;
    const key = keyOf(wish);
    return (this.stores[wish.store].get(key) ?? this.stores.missing.get(key))?.value;
  }

  /** Renders it; throws Overloaded when too many wait already. */
  render(wish: PageWish): Promise<StoredPage> {
    const key = keyOf(wish);
    const going = wish.bypass ? undefined : this.going.get(key);
    if (going) return going;
    const rendering = wish.bypass ? this.renderNow(wish, key) : this.afterSamePath(wish, key);
    if (wish.bypass) return rendering;
    this.going.set(key, rendering);
    const over = () => this.going.delete(key);
    rendering.then(over, over);
    return rendering;
  }

  private afterSamePath(wish: PageWish, key: string): Promise<StoredPage> {
    const before = this.byPath.get(wish.target) ?? Promise.resolve();
    const rendering = before.catch(() => {}).then(() => this.renderNow(wish, key));
    this.byPath.set(wish.target, rendering);
    const over = () => {
      if (this.byPath.get(wish.target) === rendering) this.byPath.delete(wish.target);
    };
    rendering.then(over, over);
    return rendering;
  }

  private async renderNow(wish: PageWish, key: string): Promise<StoredPage> {
    await this.enter();
    try {
      const render = newPageRender(wish.bypass);
      const headers: Record<string, string> = { ...this.trusted, ...wish.router };
      if (wish.acceptLanguage !== undefined) headers["accept-language"] = wish.acceptLanguage;
      const captured = await this.web.renders.run(render, () =>
        captureFromNext(this.next, wish.target, headers),
      );
      const page = await makeStoredPage(captured, render, wish.use);
      if (!wish.bypass && isKeepable(page)) this.keep(wish, key, page, render);
      return page;
    } finally {
      this.leave();
    }
  }

  private keep(wish: PageWish, key: string, page: StoredPage, render: PageRender): void {
    const facts = {
      tags: [...render.tags],
      validUntil: Math.min(render.validUntil, Date.now() + longestMs),
      since: render.since,
    };
    const store = page.status === 200 ? this.stores[wish.store] : this.stores.missing;
    store.set(key, page, storedBytes(page), facts);
  }

  private async enter(): Promise<void> {
    if (this.running < mostRenders) {
      this.running += 1;
      return;
    }
    if (this.queue.length >= mostWaiting) throw new Overloaded();
    await new Promise<void>((resolve) => this.queue.push(resolve));
  }

  private leave(): void {
    const nextOne = this.queue.shift();
    if (nextOne) nextOne();
    else this.running -= 1;
  }
}

function keyOf(wish: PageWish): string {
  const { router } = wish;
  const variant = router.rsc
    ? `rsc${router["next-router-prefetch"] ?? ""}${router["next-router-segment-prefetch"] ?? ""}`
    : (wish.acceptLanguage ?? "");
  return `${wish.target} ${variant}`;
}
