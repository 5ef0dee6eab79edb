import { type Dirent, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Import, parseSource, type Source } from "./source";

export type Project = {
  /** Hand-written code of app, components, lib, prisma and scripts. */
  readonly sources: readonly Source[];
  /** Every file of the repository, with text where it has some. */
  readonly files: ReadonlyMap<string, string>;
  readonly sourceAt: (path: string) => Source | undefined;
};

export const sourceFolders = ["app", "components", "lib", "prisma", "scripts"];

const codePattern = /\.(?:tsx?|mjs)$/;
const binaryPattern = /\.(?:png|jpe?g|webp|avif|gif|ico|woff2?|ttf|otf|pdf|zip|gz|br)$/;
/** Made by tools or by running the shop; none of it is committed. */
const notOurs = new Set(["node_modules", ".git", ".data", "test-results", "playwright-report", "coverage"]);
export const generatedFolder = "lib/db/generated";

const isOurs = (entry: Dirent, file: string) =>
  !notOurs.has(entry.name) &&
  !entry.name.startsWith(".next") &&
  !/^\.env(?!\.example)/.test(entry.name) &&
  !entry.name.endsWith(".tsbuildinfo") &&
  !entry.name.endsWith(".log") &&
  file !== "next-env.d.ts" &&
  file !== generatedFolder;

function readFolder(root: string, folder: string, files: Map<string, string>) {
  for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
    const file = path.posix.join(folder, entry.name);
    if (!isOurs(entry, file)) continue;
    if (entry.isDirectory()) readFolder(root, file, files);
    else if (entry.isFile())
      files.set(file, binaryPattern.test(file) ? "" : readFileSync(path.join(root, file), "utf8"));
  }
}

/** A project from texts by path: the checkout, or a few lines planted to prove that a rule looks. */
export function projectOf(files: ReadonlyMap<string, string>): Project {
  const sources = [...files]
    .filter(([file]) => sourceFolders.includes(file.split("/")[0] ?? "") && codePattern.test(file))
    .map(([file, text]) => parseSource(file, text));
  const byPath = new Map(sources.map((source) => [source.path, source]));
  return { sources, files, sourceAt: (file) => byPath.get(file) };
}

export function readProject(root: string): Project {
  const files = new Map<string, string>();
  readFolder(root, "", files);
  return projectOf(files);
}

const endings = ["", ".ts", ".tsx", ".mjs", ".json", ".css", ".d.ts"];

/** Where an import leads: a path in the repository (found or not), or null for a package. */
export function targetOf(project: Project, from: Source, { specifier }: Import): string | null {
  const own = specifier.startsWith("@/");
  if (!own && !specifier.startsWith(".")) return null;
  const base = own ? specifier.slice(2) : path.posix.join(path.posix.dirname(from.path), specifier);
  const found = endings.map((ending) => base + ending).find((file) => project.files.has(file));
  return found ?? base;
}

export type Edge = { readonly from: Source; readonly to: string; readonly via: Import };

/** All imports that stay inside the repository. */
export function edgesOf(project: Project): Edge[] {
  return project.sources.flatMap((from) =>
    from.imports.flatMap((via) => {
      const to = targetOf(project, from, via);
      return to === null ? [] : [{ from, to, via }];
    }),
  );
}
