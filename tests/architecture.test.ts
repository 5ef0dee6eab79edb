import path from "node:path";
import { describe, expect, it } from "vitest";
import { budgetRules, budgets, clientShare } from "./architecture/budget-rules";
import { importRules } from "./architecture/import-rules";
import { markupRules } from "./architecture/markup-rules";
import { nameRules } from "./architecture/name-rules";
import { placeRules } from "./architecture/place-rules";
import { edgesOf, readProject, sourceFolders } from "./architecture/project";
import { reachRules } from "./architecture/reach-rules";
import { repositoryRules } from "./architecture/repository-rules";
import { plant, type Violation } from "./architecture/rule";

const rules = [
  ...importRules,
  ...placeRules,
  ...nameRules,
  ...budgetRules,
  ...reachRules,
  ...markupRules,
  ...repositoryRules,
];

/** Below these the test has lost sight of the code. Raise them as the shop grows; never lower them. */
const floors = { sources: 150, imports: 500, own: 400, files: 400 };

const project = readProject(path.resolve(import.meta.dirname, ".."));
const imports = project.sources.flatMap((source) => source.imports);
const own = edgesOf(project);

const written = ({ file, line, message }: Violation) => `${file}${line ? `:${line}` : ""} ${message}`;

describe("what was looked at", () => {
  it("read enough files and imports to mean something", () => {
    const { client, all } = clientShare(project.sources);
    const folders = sourceFolders.map(
      (folder) =>
        `${folder} ${project.sources.filter((source) => source.path.startsWith(`${folder}/`)).length}`,
    );
    console.info(
      `architecture: ${rules.length} rules over ${project.sources.length} source files (${folders.join(", ")}), ` +
        `${imports.length} imports (${own.length} inside the repository), ${project.files.size} files in all, ` +
        `${client} of ${all} .tsx are client files (at most ${budgets.clientShare * 100}%)`,
    );
    expect(project.sources.length).toBeGreaterThanOrEqual(floors.sources);
    expect(imports.length).toBeGreaterThanOrEqual(floors.imports);
    expect(own.length).toBeGreaterThanOrEqual(floors.own);
    expect(project.files.size).toBeGreaterThanOrEqual(floors.files);
  });

  it("counts what an import is: static, type, dynamic, passed on, but not in comments or strings", () => {
    const [source] = plant({
      "lib/tax/a.ts": [
        'import { a, type B } from "@/lib/core/a";',
        'import type { C } from "@/lib/core/c";',
        'import { type D } from "@/lib/core/d";',
        'export { e } from "@/lib/core/e";',
        'const f = await import("@/lib/core/f");',
        'type G = import("@/lib/core/g").G;',
        '// import { h } from "@/lib/core/h";',
        "const i = 'import { i } from \"@/lib/core/i\";';",
      ].join("\n"),
    }).sources;
    expect(
      source?.imports.map(({ specifier, typeOnly }) => `${specifier.at(-1)}${typeOnly ? " type" : ""}`),
    ).toEqual(["a", "c type", "d type", "e", "f", "g type"]);
  });
});

describe.each(rules.map((rule) => ({ ...rule, title: rule.name })))("$title", ({ check, wrong, right }) => {
  it("holds", () => {
    expect(check(project).map(written)).toEqual([]);
  });

  it.each(wrong.map((files) => ({ files })))("finds the planted violation in $files", ({ files }) => {
    expect(check(plant(files))).not.toEqual([]);
  });

  it.each(right.map((files) => ({ files })))("leaves $files alone", ({ files }) => {
    expect(check(plant(files)).map(written)).toEqual([]);
  });
});
