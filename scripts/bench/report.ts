import type { Measured } from "./measure";
import type { Catalogue } from "./shop-under-test";

/** Everything one run found out. */
export type Report = {
  readonly at: string;
  readonly machine: { readonly processor: string; readonly cores: number; readonly node: string };
  readonly limits: readonly Measured[];
  readonly sizes: readonly {
    readonly products: number;
    readonly catalogue: Omit<Catalogue, "url">;
    readonly measured: readonly Measured[];
  }[];
  /** Bytes of JavaScript of the product page, brotli, all in. */
  readonly productScript: number;
  readonly bars: readonly { readonly name: string; readonly found: string; readonly met: boolean }[];
  readonly notRun: readonly string[];
};

const figure = (value: number) =>
  value >= 100 ? Math.round(value).toLocaleString("en") : value.toFixed(value >= 10 ? 1 : 2);

function row(measured: Measured): string {
  const { name, perSecond, p50, p95, cpuMs, rssMb, failed } = measured;
  const cells = [
    failed > 0 ? `${name} (**${failed} failed**)` : name,
    figure(perSecond),
    `${figure(p50)} / ${figure(p95)}`,
    cpuMs === null ? "" : figure(cpuMs),
    rssMb === null ? "" : String(Math.round(rssMb)),
  ];
  return `| ${cells.join(" | ")} |`;
}

function table(title: string, measured: readonly Measured[]): string {
  return [
    `| ${title} | per second | p50 / p95 ms | CPU ms each | RSS MB |`,
    "|---|---|---|---|---|",
    ...measured.map(row),
  ].join("\n");
}

/** The report as Markdown for the README. */
export function toMarkdown(report: Report): string {
  const { machine } = report;
  const bars = report.bars.map(
    ({ name, found, met }) => `| ${name} | ${found} | ${met ? "yes" : "**no**"} |`,
  );
  return [
    `Measured ${report.at.slice(0, 10)} on ${machine.cores} cores (${machine.processor}), Node ${machine.node}; load generator, database and shop share them.`,
    table("The machine's limits", report.limits),
    ...report.sizes.map(({ products, measured }) =>
      table(`${products.toLocaleString("en")} products`, measured),
    ),
    `JavaScript of the product page, all in: ${(report.productScript / 1000).toFixed(1)} kB brotli.`,
    ["| Bar | Found | Met |", "|---|---|---|", ...bars].join("\n"),
    ...report.notRun.map((one) => `Not run: ${one}.`),
  ].join("\n\n");
}
