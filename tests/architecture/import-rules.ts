import { type Edge, edgesOf, generatedFolder, type Project } from "./project";
import { isKnownFolder, mayImport } from "./rows";
import { baseName, folderOf, type Rule, type Violation } from "./rule";

const eachEdge =
  (look: (edge: Edge, project: Project) => string | null): Rule["check"] =>
  (project) =>
    edgesOf(project).flatMap((edge) => {
      const message = look(edge, project);
      return message ? [{ file: edge.from.path, line: edge.via.line, message }] : [];
    });

const inLib = (folder: string) => folder.startsWith("lib/");

const byAlias: Rule = {
  name: "imports go by the alias, without endings, to files that exist",
  check: eachEdge(({ from, to, via }, project) => {
    if (!project.files.has(to) && !to.startsWith(generatedFolder)) return `${via.specifier} leads nowhere`;
    if (from.path.endsWith(".mjs")) return null;
    if (via.specifier.startsWith("../")) return `${via.specifier}: use @/…`;
    return /\.tsx?$/.test(via.specifier) ? `${via.specifier}: leave the ending out` : null;
  }),
  wrong: [
    { "lib/tax/a.ts": 'import { b } from "../core/b";', "lib/core/b.ts": "export const b = 1;" },
    { "lib/core/a.ts": 'import { b } from "./b.ts";', "lib/core/b.ts": "export const b = 1;" },
    { "lib/core/a.ts": 'const b = await import("./missing");' },
  ],
  right: [
    {
      "lib/tax/a.ts": 'import { b } from "@/lib/core/b";',
      "lib/core/b.ts": "// from '../nowhere'\nexport const b = 1;",
    },
    { "scripts/setup/a.mjs": 'import { b } from "../b.mjs";', "scripts/b.mjs": "export const b = 1;" },
  ],
};

const byRow: Rule = {
  name: "a lib folder imports lower rows only, never a sibling of its row",
  check: eachEdge(({ from, to }) => {
    const [own, other] = [folderOf(from.path), folderOf(to)];
    if (!inLib(own) || !inLib(other) || mayImport(own, other)) return null;
    return `${own} must not import ${other}`;
  }),
  wrong: [
    { "lib/tax/a.ts": 'import { x } from "@/lib/customs/x";' },
    { "lib/tax/a.ts": 'import type { X } from "@/lib/quote/x";' },
    { "lib/core/a.ts": 'export { x } from "@/lib/markets/x";' },
    { "lib/markets/a.ts": 'import { prisma } from "@/lib/db/client";' },
    { "lib/quote/a.ts": 'import type { Db } from "@/lib/db/client";' },
    { "lib/orders/a.ts": 'import { parseLocale } from "@/lib/i18n/locale";' },
    { "lib/i18n/a.ts": 'type Env = import("@/lib/env").Env;' },
  ],
  right: [
    {
      "lib/quote/a.ts": 'import { x } from "@/lib/tax/x";',
      "lib/mail/b.ts": 'import { y } from "@/lib/i18n/y";',
    },
    { "lib/db/context.ts": 'import type { MarketCode } from "@/lib/markets/market";' },
  ],
};

const coreAlone: Rule = {
  name: "core imports nothing, packages included",
  check: (project) =>
    project.sources
      .filter(({ path }) => path.startsWith("lib/core/"))
      .flatMap(({ path, imports }) =>
        imports
          .filter(({ specifier }) => !/^(?:\.\/|@\/lib\/core\/)/.test(specifier))
          .map(({ specifier, line }) => ({ file: path, line, message: `core imports ${specifier}` })),
      ),
  wrong: [
    { "lib/core/a.ts": 'import { z } from "zod";' },
    { "lib/core/a.ts": 'import { randomUUID } from "node:crypto";' },
  ],
  right: [{ "lib/core/a.ts": 'import { b } from "./b";', "lib/core/b.ts": "export const b = 1;" }],
};

const downward: Rule = {
  name: "app imports components imports lib, never the other way",
  check: eachEdge(({ from, to }) => {
    const [own, other] = [folderOf(from.path), folderOf(to)];
    const upward = inLib(own)
      ? ["app", "components", "scripts", "prisma"]
      : own === "components"
        ? ["app"]
        : [];
    const tests = own !== "tests" && other === "tests" && own !== "prisma";
    return upward.includes(other) || tests ? `${own} must not import ${other}` : null;
  }),
  wrong: [
    { "lib/web/a.ts": 'import { Price } from "@/components/money/price";' },
    { "components/ui/a.tsx": 'import { add } from "@/app/actions";' },
    { "app/page.tsx": 'import { order } from "@/tests/factories/order";' },
  ],
  right: [{ "app/page.tsx": 'import { Price } from "@/components/money/price";' }],
};

