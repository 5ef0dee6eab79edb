import path from "node:path";
import { defineConfig } from "vitest/config";

const alias = { "@": path.resolve(import.meta.dirname) };
/** A slow machine is no failure; what must be fast is measured by `npm run bench`. */
const shared = { environment: "node" as const, sequence: { shuffle: true }, testTimeout: 30_000 };

export default defineConfig({
  resolve: { alias },
  test: {
    // Two cores: by default one of them would wait.
    maxWorkers: 2,
    projects: [
      {
        resolve: { alias },
        test: { ...shared, name: "architecture", include: ["tests/architecture.test.ts"] },
      },
      {
        resolve: { alias },
        // Pure functions share nothing; a fresh module graph for each file would take longer than all of them.
        test: { ...shared, name: "unit", isolate: false, include: ["tests/unit/**/*.test.{ts,tsx}"] },
      },
      {
        resolve: { alias },
        test: { ...shared, name: "contracts", include: ["tests/contracts/**/*.test.ts"] },
      },
      {
        resolve: { alias },
        test: {
          ...shared,
          name: "integration",
          include: ["tests/integration/**/*.test.ts"],
          globalSetup: ["tests/integration/database-template.ts"],
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
