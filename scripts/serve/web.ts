import next from "next";
import { disconnect } from "@/lib/db/client";
import { env } from "@/lib/env";
import { closeInOrder } from "@/lib/web/server/close-in-order";
import { openLog } from "@/lib/web/server/request-log";
import { createWebServer } from "@/lib/web/server/web-server";
import { untilStopped } from "./until-stopped";

/** How long a load balancer may need to notice that this process takes no more visitors. */
const drainMs = Number(process.env.DRAIN_MS ?? 1500);
/** What a running request may still take afterwards. */
const finishMs = 8000;

const root = process.cwd();
// After an action Next fetches the page it redirects to from this very process; `next start` sets the same.
process.env.__NEXT_PRIVATE_ORIGIN = `http://127.0.0.1:${env.PORT}`;
const { log, flush } = openLog(env.LOG_LEVEL);

const { server, web, stopFollowing } = await createWebServer({
  root,
  baseUrl: env.BASE_URL,
  cacheBytes: env.PAGE_CACHE_MB * 1024 * 1024,
  sandboxPaymentsUrl: env.SHOP_MODE === "demo" ? env.SANDBOX_PAYMENTS_URL : undefined,
  trustedProxies: env.TRUSTED_PROXIES,
  bypassToken: process.env.BENCH_TOKEN || undefined,
  log,
  startNext: async () => {
    const app = next({ dev: false, dir: root, hostname: "127.0.0.1", port: env.PORT, quiet: true });
    await app.prepare();
    return app.getRequestHandler();
  },
});

const close = closeInOrder(server);
server.listen(env.PORT, () => {
  web.serving = "ready";
  process.stdout.write(`ready: ${env.BASE_URL} on port ${env.PORT}\n`);
});

server.on("error", (error) => {
  process.stderr.write(`The web server can't listen on port ${env.PORT}: ${error.message}\n`);
  process.exit(1);
});

untilStopped(async () => {
  web.serving = "draining";
  await new Promise((resolve) => setTimeout(resolve, drainMs));
  await close(finishMs);
  await stopFollowing();
  await disconnect();
  flush();
});
