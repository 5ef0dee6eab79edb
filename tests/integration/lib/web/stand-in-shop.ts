import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pino } from "pino";
import { database } from "@/lib/db/client";
import { cached } from "@/lib/web/cached";
import { cacheTags } from "@/lib/web/page-tags";
import type { NextHandler } from "@/lib/web/server/capture";
import { createWebServer } from "@/lib/web/server/web-server";

/**
 * A web process of its own, started by the tests beside it: the shop's real server, cache and database follower
 * around a stand-in for Next that shows one stored text per product. Prints "ready".
 */
const next: NextHandler = async (req, res) => {
  const slug = decodeURIComponent(req.url?.split("/").at(-1) ?? "");
  cacheTags([`product-slug:${slug}`]);
  const row = await cached(["redirect", slug], [`product:${slug}`], () =>
    database().pathRedirect.findUnique({ where: { from: slug }, select: { to: true } }),
  );
  res.statusCode = row ? 200 : 404;
  res.setHeader("Content-Type", req.headers.rsc ? "text/x-component" : "text/html; charset=utf-8");
  res.end(`${req.headers.rsc ? "router" : "page"} ${row?.to ?? "none"} ${req.headers.cookie ?? "no cookie"}`);
};

const root = mkdtempSync(path.join(tmpdir(), "stand-in-"));
mkdirSync(path.join(root, ".next/static"), { recursive: true });
const routes = {
  "/[locale]/products/[slug]/page": "/[locale]/products/[slug]",
  "/[locale]/cart/page": "/[locale]/cart",
};
writeFileSync(path.join(root, ".next/app-path-routes-manifest.json"), JSON.stringify(routes));

const { server, web } = await createWebServer({
  root,
  baseUrl: "http://localhost:3000",
  cacheBytes: 8 * 1024 * 1024,
  sandboxPaymentsUrl: undefined,
  trustedProxies: ["loopback"],
  bypassToken: undefined,
  log: pino({ level: "silent" }),
  startNext: async () => next,
});
web.serving = "ready";
server.listen(Number(process.env.PORT), "127.0.0.1", () => process.stdout.write("ready\n"));
process.on("disconnect", () => process.exit(0));
