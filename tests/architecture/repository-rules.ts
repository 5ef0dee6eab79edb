import type { Rule, Violation } from "./rule";

/** Written in pieces, so that this file does not find itself. */
const home = ["/home", "[a-z][a-z0-9_-]*", ""].join("/");
const personal = ["/Users", "[A-Za-z][A-Za-z0-9._-]*", ""].join("/");
const machinePath = new RegExp(
  `(?:^|[\\s"'\`(=:])(?:${home}|${personal}|/root/[\\w.]|/work/(?:main|shared)|[A-Z]:\\\\\\\\?Users)`,
);
const word = "registry";
const registryHost = new RegExp(
  [
    `https?://(?!${word}\\.npmjs\\.org)[^\\s"'/]*(?:${word}|artifactory|nexus|verdaccio)[^\\s"']*`,
    '"resolved"\\s*:\\s*"http',
    `^\\s*(?:@[\\w-]+:)?${word}\\s*=`,
  ].join("|"),
);

const linesMatching =
  (pattern: RegExp, what: string): Rule["check"] =>
  (project) =>
    [...project.files].flatMap(([file, text]) =>
      text.split("\n").flatMap((line, index): Violation[] => {
        const found = line.length < 20_000 ? pattern.exec(line)?.[0].trim() : undefined;
        return found ? [{ file, line: index + 1, message: `${what}: ${found}` }] : [];
      }),
    );

const machinePaths: Rule = {
  name: "no file names a path of somebody's machine",
  check: linesMatching(machinePath, "machine path"),
  wrong: [
    { "docs/a.md": `see ${"/home"}/ann/shop/` },
    { "lib/a.ts": `const a = "${"/Users"}/Ann/shop";` },
    { "a.json": `{"a": "${"/work"}/main"}` },
  ],
  right: [{ "docs/a.md": "https://example.org/home/page and ~/.config" }],
};

const registryHosts: Rule = {
  name: "no file names a package registry of somebody's own",
  check: linesMatching(registryHost, "registry"),
  wrong: [
    { "package-lock.json": `  "resolved": "${"http"}s://mirror.example/a.tgz",` },
    { ".npmrc": `${"registry"}=http://127.0.0.1:4873` },
    { "docs/a.md": `https://npm-${"registry"}.example.org/` },
  ],
  right: [{ "lib/tax/registry.ts": "export const registry = { table };", ".npmrc": "save-exact=true" }],
};

export const repositoryRules = [machinePaths, registryHosts];
