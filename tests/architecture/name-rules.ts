import { type Project, sourceFolders } from "./project";
import { baseName, eachSource, type Rule, type Violation } from "./rule";

const banned =
  /^(?:utils?|helpers?|common|misc|types?|shared|stuff|index|lib|functions|constants|part-?\d+|.*-part-?\d+|.*-utils?|.*-helpers?)$/;
const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Route segments: [slug], [...rest], (group), _components, sitemap.xml. */
const segment = /^(?:\[{1,2}(?:\.{3})?[a-z0-9-]+\]{1,2}|\([a-z0-9-]+\)|_components|[a-z0-9-]+(?:\.xml)?)$/;

const isCode = (file: string) => sourceFolders.includes(file.split("/")[0] ?? "");

const words: Rule = {
  name: "no folder or file is called utils, helpers, common, misc, types, shared …",
  check: (project) =>
    [...project.files.keys()].filter(isCode).flatMap((file): Violation[] => {
      const [, ...parts] = file.split("/");
      const bad = parts.find((part) => banned.test(part.split(".")[0] ?? ""));
      return bad ? [{ file, message: `${bad} says nothing` }] : [];
    }),
  wrong: [
    { "lib/tax/utils.ts": "" },
    { "components/shared/a.tsx": "" },
    { "lib/tax/types.ts": "" },
    { "lib/tax/rate-part2.ts": "" },
    { "app/[locale]/cart/_components/cart-helpers.tsx": "" },
  ],
  right: [{ "lib/tax/rate-table.ts": "", "prisma/schema/orders.prisma": "" }],
};

const cases: Rule = {
  name: "files and folders are kebab-case",
  check: eachSource(({ path }) => {
    const folders = path.split("/").slice(0, -1);
    const stem = baseName(path).replace(/\.(?:d\.ts|tsx?|mjs)$/, "");
    const name = stem.replace(/\.(?:sql|config)$/, "");
    const bad = kebab.test(name) ? folders.find((part) => !segment.test(part)) : name;
    return bad === undefined ? [] : [{ file: path, message: `${bad} is not kebab-case` }];
  }),
  wrong: [{ "lib/tax/rateTable.ts": "" }, { "components/Shop/a.tsx": "" }, { "lib/tax/rate_table.ts": "" }],
  right: [{ "app/[locale]/(shop)/orders/[number]/page.tsx": "", "lib/search/product-search.sql.ts": "" }],
};

/** Texts and PDFs are written as markup. */
const mayHoldTemplates = new Set(["lib/mail", "lib/documents"]);

/** A table of facts is read by a file beside it, and a zod schema beside it says what it holds. */
function hasSchemaBeside(file: string, project: Project): boolean {
  const beside = project.sources.filter(({ path }) =>
    path.startsWith(file.slice(0, file.lastIndexOf("/") + 1)),
  );
  const readers = beside.filter(({ imports }) =>
    imports.some(({ specifier }) => baseName(specifier) === baseName(file)),
  );
  return (
    readers.length > 0 && beside.some(({ imports }) => imports.some(({ specifier }) => specifier === "zod"))
  );
}

function kindOfFeatureFile(file: string, project: Project): string | null {
  const [, folder = "", ...rest] = file.split("/");
  const home = `lib/${folder}`;
  const has = (other: string) => project.files.has(other);
  const [name = "", inner = ""] = rest;
  if (name === "providers" && rest.length === 2 && inner.endsWith(".ts")) {
    const complete = has(`${home}/port.ts`) && has(`${home}/registry.ts`);
    return complete ? null : "providers need port.ts and registry.ts beside them";
  }
  if (home === "lib/web" && name === "server" && rest.length === 2)
    return /\.(ts|cjs)$/.test(inner) ? null : "server/ holds code";
  if (rest.length === 2 && name === "providers" && inner.endsWith(".json"))
    return has(`${home}/port.ts`) ? null : "providers need port.ts beside them";
  if (rest.length !== 1) return "a feature folder has no folder but providers/";
  if (name === "port.ts") return has(`${home}/registry.ts`) ? null : "a port needs its registry.ts";
  if (name.endsWith(".json"))
    return hasSchemaBeside(file, project) ? null : "needs a reader and a zod schema beside it";
  if (name.endsWith(".sql.ts")) {
    return has(`tests/integration/${file.replace(/ts$/, "test.ts")}`)
      ? null
      : "SQL by hand needs a test on its plan";
  }
  return name.endsWith(".ts") || (mayHoldTemplates.has(home) && name.endsWith(".tsx"))
    ? null
    : "not a kind of file of lib";
}

