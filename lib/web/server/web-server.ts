import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import path from "node:path";
import { database } from "@/lib/db/client";
import { readTagChanges } from "@/lib/web/read-tag-changes";
import { openWebProcess, type WebProcess } from "@/lib/web/web-process";
import type { NextHandler } from "./capture";
import { clientAddress } from "./client-address";
import { payOrigins } from "./content-policy";
import { followTagChanges } from "./follow-tag-changes";
import { createRequestHandler } from "./handle-request";
import { knownRoutes } from "./page-address";
import { PageService } from "./page-service";
import { trustedHeaders } from "./pass-on";
import type { Logger } from "./request-log";
import { StaticFiles } from "./static-files";
import type { StoredPage } from "./stored-page";
import { createTagJournal, TagCache } from "./tag-cache";

const mebibyte = 1024 * 1024;

/** A tag that stands for everything: imports and restores touch it in place of a thousand single ones. */
export const everything = "catalogue";

export type WebServerOptions = {
  readonly root: string;
  readonly baseUrl: string;
  readonly cacheBytes: number;
  readonly sandboxPaymentsUrl: string | undefined;
  /** Whose `X-Forwarded-For` is believed (`clientAddress`). */
  readonly trustedProxies: readonly string[];
  readonly bypassToken: string | undefined;
  readonly log: Logger;
  /** Given the process state is open, since Next loads our store with it. */
  readonly startNext: () => Promise<NextHandler>;
};

export type WebServer = {
  readonly server: Server;
  readonly web: WebProcess;
  /** Stops following the database; nothing is rendered afterwards. */
  readonly stopFollowing: () => Promise<void>;
};

/** The shop's web server: page cache, policies and checks around Next's handler. Not listening yet. */
export async function createWebServer(options: WebServerOptions): Promise<WebServer> {
  const { root, baseUrl, log } = options;
  const stores = openStores(options.cacheBytes);
  const web = openWebProcess({ nextPages: stores.nextPages, data: stores.data });
  const next = await options.startNext();
  const build = path.join(root, ".next");
  const files = new StaticFiles(build, path.join(root, "public"), 32 * mebibyte);
  const handler = createRequestHandler({
    baseUrl,
    routes: readRoutes(build),
    files,
    pages: new PageService(web, stores, next, trustedHeaders(baseUrl)),
    next,
    log,
    payOrigins: payOrigins({ SANDBOX_PAYMENTS_URL: options.sandboxPaymentsUrl }),
    clientAddress: clientAddress(options.trustedProxies),
    bypassToken: options.bypassToken,
  });
  const server = createServer(
    { requestTimeout: 60_000, headersTimeout: 15_000, maxHeaderSize: 16_384 },
    handler,
  );
  server.keepAliveTimeout = 72_000;
  const follower = followTagChanges({
    read: (seconds) => readTagChanges(database(), seconds),
    onTags: (tags) => stores.drop(tags),
    onGap: stores.dropAll,
    onRead: (at) => {
      web.followedAt = at;
    },
    onError: (error) => log.warn({ err: error }, "tag changes can't be read; trying again"),
  });
  return { server, web, stopFollowing: follower.stop };
}

function readRoutes(build: string) {
  const manifest = JSON.parse(
    readFileSync(path.join(build, "app-path-routes-manifest.json"), "utf8"),
  ) as Record<string, string>;
  return knownRoutes(Object.values(manifest));
}

/** Shares of the page cache's budget; together 1. */
const shares = { pages: 0.5, nextPages: 0.25, search: 0.1, data: 0.1, missing: 0.05 };

function openStores(bytes: number) {
  const journal = createTagJournal();
  const share = (name: keyof typeof shares) => Math.floor(bytes * shares[name]);
  const page = (name: keyof typeof shares) => new TagCache<StoredPage>(share(name), journal);
  const stores = {
    pages: page("pages"),
    search: page("search"),
    missing: page("missing"),
    nextPages: new TagCache<{ value: unknown; lastModified: number; gone: boolean }>(
      share("nextPages"),
      journal,
    ),
    data: new TagCache<Buffer>(share("data"), journal),
  };
  const all = Object.values(stores);
  const dropAll = () => {
    journal.recordAll();
    for (const store of all) store.clear();
  };
  const drop = (tags: readonly string[]) => {
    if (tags.includes(everything)) return dropAll();
    journal.record(tags);
    for (const store of all) store.dropTags(tags);
  };
  return { ...stores, drop, dropAll };
}