/** Groups of files that reach each other (Tarjan), type imports included. */
function knots(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const state = new Map<string, { index: number; low: number }>();
  const stack: string[] = [];
  const found: string[][] = [];
  const visit = (file: string): { index: number; low: number } => {
    const own = { index: state.size, low: state.size };
    state.set(file, own);
    stack.push(file);
    for (const next of graph.get(file) ?? []) {
      const known = state.get(next);
      if (!known) own.low = Math.min(own.low, visit(next).low);
      else if (stack.includes(next)) own.low = Math.min(own.low, known.index);
    }
    if (own.low === own.index) found.push(stack.splice(stack.indexOf(file)));
    return own;
  };
  for (const file of graph.keys()) if (!state.has(file)) visit(file);
  return found.filter((knot) => knot.length > 1 || graph.get(knot[0] ?? "")?.includes(knot[0] ?? ""));
}

const noDatabaseInUi: Rule = {
  name: "app and components never import lib/db or lib/env",
  check: eachEdge(({ from, to }) => {
    const [own, other] = [folderOf(from.path), folderOf(to)];
    const wrong = (own === "app" || own === "components") && (other === "lib/db" || other === "lib/env");
    return wrong ? `${own} must not import ${other}: go through lib/web, queries and use cases` : null;
  }),
  wrong: [
    { "app/page.tsx": 'import { prisma } from "@/lib/db/client";' },
    { "components/ui/a.tsx": 'import type { Context } from "@/lib/db/context";' },
    { "app/sitemap.ts": 'import { env } from "@/lib/env";' },
  ],
  right: [{ "app/page.tsx": 'import { readContext } from "@/lib/web/read-context";' }],
};

const noCycles: Rule = {
  name: "no import cycles",
  check: (project): Violation[] => {
    const graph = new Map<string, string[]>(project.sources.map(({ path }) => [path, []]));
    for (const { from, to } of edgesOf(project)) if (graph.has(to)) graph.get(from.path)?.push(to);
    return knots(graph).map((knot) => ({ file: knot[0] ?? "", message: `cycle: ${knot.join(" ↔ ")}` }));
  },
  wrong: [
    {
      "lib/tax/a.ts": 'import { b } from "./b";',
      "lib/tax/b.ts": 'import type { C } from "./c";',
      "lib/tax/c.ts": 'import { a } from "@/lib/tax/a";',
    },
    { "lib/tax/a.ts": 'import { a } from "./a";' },
  ],
  right: [
    {
      "lib/tax/a.ts": 'import { b } from "./b"; import { c } from "./c";',
      "lib/tax/b.ts": 'import "./c";',
      "lib/tax/c.ts": "",
    },
  ],
};

const noBarrels: Rule = {
  name: "no barrels",
  check: (project) =>
    project.sources.flatMap(({ path, imports }): Violation[] => {
      if (/^index\.[a-z]+$/.test(baseName(path)))
        return [{ file: path, message: "an index file is a barrel" }];
      const [again] = imports.filter(({ reExport }) => reExport);
      return again ? [{ file: path, line: again.line, message: `passes on ${again.specifier}` }] : [];
    }),
  wrong: [
    { "lib/tax/index.ts": "export const a = 1;" },
    { "lib/tax/a.ts": 'export * from "./b";' },
    { "lib/tax/a.ts": 'export { b } from "./b";' },
  ],
  right: [{ "lib/tax/a.ts": 'import { b } from "./b"; export const a = b;' }],
};

const knownFolders: Rule = {
  name: "lib has the folders of the design and no others",
  check: (project) =>
    [...project.files.keys()]
      .filter((file) => file.startsWith("lib/") && !isKnownFolder(folderOf(file)))
      .map((file) => ({ file, message: "not a lib folder of the design" })),
  wrong: [{ "lib/stuff/a.ts": "" }, { "lib/loose.ts": "" }],
  right: [{ "lib/env.ts": "", "lib/tax/a.ts": "", "lib/i18n/locale.ts": "" }],
};

export const importRules = [
  byAlias,
  byRow,
  coreAlone,
  downward,
  noDatabaseInUi,
  noCycles,
  noBarrels,
  knownFolders,
];
