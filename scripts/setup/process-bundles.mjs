import fs from "node:fs";
import path from "node:path";

/** Below .next, so that they come and go with the build. */
const FOLDER = ".next/processes";
const ENTRIES = ["web", "worker", "payment-sandbox"];

/** What Node is given to run a bundled process; stacks name the lines of the source. */
export const bundledProcess = (name) => ["--enable-source-maps", `${FOLDER}/${name}.mjs`];

export const hasBundles = (root) =>
  ENTRIES.every((name) => fs.existsSync(path.join(root, FOLDER, `${name}.mjs`)));

/**
 * scripts/serve/*.ts as JavaScript of our own code alone; packages stay where they are. The processes of a production
 * start then need not translate a thousand files each, on the cores that they share.
 */
export async function bundleProcesses(root) {
  const { build } = await import("esbuild");
  fs.rmSync(path.join(root, FOLDER), { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: ENTRIES.map((name) => `scripts/serve/${name}.ts`),
    outdir: FOLDER,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20.19",
    jsx: "automatic",
    sourcemap: true,
    logLevel: "warning",
  });
}
