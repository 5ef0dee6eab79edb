import { parseArgs } from "node:util";

export type BenchOptions = {
  readonly json: boolean;
  /** Numbers of products. */
  readonly sizes: readonly number[];
  /** Seconds that each load lasts. */
  readonly seconds: number;
  readonly connections: number;
};

const multiples: Readonly<Record<string, number>> = { k: 1000, m: 1_000_000 };

function readSize(text: string): number {
  const [, digits = "", unit = ""] = /^(\d+)([km]?)$/.exec(text.trim().toLowerCase()) ?? [];
  const size = Number(digits) * (multiples[unit] ?? 1);
  if (!Number.isInteger(size) || size < 1)
    throw new Error(`--sizes takes numbers such as 1k,10k,100k, not ${text}`);
  return size;
}

export function readOptions(argv: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      json: { type: "boolean", default: false },
      quick: { type: "boolean", default: false },
      sizes: { type: "string" },
    },
  });
  const sizes = (values.sizes ?? (values.quick ? "1k" : "1k,10k,100k")).split(",").map(readSize);
  return { json: values.json, sizes, seconds: values.quick ? 3 : 8, connections: 8 };
}
