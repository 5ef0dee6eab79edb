import path from "node:path";
import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Answers for one visitor are compressed by Next; public pages and files by our own server, once.
  compress: true,
  generateBuildId: () => process.env.BUILD_ID ?? null,
  // `npm run bench` compares with Next's own page cache, in memory.
  ...(process.env.PLAIN_NEXT !== "1" && {
    cacheHandler: path.resolve("lib/web/server/next-store.cjs"),
    cacheMaxMemorySize: 0,
  }),
  // Pictures come in their final sizes; nothing is resized while a visitor waits.
  images: { unoptimized: true },
  serverExternalPackages: [
    "@prisma/adapter-pg",
    "@prisma/client",
    "graphile-worker",
    "nodemailer",
    "pg",
    "pino",
  ],
  typedRoutes: false,
  experimental: {
    // Our server forwards only the router headers that choose between variants; it keys its cache by them, so the
    // hash over all of them has nothing to protect.
    validateRSCRequestHeaders: false,
    isrFlushToDisk: false,
    serverActions: { bodySizeLimit: "20mb" },
    // A page that the browser fetched ahead is shown no longer than the least that Next allows.
    staleTimes: { static: 30, dynamic: 0 },
  },
};

export default createNextIntlPlugin("./lib/i18n/request.ts")(config);
