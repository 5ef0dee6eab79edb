import { baseName, eachSource, type Rule, repeat, type Violation } from "./rule";
import { find, type Node, nodeIn, nodesIn, type Source, textOf } from "./source";

export const budgets = { file: 300, function: 60, action: 25, page: 80, clientShare: 0.3 };

const isHandWritten = ({ path }: Source) => !path.endsWith(".d.ts");

const fileLength: Rule = {
  name: `a file has at most ${budgets.file} lines`,
  check: eachSource((source) =>
    isHandWritten(source) && source.lineCount > budgets.file
      ? [{ file: source.path, message: `${source.lineCount} lines` }]
      : [],
  ),
  wrong: [{ "lib/tax/a.ts": repeat("// line", 301) }],
  right: [{ "lib/tax/a.ts": `${repeat("// line", 300)}\n` }],
};

const functionTypes = ["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression"];

const linesOf = (source: Source, node: Node) => source.lineAt(node.end) - source.lineAt(node.start) + 1;

const tooLong = (source: Source, nodes: readonly Node[], limit: number): Violation[] =>
  nodes
    .filter((node) => linesOf(source, node) > limit)
    .map((node) => ({
      file: source.path,
      line: source.lineAt(node.start),
      message: `${linesOf(source, node)} lines, ${limit} allowed`,
    }));

const functionLength: Rule = {
  name: `a function has at most ${budgets.function} lines`,
  check: eachSource((source) => tooLong(source, find(source.program, ...functionTypes), budgets.function)),
  wrong: [
    { "lib/tax/a.ts": `export function a() {\n${repeat("b();", 59)}\n}` },
    { "components/a.tsx": `export const a = () => (<p>\n${repeat("<b />", 59)}\n</p>);` },
    { "scripts/a.mjs": `const a = { run() {\n${repeat("b();", 59)}\n} };` },
  ],
  right: [{ "lib/tax/a.ts": `export function a() {\n${repeat("b();", 58)}\n}` }],
};

/** The functions given to defineAction, and any other function of an actions file. */
function actionBodies(source: Source): Node[] {
  const own = baseName(source.path) === "actions.ts" ? find(source.program, ...functionTypes) : [];
  const defined = find(source.program, "CallExpression")
    .filter((call) => textOf(nodeIn(call, "callee")) === "defineAction")
    .flatMap((call) => nodesIn(call, "arguments"))
    .flatMap((argument) => find(argument, ...functionTypes));
  return [...new Set([...own, ...defined])];
}

const actionLength: Rule = {
  name: `an action body has at most ${budgets.action} lines`,
  check: eachSource((source) => tooLong(source, actionBodies(source), budgets.action)),
  wrong: [
    { "app/[locale]/(shop)/cart/actions.ts": `export async function a() {\n${repeat("b();", 24)}\n}` },
    { "lib/web/a.ts": `export const a = defineAction({ run: async () => {\n${repeat("b();", 24)}\n} });` },
  ],
  right: [
    {
      "app/[locale]/(shop)/cart/actions.ts": `export const a = defineAction({ run: () => {\n${repeat("b();", 23)}\n} });`,
    },
  ],
};

const pageLength: Rule = {
  name: `a page has at most ${budgets.page} lines`,
  check: eachSource(({ path, lineCount }) =>
    baseName(path) === "page.tsx" && lineCount > budgets.page
      ? [{ file: path, message: `${lineCount} lines` }]
      : [],
  ),
  wrong: [{ "app/[locale]/page.tsx": repeat("// line", 81) }],
  right: [{ "app/[locale]/page.tsx": repeat("// line", 80) }],
};

/** Client files among all .tsx files, for the report and the rule. */
export function clientShare(sources: readonly Source[]): { client: number; all: number } {
  const parts = sources.filter(({ path }) => path.endsWith(".tsx"));
  return { client: parts.filter(({ directive }) => directive === "use client").length, all: parts.length };
}

const clientFiles: Rule = {
  name: `at most ${budgets.clientShare * 100}% of .tsx files are client files`,
  check: ({ sources }) => {
    const { client, all } = clientShare(sources);
    return client > all * budgets.clientShare ? [{ file: "components", message: `${client} of ${all}` }] : [];
  },
  wrong: [
    { "components/a.tsx": '"use client";', "components/b.tsx": '"use client";', "components/c.tsx": "" },
  ],
  right: [
    {
      "components/a.tsx": '"use client";',
      "components/b.tsx": "",
      "components/c.tsx": "",
      "components/d.tsx": "",
    },
  ],
};

export const budgetRules = [fileLength, functionLength, actionLength, pageLength, clientFiles];
