import { parseArgs } from "node:util";
import { env } from "@/lib/env";
import { loadSeed, type SeedSize } from "./load-seed";

const { values } = parseArgs({ options: { size: { type: "string", default: "demo" } } });

function parseSize(text: string): SeedSize {
  if (text === "demo") return text;
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1 || count > 1_000_000) {
    throw new Error(`--size takes demo or a number of products such as 1000, not ${text}`);
  }
  return count;
}

const seconds = (since: number) => ((performance.now() - since) / 1000).toFixed(1);

const started = performance.now();
const say = (line: string) => console.log(`seed: ${line} (${seconds(started)} s)`);
const { products, prices } = await loadSeed(env.DATABASE_URL, parseSize(values.size), say);
say(`done: ${products} products, ${prices} new prices`);
