import { parseSync } from "oxc-parser";

/** A node of the syntax tree, read loosely: rules ask for the few fields that they know. */
export type Node = { readonly type: string; readonly start: number; readonly end: number } & {
  readonly [field: string]: unknown;
};

export type Import = {
  readonly specifier: string;
  readonly names: readonly string[];
  /** Erased by the compiler: `import type`, or type specifiers alone. */
  readonly typeOnly: boolean;
  readonly reExport: "all" | "named" | null;
  readonly line: number;
};

export type Source = {
  readonly path: string;
  readonly text: string;
  readonly lineCount: number;
  readonly directive: "use client" | "use server" | null;
  readonly imports: readonly Import[];
  readonly program: Node;
  readonly lineAt: (offset: number) => number;
};

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && typeof (value as Node).type === "string";
}

export function childrenOf(node: Node): Node[] {
  return Object.values(node).flatMap((value) =>
    Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [],
  );
}

export const nodeIn = (node: Node, field: string): Node | null => {
  const value = node[field];
  return isNode(value) ? value : null;
};

export const nodesIn = (node: Node, field: string): Node[] => {
  const value = node[field];
  return Array.isArray(value) ? value.filter(isNode) : [];
};

/** The name of an identifier, or the value of a string literal. */
export function textOf(node: Node | null): string {
  const value = node?.name ?? node?.value;
  return typeof value === "string" ? value : "";
}

/** Visits every node, parents first; returning false leaves a node's children out. */
export function walk(
  node: Node,
  visit: (node: Node, parents: readonly Node[]) => unknown,
  parents: Node[] = [],
) {
  if (visit(node, parents) === false) return;
  for (const child of childrenOf(node)) walk(child, visit, [...parents, node]);
}

/** All nodes of the given types. */
export function find(program: Node, ...types: string[]): Node[] {
  const found: Node[] = [];
  walk(program, (node) => {
    if (types.includes(node.type)) found.push(node);
  });
  return found;
}

const importTypes = [
  "ImportDeclaration",
  "ExportAllDeclaration",
  "ExportNamedDeclaration",
  "ImportExpression",
  "TSImportType",
];

function toImport(node: Node, line: number): Import | null {
  const source = nodeIn(node, "source") ?? nodeIn(node, "argument");
  const specifier = textOf(source && source.type === "TSLiteralType" ? nodeIn(source, "literal") : source);
  if (!specifier) return null;
  const specifiers = nodesIn(node, "specifiers");
  const kinds = specifiers.map((each) => each.importKind ?? each.exportKind);
  const allTypes = kinds.length > 0 && kinds.every((kind) => kind === "type");
  return {
    specifier,
    names: specifiers.map((each) => textOf(nodeIn(each, "imported") ?? nodeIn(each, "local"))),
    typeOnly:
      node.importKind === "type" || node.exportKind === "type" || node.type === "TSImportType" || allTypes,
    reExport:
      node.type === "ExportAllDeclaration" ? "all" : node.type === "ExportNamedDeclaration" ? "named" : null,
    line,
  };
}

function directiveOf(program: Node): Source["directive"] {
  const directives = nodesIn(program, "body").map((statement) => statement.directive);
  if (directives.includes("use client")) return "use client";
  return directives.includes("use server") ? "use server" : null;
}

/** Reads one file with a real parser, so that comments and strings cannot fool a rule. */
export function parseSource(path: string, text: string): Source {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);
  const root = program as unknown as Node;
  const lineAt = (offset: number) => text.slice(0, offset).split("\n").length;
  return {
    path,
    text,
    lineCount: text.replace(/\n$/, "").split("\n").length,
    directive: directiveOf(root),
    imports: find(root, ...importTypes).flatMap((node) => toImport(node, lineAt(node.start)) ?? []),
    program: root,
    lineAt,
  };
}
