import { type Project, projectOf } from "./project";
import type { Source } from "./source";

export type Violation = { readonly file: string; readonly line?: number; readonly message: string };

/** Texts by path. */
export type Planted = Readonly<Record<string, string>>;

/** One rule of the house, with wrong code that it must find and right code that it must leave alone. */
export type Rule = {
  readonly name: string;
  readonly check: (project: Project) => Violation[];
  readonly wrong: readonly Planted[];
  readonly right: readonly Planted[];
};

export const plant = (files: Planted): Project => projectOf(new Map(Object.entries(files)));

/** A rule that looks at one source file at a time. */
export const eachSource =
  (look: (source: Source, project: Project) => Violation[]): Rule["check"] =>
  (project) =>
    project.sources.flatMap((source) => look(source, project));

/** "app", "lib/quote", "components" …: the unit that import rows speak of. */
export function folderOf(file: string): string {
  const [top = "", second = ""] = file.split("/");
  if (file === "lib/env.ts") return "lib/env";
  return top === "lib" ? `lib/${second}` : top;
}

export const baseName = (file: string): string => file.slice(file.lastIndexOf("/") + 1);

export const isUi = (file: string): boolean => file.startsWith("app/") || file.startsWith("components/");

export const repeat = (line: string, times: number): string =>
  Array.from({ length: times }, () => line).join("\n");
