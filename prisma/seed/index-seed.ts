import { PrismaPg } from "@prisma/adapter-pg";
import type { Db } from "@/lib/db/client";
import { PrismaClient } from "@/lib/db/generated/client";
import { indexEverything } from "@/lib/listing/reindex-products";
import { demoLanguages } from "./demo/product";
import { seedTime } from "./seed-id";
import { type RunSql, withoutIndexes } from "./without-indexes";

const scope = { languages: demoLanguages, now: new Date(seedTime) };

/** An hour: longer than any load takes. */
const patience = 3_600_000;

/** Fills both tables with no index but the one that finds a product's row. */
async function indexLarge(db: Db, onRound: (products: number) => void): Promise<void> {
  const run: RunSql = (sql, values) => db.$queryRawUnsafe(sql, ...values);
  const listing = { name: "Listing", keep: "Listing_productId_market_key" };
  const searchText = { name: "SearchText", keep: "SearchText_productId_language_key" };
  await withoutIndexes(run, listing, () =>
    withoutIndexes(run, searchText, async () => {
      await indexEverything(db, scope, onRound);
    }),
  );
}

/** Writes listing rows and search texts of everything in the database; `large` catalogues get their indexes last. */
export async function indexSeed(
  url: string,
  large: boolean,
  onRound: (products: number) => void,
): Promise<void> {
  const prisma = new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: 1 }) });
  try {
    if (large) await prisma.$transaction((db) => indexLarge(db, onRound), { timeout: patience });
    else await indexEverything(prisma, scope, onRound);
    await prisma.$executeRawUnsafe("ANALYZE");
  } finally {
    await prisma.$disconnect();
  }
}