const kinds: Rule = {
  name: "a feature folder holds the kinds of file of the design, flat",
  check: (project) =>
    [...project.files.keys()]
      .filter((file) => file.startsWith("lib/") && file.split("/").length > 2)
      .flatMap((file): Violation[] => {
        const message = kindOfFeatureFile(file, project);
        return message ? [{ file, message }] : [];
      }),
  wrong: [
    { "lib/tax/rules/a.ts": "" },
    { "lib/tax/a.tsx": "" },
    { "lib/tax/rates.json": "{}" },
    { "lib/payments/providers/sandbox.ts": "" },
    { "lib/payments/port.ts": "" },
    { "lib/listing/facets.sql.ts": "" },
    { "lib/tax/notes.md": "" },
  ],
  right: [
    {
      "lib/tax/rates.json": "{}",
      "lib/tax/rate.ts": 'import { z } from "zod"; import rates from "./rates.json";',
      "lib/tax/port.ts": "",
      "lib/tax/registry.ts": "",
      "lib/tax/providers/table.ts": "",
      "lib/mail/order-paid.tsx": "",
    },
  ],
};

const topFolders = new Set([...sourceFolders, "messages", "public", "tests", "docs", ".ci", ".github"]);

const top: Rule = {
  name: "the top level has the folders of the design",
  check: (project) =>
    [...project.files.keys()]
      .filter((file) => file.includes("/") && !topFolders.has(file.split("/")[0] ?? ""))
      .map((file) => ({ file, message: "not a top-level folder of the design" })),
  wrong: [{ "src/a.ts": "" }, { "hooks/a.ts": "" }],
  right: [{ "app/robots.ts": "", "README.md": "", "docs/adr/0001-a.md": "" }],
};

const routeFiles =
  /^(?:(?:page|layout|loading|error|not-found|default|global-error|global-not-found)\.tsx|(?:page-data|actions|route|sitemap|robots|manifest)\.ts|(?:icon|apple-icon|opengraph-image)\d*\.(?:tsx?|svg|png)|favicon\.ico|globals\.css)$/;
/** `[...rest]` and `not-found` are the translated 404 of a path that is no page. */
const shopFolders = new Set([
  "[...rest]",
  "not-found",
  "products",
  "collections",
  "search",
  "cart",
  "checkout",
  "orders",
  "account",
  "legal",
  "withdrawal",
]);
const appFolders = new Set(["[locale]", "admin", "api", "sitemap.xml", "sitemaps"]);

function routeProblem(file: string): string | null {
  const [, ...parts] = file.split("/");
  const folders = parts.slice(0, -1);
  const [first] = folders;
  if (first && !appFolders.has(first) && !/^\([a-z-]+\)$/.test(first)) return `${first} is not a part of app`;
  const shop = folders.indexOf("(shop)");
  const route = shop >= 0 ? folders[shop + 1] : undefined;
  if (route && route !== "_components" && !shopFolders.has(route))
    return `${route} is not a route of the shop`;
  const own = folders.indexOf("_components");
  if (own >= 0)
    return own === folders.length - 1 && /\.tsx?$/.test(file)
      ? null
      : "_components is flat and holds .ts and .tsx";
  return routeFiles.test(baseName(file)) ? null : `${baseName(file)} is not a file of a route folder`;
}

const routes: Rule = {
  name: "route folders hold page, page-data, actions, loading, _components and Next's own files",
  check: (project) =>
    [...project.files.keys()]
      .filter((file) => file.startsWith("app/"))
      .flatMap((file): Violation[] => {
        const message = routeProblem(file);
        return message ? [{ file, message }] : [];
      }),
  wrong: [
    { "app/[locale]/(shop)/cart/cart-line.tsx": "" },
    { "app/[locale]/(shop)/basket/page.tsx": "" },
    { "app/blog/page.tsx": "" },
    { "app/[locale]/(shop)/cart/_components/deep/a.tsx": "" },
  ],
  right: [
    {
      "app/[locale]/(shop)/checkout/pay/page-data.ts": "",
      "app/[locale]/(shop)/cart/_components/cart-line.tsx": "",
      "app/api/webhooks/[kind]/[provider]/route.ts": "",
      "app/sitemap.ts": "",
    },
  ],
};

export const nameRules = [words, cases, kinds, top, routes];
