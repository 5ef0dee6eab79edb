import path from "node:path";
import { defineConfig } from "prisma/config";

// The CLI's native engine is a download; ours is WebAssembly from npm (scripts/schema-engine.mjs).
if (process.platform !== "win32") {
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= path.join(import.meta.dirname, "scripts/schema-engine.mjs");
}
process.env.CHECKPOINT_DISABLE ??= "1";

export default defineConfig({
  schema: "prisma/schema",
  migrations: { path: "prisma/migrations", seed: "tsx prisma/seed/load.ts --size demo" },
  datasource: {
    url: process.env.DATABASE_URL ?? "postgresql://entrepot:entrepot@127.0.0.1:5432/entrepot",
  },
});
