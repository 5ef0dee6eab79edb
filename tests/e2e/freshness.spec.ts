import { expect, test } from "@playwright/test";
import { Client } from "pg";
import { shopUrl } from "./support/shop-url";

const seconds = 5;

test("a changed price shows within five seconds, on the page and to the client router", async () => {
  const client = new Client({ connectionString: process.env.E2E_DATABASE_URL ?? process.env.DATABASE_URL });
  await client.connect();
  const found = await client.query<{ id: string; slug: string; price: string }>(
    `SELECT v."productId" AS id, t.slug, p.id AS price FROM "Price" p
     JOIN "Variant" v ON v.id = p."variantId" AND v.position = 0
     JOIN "ProductText" t ON t."productId" = v."productId" AND t.language = 'de'
     JOIN "Listing" l ON l."productId" = v."productId" AND l.market = 'DE'
     WHERE p.currency = 'EUR' AND p."validTo" IS NULL ORDER BY v."productId" LIMIT 1`,
  );
  const product = found.rows[0];
  if (!product) throw new Error("the demo shop has no product with a price in euros");
  const address = `${shopUrl}/de-DE/products/${encodeURIComponent(product.slug)}`;
  const read = async (headers: Record<string, string>) => (await fetch(address, { headers })).text();
  const change = async (minor: number) => {
    await client.query("BEGIN");
    await client.query(
      `UPDATE "Price" SET minor = minor + $2 WHERE "variantId" IN (SELECT id FROM "Variant" WHERE "productId" = $1)`,
      [product.id, minor],
    );
    await client.query(`INSERT INTO "CacheTagChange" (id, tag) VALUES ($1, $2), ($3, 'listing:DE')`, [
      `tag_e2e_${Date.now()}_a`,
      `product:${product.id}`,
      `tag_e2e_${Date.now()}_b`,
    ]);
    await client.query("COMMIT");
  };
  try {
    const before = await Promise.all([read({}), read({ rsc: "1" })]);
    expect(await read({})).toBe(before[0]);
    await change(100_00);
    const began = Date.now();
    await expect
      .poll(async () => (await read({})) !== before[0] && (await read({ rsc: "1" })) !== before[1], {
        intervals: [100],
        timeout: seconds * 1000,
      })
      .toBe(true);
    test.info().annotations.push({ type: "shown after", description: `${Date.now() - began} ms` });
  } finally {
    await change(-100_00);
    await client.end();
  }
});
