import type { Db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";

/** The same rule as fold-text.ts, in SQL. Needs a UTF-8 database. */
const folded = (text: Prisma.Sql): Prisma.Sql => Prisma.sql`normalize(translate(replace(regexp_replace(
  lower(normalize(${text}, NFKD)), '[\u0300-\u036f\u064b-\u0655\u0640]', '', 'g'), 'ß', 'ss'), 'ىة-/_.', 'يه    '), NFKC)`;

/** Everything readers may look for, title apart: texts, option names, article numbers, collections. */
const words = Prisma.sql`concat_ws(' ',
  array_to_string(t."highlights", ' '), t."description",
  (SELECT string_agg(f->>'value', ' ') FROM jsonb_array_elements(t."facts") f WHERE f->>'key' = 'materials'),
  (SELECT string_agg(v."sku" || ' ' || coalesce(v."gtin", ''), ' ' ORDER BY v."position")
     FROM "Variant" v WHERE v."productId" = p."id" AND v."state" = 'published'),
  (SELECT string_agg(coalesce(ov."names"->>w.language, ov."names"->>'en'), ' ' ORDER BY o."position", ov."position")
     FROM "ProductOption" o JOIN "OptionValue" ov ON ov."optionId" = o."id" WHERE o."productId" = p."id"),
  (SELECT string_agg(ct."title", ' ' ORDER BY ct."title") FROM "CollectionProduct" cp
     JOIN "CollectionText" ct ON ct."collectionId" = cp."collectionId" AND ct."language" = w.language
    WHERE cp."productId" = p."id"),
  p."makerName", p."key")`;

/** Pairs of neighbouring characters in each run of Chinese, Japanese or Korean script. */
const pairs = (text: Prisma.Sql): Prisma.Sql => Prisma.sql`(
  SELECT string_agg(substr(run[1], i, 2), ' ')
    FROM regexp_matches(${text}, '[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+', 'g') AS run,
         generate_series(1, greatest(length(run[1]) - 1, 1)) AS i)`;

/**
 * Writes one row per product and language: the folded title, and a body of folded words with pairs for scripts
 * without spaces. A language without a text of its own gets the English one; unpublished products and texts lose theirs.
 */
export async function writeSearchTexts(
  db: Db,
  input: {
    readonly productIds: readonly string[];
    readonly languages: readonly string[];
    readonly now: Date;
  },
): Promise<void> {
  const ids = [...input.productIds];
  await db.$executeRaw`
    INSERT INTO "SearchText" ("id", "productId", "language", "title", "body", "updatedAt")
    SELECT 'stx_' || substr(s.id, 5) || '_' || s.language, s.id, s.language, s.title,
           concat_ws(' ', s.body, ${pairs(Prisma.sql`s.title`)}, ${pairs(Prisma.sql`s.body`)}), ${input.now}::timestamp
      FROM (SELECT p."id", w.language, ${folded(Prisma.sql`t."title"`)} AS title, ${folded(words)} AS body
              FROM "Product" p
              CROSS JOIN unnest(${[...input.languages]}::text[]) AS w(language)
              JOIN LATERAL (SELECT * FROM "ProductText" x
                             WHERE x."productId" = p."id" AND x."state" = 'published' AND x."language" IN (w.language, 'en')
                             ORDER BY (x."language" = w.language) DESC LIMIT 1) t ON true
             WHERE p."id" = ANY(${ids}::text[]) AND p."state" = 'published'
             OFFSET 0) s
     ORDER BY s.id, s.language
    ON CONFLICT ("productId", "language") DO UPDATE
       SET "title" = excluded."title", "body" = excluded."body", "updatedAt" = excluded."updatedAt"
     WHERE ("SearchText"."title", "SearchText"."body") IS DISTINCT FROM (excluded."title", excluded."body")`;
  await db.$executeRaw`
    DELETE FROM "SearchText" s WHERE s."productId" = ANY(${ids}::text[])
       AND NOT EXISTS (SELECT 1 FROM "Product" p
                         JOIN "ProductText" t ON t."productId" = p."id" AND t."state" = 'published'
                          AND t."language" IN (s."language", 'en')
                        WHERE p."id" = s."productId" AND p."state" = 'published')`;
}
