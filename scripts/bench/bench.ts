import { mkdtempSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import path from "node:path";
import { generateClient } from "@/scripts/setup/prisma-client.mjs";
import { buildShop } from "@/scripts/setup/production-build.mjs";
import { openTestDatabase } from "@/scripts/testing/test-database.mjs";
import { drive, type Measured } from "./measure";
import { lineNames, measureSize } from "./measure-size";
import { type BenchOptions, readOptions } from "./options";
import { choosePages, packedPage, scriptBytes } from "./pages";
import { freePort, isInstalled, startProcess } from "./processes";
import { type Report, toMarkdown } from "./report";
import { openCatalogue, root, startPlainNext, startShop } from "./shop-under-test";
import { sqlLimits } from "./sql-limits";

const scriptBudget = 150_000;
const say = (line: string) => process.stderr.write(`bench: ${line}\n`);

type Size = Report["sizes"][number];

/** The bare server with the bytes of a real product page, and plain `next start` on the same build. */
async function webLimits(
  databaseUrl: string,
  page: Buffer,
  options: BenchOptions,
): Promise<readonly Measured[]> {
  const file = path.join(mkdtempSync(path.join(tmpdir(), "bench-")), "page");
  writeFileSync(file, page);
  const port = await freePort();
  const args = ["--import", "tsx", path.join(root, "scripts/bench/bare.ts"), String(port), file];
  const bare = await startProcess(process.execPath, args, process.env, `http://127.0.0.1:${port}`, "/");
  const bareLine = await drive({
    name: "bare node:http, same bytes",
    url: bare.url,
    requests: [{ path: "/" }],
    pid: bare.child.pid,
    ...options,
  });
  await bare.stop();
  const plain = await startPlainNext(databaseUrl);
  try {
    const { products } = await choosePages(databaseUrl);
    const requests = products.slice(0, 20).map((address) => ({ path: address }));
    return [
      bareLine,
      await drive({
        name: "plain next start, static product pages",
        url: plain.url,
        requests,
        pid: plain.child.pid,
        ...options,
      }),
    ];
  } finally {
    await plain.stop();
  }
}

async function benchSize(server: string, products: number, options: BenchOptions) {
  const { url: databaseUrl, bytes, loadedInSeconds } = await openCatalogue(server, products, say);
  const catalogue = { bytes, loadedInSeconds };
  say(`${products} products: driving the shop`);
  const shop = await startShop(databaseUrl);
  try {
    const { products: paths } = await choosePages(databaseUrl);
    const first = paths[0] ?? "";
    const page = await packedPage(shop.web.url, first);
    await scriptBytes(shop.web.url, first);
    const measured = await measureSize(shop, databaseUrl, options);
    return {
      products,
      catalogue,
      measured,
      databaseUrl,
      page,
      script: await scriptBytes(shop.web.url, first),
    };
  } finally {
    await Promise.all([shop.web.stop(), shop.sandbox.stop()]);
  }
}

function catalogueBars(largest: Size | undefined): Report["bars"] {
  if (!largest) return [];
  const { bytes, loadedInSeconds } = largest.catalogue;
  const room = {
    name: "100,000 products in at most 8 GB",
    found: `${(bytes / 1e9).toFixed(2)} GB`,
    met: bytes <= 8e9,
  };
  if (loadedInSeconds === null) return [room];
  const minutes = loadedInSeconds / 60;
  const name = "100,000 products loaded and indexed in at most 10 minutes";
  return [room, { name, found: `${minutes.toFixed(1)} min`, met: minutes <= 10 }];
}

function bars(sizes: readonly Size[], plain: number, script: number): Report["bars"] {
  const speed = (size: Size | undefined, name: string) =>
    size?.measured.find((line) => line.name === name)?.perSecond ?? 0;
  const smallest = sizes.find(({ products }) => products === 1000);
  const largest = sizes.find(({ products }) => products === 100_000);
  const front = speed(sizes[0], lineNames.nginxProduct);
  const found: Report["bars"][number][] = [
    {
      name: "JavaScript of the product page at most 150 kB",
      found: `${(script / 1000).toFixed(1)} kB`,
      met: script <= scriptBudget,
    },
  ];
  if (front > 0) {
    const times = plain > 0 ? front / plain : 0;
    found.push({
      name: "cached pages at least 5 times plain next start",
      found: `${times.toFixed(1)} times`,
      met: times >= 5,
    });
  }
  found.push(...catalogueBars(largest));
  for (const name of [lineNames.freshList, lineNames.freshProduct]) {
    if (!smallest || !largest) continue;
    const share = speed(largest, name) / speed(smallest, name);
    found.push({
      name: `${name}: 100,000 products keep 0.8 of 1,000`,
      found: share.toFixed(2),
      met: share >= 0.8,
    });
  }
  return found;
}

async function run(options: BenchOptions): Promise<Report> {
  await generateClient(root);
  say(`build: ${await buildShop(root, process.env, say)}`);
  const server = await openTestDatabase({ root, folder: path.join(root, ".data/bench") });
  try {
    const results = [];
    for (const products of options.sizes) results.push(await benchSize(server.url, products, options));
    const [first] = results;
    if (!first) throw new Error("no size was measured");
    say("the machine's limits");
    const web = await webLimits(first.databaseUrl, first.page, options);
    const limits = [
      ...web,
      ...(await sqlLimits(first.databaseUrl, { seconds: options.seconds, parallel: options.connections })),
    ];
    const sizes = results.map(({ products, catalogue, measured }) => ({ products, catalogue, measured }));
    const plain = web.at(-1)?.perSecond ?? 1;
    const nginx = isInstalled("nginx", "-v");
    return {
      at: new Date().toISOString(),
      machine: {
        processor: cpus()[0]?.model ?? "unknown",
        cores: cpus().length,
        node: process.versions.node,
      },
      limits,
      sizes,
      productScript: first.script,
      bars: bars(sizes, plain, first.script),
      notRun: nginx ? [] : ["nginx in front (not installed), and with it the bar of cached pages"],
    };
  } finally {
    await server.stop();
  }
}

const options = readOptions(process.argv.slice(2));
const report = await run(options);
process.stdout.write(options.json ? `${JSON.stringify(report, null, 2)}\n` : `${toMarkdown(report)}\n`);
process.exitCode = report.bars.every(({ met }) => met) ? 0 : 1;
