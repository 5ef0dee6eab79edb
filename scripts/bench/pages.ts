import { get } from "node:http";
import { Client } from "pg";

/** Addresses to drive: enough different ones that no single row decides. */
export type Pages = {
  readonly products: readonly string[];
  readonly lists: readonly string[];
  readonly searches: readonly string[];
  /** Lists narrowed by collection, colour and origin, each of which some product has. */
  readonly filtered: readonly string[];
};

export const locale = "de-DE";

/** Products spread over the whole catalogue, every collection, and words out of titles. */
export async function choosePages(databaseUrl: string): Promise<Pages> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows: texts } = await client.query<{ slug: string; title: string }>(
      `SELECT slug, title FROM (
         SELECT t.slug, t.title, row_number() OVER (ORDER BY t."productId") AS place, count(*) OVER () AS total
         FROM "ProductText" t JOIN "Listing" l ON l."productId" = t."productId" AND l.market = 'DE' AND l."stockStep" <> 'none'
         WHERE t.language = 'de' AND t.state = 'published') spread
       WHERE place % greatest(total / 300, 1) = 0 LIMIT 300`,
    );
    const { rows: collections } = await client.query<{ slug: string }>(
      `SELECT slug FROM "CollectionText" WHERE language = 'de' AND state = 'published' LIMIT 50`,
    );
    const { rows: facets } = await client.query<{ facets: string[] }>(
      `SELECT "facets" FROM "ProductFacets" WHERE "facets"::text LIKE '%colour:%' ORDER BY md5("productId") LIMIT 100`,
    );
    const words = [...new Set(texts.map(({ title }) => title.split(" ")[0] ?? ""))].filter(
      (word) => word.length > 3,
    );
    const under = (area: string) => (row: { slug: string }) =>
      `/${locale}/${area}/${encodeURIComponent(row.slug)}`;
    return {
      products: texts.map(under("products")),
      lists: collections.map(under("collections")),
      filtered: facets.flatMap((row) => filteredList(row.facets) ?? []),
      searches: words.slice(0, 50).map((word) => `/${locale}/search?q=${encodeURIComponent(word)}`),
    };
  } finally {
    await client.end();
  }
}

function filteredList(facets: readonly string[]): string | null {
  const [inside, colour, made] = ["in:", "colour:", "made:"].map((group) =>
    facets.find((facet) => facet.startsWith(group)),
  );
  if (!inside || !colour || !made) return null;
  return `/${locale}/search?in=${inside.slice(3)}&f=${colour}&f=${made}`;
}

/** Bytes of every script that a modern browser loads for a page, as sent (brotli). */
export async function scriptBytes(baseUrl: string, path: string): Promise<number> {
  const html = await (await fetch(baseUrl + path)).text();
  const tags = [...html.matchAll(/<script\b[^>]*\ssrc="([^"]+)"[^>]*>/g)].filter(
    ([tag]) => !/nomodule/i.test(tag),
  );
  const files = [...new Set(tags.map(([, file = ""]) => file))];
  const sizes = await Promise.all(files.map((file) => sentBytes(baseUrl + file)));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** A page exactly as a browser gets it, brotli and all. */
export async function packedPage(baseUrl: string, path: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const request = get(baseUrl + path, { headers: { "accept-encoding": "br" } }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("end", () => resolve(Buffer.concat(chunks)));
    });
    request.on("error", reject);
  });
}

async function sentBytes(address: string): Promise<number> {
  const answer = await fetch(address, { headers: { "accept-encoding": "br" } });
  await answer.arrayBuffer();
  return Number(answer.headers.get("content-length") ?? 0);
}
