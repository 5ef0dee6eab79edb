import { type Edge, edgesOf, type Project } from "./project";
import { folderOf, type Rule, type Violation } from "./rule";

/** What runs on the server alone: the database, the settings, and Node's own modules. */
const isServerFile = (file: string) => ["lib/db", "lib/env"].includes(folderOf(file));

/** Value imports by file. An actions file is a border: the browser gets a reference to it, not its code. */
function valueGraph(project: Project): Map<string, Edge[]> {
  const graph = new Map<string, Edge[]>();
  for (const edge of edgesOf(project)) {
    if (edge.via.typeOnly || project.sourceAt(edge.to)?.directive === "use server") continue;
    graph.set(edge.from.path, [...(graph.get(edge.from.path) ?? []), edge]);
  }
  return graph;
}

function importsNode(project: Project, file: string): string | undefined {
  const imports = project.sourceAt(file)?.imports ?? [];
  return imports.find(({ specifier, typeOnly }) => !typeOnly && specifier.startsWith("node:"))?.specifier;
}

/** The way from a file to something of the server, as a list of files; null when there is none. */
function wayToServer(
  project: Project,
  graph: ReadonlyMap<string, readonly Edge[]>,
  start: string,
): string[] | null {
  const ways = new Map<string, string[]>([[start, [start]]]);
  const queue = [start];
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    const way = ways.get(file) ?? [];
    if (isServerFile(file)) return way;
    const builtin = importsNode(project, file);
    if (builtin) return [...way, builtin];
    for (const { to } of graph.get(file) ?? []) {
      if (ways.has(to)) continue;
      ways.set(to, [...way, to]);
      queue.push(to);
    }
  }
  return null;
}

const reachRule =
  (starts: (project: Project) => string[]): Rule["check"] =>
  (project) => {
    const graph = valueGraph(project);
    return starts(project).flatMap((file): Violation[] => {
      const way = wayToServer(project, graph, file);
      return way ? [{ file, message: way.join(" → ") }] : [];
    });
  };

const fromBrowser: Rule = {
  name: "nothing of the server is reachable from a client file",
  check: reachRule((project) =>
    project.sources.filter(({ directive }) => directive === "use client").map(({ path }) => path),
  ),
  wrong: [
    {
      "components/a.tsx": '"use client"; import { b } from "@/lib/cart/b";',
      "lib/cart/b.ts": 'import { c } from "./c";',
      "lib/cart/c.ts": 'import { env } from "@/lib/env";',
      "lib/env.ts": "",
    },
    {
      "components/a.tsx": '"use client"; import { b } from "@/lib/cart/b";',
      "lib/cart/b.ts": 'import "node:fs";',
    },
    { "components/a.tsx": '"use client"; const b = import("@/lib/db/client");', "lib/db/client.ts": "" },
  ],
  right: [
    {
      "components/a.tsx": '"use client"; import type { Cart } from "@/lib/cart/queries";',
      "lib/cart/queries.ts": 'import { prisma } from "@/lib/db/client";',
      "lib/db/client.ts": "",
    },
    {
      "app/[locale]/_components/a.tsx": '"use client"; import { add } from "@/app/[locale]/actions";',
      "app/[locale]/actions.ts": '"use server"; import { env } from "@/lib/env";',
      "lib/env.ts": "",
    },
  ],
};

const fromComponents: Rule = {
  name: "components take props: no way leads from them to the database",
  check: reachRule((project) =>
    project.sources.filter(({ path }) => path.startsWith("components/")).map(({ path }) => path),
  ),
  wrong: [
    {
      "components/a.tsx": 'import { findCart } from "@/lib/cart/queries";',
      "lib/cart/queries.ts": 'import { prisma } from "@/lib/db/client";',
      "lib/db/client.ts": "",
    },
  ],
  right: [{ "components/a.tsx": 'import { add } from "@/lib/core/money";', "lib/core/money.ts": "" }],
};

const ownParts: Rule = {
  name: "a route's _components are used by that route alone",
  check: (project) =>
    edgesOf(project).flatMap(({ from, to, via }): Violation[] => {
      const end = to.indexOf("/_components/");
      if (end < 0 || from.path.startsWith(`${to.slice(0, end)}/`)) return [];
      return [
        { file: from.path, line: via.line, message: `${to} is used by two routes: move it to components/` },
      ];
    }),
  wrong: [{ "app/admin/page.tsx": 'import { A } from "@/app/[locale]/_components/a";' }],
  right: [{ "app/[locale]/cart/page.tsx": 'import { A } from "@/app/[locale]/_components/a";' }],
};

export const reachRules = [fromBrowser, fromComponents, ownParts];
