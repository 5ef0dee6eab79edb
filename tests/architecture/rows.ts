/** design: "Which way imports run". A folder imports lower rows only; folders of one row don't know each other. */
const rows: Readonly<Record<number, readonly string[]>> = {
  1: ["core"],
  2: ["markets"],
  3: [
    "catalog",
    "pricing",
    "inventory",
    "members",
    "staff",
    "promotions",
    "tax",
    "customs",
    "shipping",
    "payments",
    "fx",
    "search",
    "media",
    "notifications",
  ],
  4: ["quote", "cart", "orders"],
  5: ["checkout", "fulfilment", "refunds", "listing"],
  6: ["returns", "cases", "invoicing", "reviews", "reporting", "mail", "documents"],
  7: ["web", "jobs"],
};

/** The row of a folder such as "lib/quote"; undefined for db, env, i18n and what is no folder of the design. */
export const rowOf: ReadonlyMap<string, number> = new Map(
  Object.entries(rows).flatMap(([row, names]) => names.map((name) => [`lib/${name}`, Number(row)] as const)),
);

const beside = new Set(["lib/db", "lib/env", "lib/i18n"]);

export const isKnownFolder = (folder: string): boolean => rowOf.has(folder) || beside.has(folder);

function mayUseBeside(from: string, to: string): boolean {
  const row = rowOf.get(from);
  if (to === "lib/i18n") return row !== undefined && row >= 6;
  if (from === "lib/db") return to === "lib/env";
  return row !== undefined && row >= 3 && from !== "lib/quote";
}

/** Whether a file of lib folder `from` may import one of lib folder `to`. */
export function mayImport(from: string, to: string): boolean {
  if (from === to) return true;
  if (beside.has(to)) return mayUseBeside(from, to);
  const target = rowOf.get(to);
  if (target === undefined) return false;
  if (beside.has(from)) return target === 1 || (target === 2 && from !== "lib/env");
  const own = rowOf.get(from);
  return own !== undefined && target < own;
}
