import { withClient } from "./postgres-client.mjs";
import { Problem } from "./problem.mjs";
import { lastLines, runCommand } from "./run-command.mjs";

const PRODUCT_TABLES = ['"Product"', "product", "products"];

/** Whether the catalogue holds nothing yet. */
export function hasNoProducts(url) {
  return withClient(url, async (client) => {
    const { rows } = await client.query(
      "select name from unnest($1::text[]) as name where to_regclass(name) is not null limit 1",
      [PRODUCT_TABLES],
    );
    if (!rows[0]) return true;
    const found = await client.query(`select exists (select 1 from ${rows[0].name}) as any`);
    return !found.rows[0].any;
  });
}

/** Loads the demo catalogue into an empty database. */
export async function loadDemoData(root, env, note = () => {}) {
  if (!(await hasNoProducts(env.DATABASE_URL))) return "there already";
  note("loading products, prices and texts");
  const args = ["--import", "tsx", "prisma/seed/load.ts", "--size", "demo"];
  const done = await runCommand(process.execPath, args, { cwd: root, env });
  if (done.code !== 0) {
    throw new Problem(
      `The demo data could not be loaded:\n${lastLines(done.output, 30)}`,
      "Start again: products are loaded if there are none, and the worker fills a list or search that is still empty.",
    );
  }
  return "loaded";
}
