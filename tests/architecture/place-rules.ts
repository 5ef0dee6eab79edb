import { edgesOf } from "./project";
import { rowOf } from "./rows";
import { baseName, eachSource, folderOf, isUi, type Rule, type Violation } from "./rule";
import { find, type Import, nodeIn, type Source, textOf } from "./source";

/** A rule on who may import a package or file, by specifier. */
const onlyIn = (
  what: (via: Import) => boolean,
  allowed: (file: string) => boolean,
  message: string,
): Rule["check"] =>
  eachSource(({ path, imports }) =>
    allowed(path)
      ? []
      : imports
          .filter(what)
          .map(({ specifier, line }) => ({ file: path, line, message: `${specifier}: ${message}` })),
  );

const under =
  (...folders: string[]) =>
  (file: string) =>
    folders.some((folder) => file.startsWith(`${folder}/`));

/** `<verb>-<noun>.ts`: a use case (or a pure step, which then has no use for it). */
const isVerbFile = (file: string) => /^lib\/[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)+\.ts$/.test(file);
const isQueryFile = (file: string) => /^lib\/[a-z]+\/(?:queries|[a-z0-9-]+\.sql)\.ts$/.test(file);
const mayUseDatabase = (file: string) =>
  under("lib/db", "lib/jobs", "prisma", "scripts")(file) || isQueryFile(file) || isVerbFile(file);

const driverPattern = /^(?:@prisma\/|pg$|pg\/|postgres$|@\/lib\/db\/generated)/;

const prismaPackage: Rule = {
  name: "the database driver and generated client stay in lib/db, queries, *.sql and verb files",
  check: onlyIn(
    ({ specifier }) => driverPattern.test(specifier),
    mayUseDatabase,
    "the database is behind lib/db",
  ),
  wrong: [
    { "app/page-data.ts": 'import { Prisma } from "@prisma/client";' },
    { "lib/orders/order.ts": 'import type { Order } from "@/lib/db/generated/client";' },
    { "components/ui/a.tsx": 'const pg = await import("pg");' },
  ],
  right: [
    { "lib/orders/queries.ts": 'import { Prisma } from "@/lib/db/generated/client";', "lib/orders/a.ts": "" },
  ],
};

const prismaCalls = new Set(
  "findMany findUnique findUniqueOrThrow findFirst findFirstOrThrow createMany createManyAndReturn updateMany updateManyAndReturn upsert deleteMany groupBy $queryRaw $queryRawUnsafe $executeRaw $executeRawUnsafe $transaction".split(
    " ",
  ),
);

const prismaCall: Rule = {
  name: "queries are asked only in lib/db, queries, *.sql and verb files",
  check: eachSource((source) =>
    mayUseDatabase(source.path)
      ? []
      : find(source.program, "MemberExpression")
          .filter((node) => prismaCalls.has(textOf(nodeIn(node, "property"))))
          .map((node) => ({
            file: source.path,
            line: source.lineAt(node.start),
            message: `${textOf(nodeIn(node, "property"))} belongs into queries or a verb file`,
          })),
  ),
  wrong: [
    { "app/page.tsx": "export const a = () => db.order.findMany({});" },
    { "lib/orders/order.ts": "export const a = (ctx) => ctx.db.$queryRaw`select 1`;" },
  ],
  right: [{ "lib/orders/place-order.ts": "export const a = (ctx) => ctx.db.order.findMany({});" }],
};

const transactions: Rule = {
  name: "only use cases of rows 5 and 6, and the entrances, open transactions",
  check: onlyIn(
    ({ specifier }) => specifier === "@/lib/db/transaction",
    (file) => (rowOf.get(folderOf(file)) ?? 0) >= 5 || under("lib/db", "prisma", "scripts")(file),
    "lower verbs work on the ctx.db they are given",
  ),
  wrong: [
    { "lib/orders/move-order.ts": 'import { inTransaction } from "@/lib/db/transaction";' },
    { "app/actions.ts": 'import { inTransaction } from "@/lib/db/transaction";' },
  ],
  right: [{ "lib/checkout/place-order.ts": 'import { inTransaction } from "@/lib/db/transaction";' }],
};

const nextOnly: Rule = {
  name: "next and next-intl stay in app, components, lib/web and lib/i18n",
  check: onlyIn(
    ({ specifier }) => /^(?:next|next-intl|use-intl)(?:\/|$)/.test(specifier),
    (file) => under("app", "components", "lib/web", "lib/i18n", "scripts")(file),
    "lib runs in the worker and the seed too",
  ),
  wrong: [
    { "lib/orders/a.ts": 'import { headers } from "next/headers";' },
    { "lib/mail/a.ts": 'import { createTranslator } from "next-intl";' },
  ],
  right: [{ "lib/web/a.ts": 'import { headers } from "next/headers";' }],
};

const isProcessEnv = (source: Source) =>
  find(source.program, "MemberExpression").filter(
    (node) => textOf(nodeIn(node, "object")) === "process" && textOf(nodeIn(node, "property")) === "env",
  );

const processEnv: Rule = {
  name: "process.env is read in lib/env.ts alone (scripts run before it)",
  check: eachSource((source) => {
    if (source.path === "lib/env.ts" || source.path.startsWith("scripts/")) return [];
    const imported = source.imports.filter(
      ({ names, specifier }) => /^(?:node:)?process$/.test(specifier) && names.includes("env"),
    );
    const lines = [
      ...isProcessEnv(source).map((node) => source.lineAt(node.start)),
      ...imported.map(({ line }) => line),
    ];
    return lines.map((line) => ({ file: source.path, line, message: "read it from @/lib/env" }));
  }),
  wrong: [
    { "lib/mail/a.ts": "export const a = process.env.SMTP_URL;" },
    { "lib/mail/a.ts": 'export const a = process["env"].SMTP_URL;' },
    { "app/a.ts": 'import { env } from "node:process";' },
  ],
  right: [
    {
      "lib/env.ts": "export const a = process.env.PORT;",
      "lib/mail/a.ts": "// process.env\nexport const a = 'process.env';",
    },
  ],
};

const cachingNames = new Set([
  "unstable_cache",
  "cacheLife",
  "cacheTag",
  "revalidateTag",
  "revalidatePath",
  "updateTag",
]);

const caching: Rule = {
  name: "caching happens in page-data.ts and lib/web",
  check: onlyIn(
    ({ specifier, names }) => specifier === "next/cache" && names.some((name) => cachingNames.has(name)),
    (file) => baseName(file) === "page-data.ts" || file.startsWith("lib/web/"),
    "cache in page-data.ts; freshness goes by rows of the tag table",
  ),
  wrong: [{ "app/[locale]/page.tsx": 'import { unstable_cache } from "next/cache";' }],
  right: [{ "app/[locale]/page-data.ts": 'import { unstable_cache } from "next/cache";' }],
};

const providerDoor: Rule = {
  name: "a provider is known to its registry alone, and to the process it may run as",
  check: (project) =>
    edgesOf(project).flatMap(({ from, to, via }): Violation[] => {
      const [, feature = ""] = /^(lib\/[a-z]+)\/providers\//.exec(to) ?? [];
      const insiders = [`${feature}/registry.ts`, `${feature}/providers/`, "scripts/serve/"];
      if (!feature || insiders.some((insider) => from.path.startsWith(insider))) return [];
      return [{ file: from.path, line: via.line, message: `reach ${to} through ${feature}/registry` }];
    }),
  wrong: [{ "lib/checkout/a.ts": 'import { sandbox } from "@/lib/payments/providers/sandbox";' }],
  right: [{ "lib/payments/registry.ts": 'import { sandbox } from "./providers/sandbox";' }],
};

const moneyText: Rule = {
  name: "Money becomes text in core/money-text, and is shown by components/money alone",
  check: eachSource((source): Violation[] => {
    const { path } = source;
    const formatters = path.startsWith("components/") && !path.startsWith("components/money/");
    const shown = formatters ? source.imports.filter(({ names }) => names.includes("formatMoney")) : [];
    const styles = find(source.program, "Property").filter(
      (node) => textOf(nodeIn(node, "key")) === "style" && textOf(nodeIn(node, "value")) === "currency",
    );
    const lines = [
      ...shown.map(({ line }) => line),
      ...(path === "lib/core/money-text.ts" ? [] : styles.map((node) => source.lineAt(node.start))),
    ];
    return lines.map((line) => ({ file: path, line, message: "use <Price> or formatMoney" }));
  }),
  wrong: [
    { "components/shop/cart/total.tsx": 'import { formatMoney } from "@/lib/core/money-text";' },
    {
      "lib/mail/a.ts":
        'export const a = new Intl.NumberFormat("de", { style: "currency", currency: "EUR" });',
    },
  ],
  right: [{ "components/money/price.tsx": 'import { formatMoney } from "@/lib/core/money-text";' }],
};

/** Next demands a client file for its error boundaries; everything else client lives in a part. */
const mayBeClient = (file: string) =>
  file.startsWith("components/") ||
  /^app\/(?:.+\/)?_components\//.test(file) ||
  /^app\/(?:.+\/)?(?:global-)?error\.tsx$/.test(file);

const directives: Rule = {
  name: '"use client" only in components and _components, "use server" only in actions.ts',
  check: eachSource(({ path, directive }): Violation[] => {
    if (directive === "use client" && !mayBeClient(path))
      return [{ file: path, message: "a client file outside components" }];
    const actions = isUi(path) && baseName(path) === "actions.ts";
    return directive === "use server" && !actions
      ? [{ file: path, message: '"use server" outside actions.ts' }]
      : [];
  }),
  wrong: [
    { "app/[locale]/page.tsx": '"use client";' },
    { "lib/web/a.ts": '"use client";' },
    { "lib/cart/add-to-cart.ts": '"use server";' },
  ],
  right: [{ "app/[locale]/_components/a.tsx": '"use client";', "app/[locale]/error.tsx": '"use client";' }],
};

export const placeRules = [
  prismaPackage,
  prismaCall,
  transactions,
  nextOnly,
  processEnv,
  caching,
  providerDoor,
  moneyText,
  directives,
];
