import { Client, type QueryResultRow } from "pg";

/** Rows of the shop's own database, to see what really happened. */
export async function rows<Row extends QueryResultRow>(sql: string, values: unknown[] = []): Promise<Row[]> {
  const client = new Client({ connectionString: process.env.E2E_DATABASE_URL ?? process.env.DATABASE_URL });
  await client.connect();
  try {
    return (await client.query<Row>(sql, values)).rows;
  } finally {
    await client.end();
  }
}

export type OrderRow = {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly currency: string;
  readonly locale: string;
  readonly totalMinor: string;
  readonly provider: string;
  readonly providerId: string | null;
  readonly paymentState: string;
  readonly amountMinor: string;
  readonly capturedMinor: string;
};

/** Orders of a mail address with their latest payment, oldest first. */
export const ordersOf = (email: string): Promise<OrderRow[]> =>
  rows<OrderRow>(
    `SELECT o.id, o.number, o.state, o.currency, o.locale, o."totalMinor", p.provider, p."providerId",
            p.state AS "paymentState", p."amountMinor", p."capturedMinor"
     FROM "Order" o LEFT JOIN LATERAL
       (SELECT * FROM "Payment" WHERE "orderId" = o.id ORDER BY "createdAt" DESC LIMIT 1) p ON true
     WHERE o."buyerEmail" = $1 ORDER BY o."placedAt"`,
    [email],
  );

export type MailRow = {
  readonly template: string;
  readonly language: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
};

export const mailsTo = (email: string): Promise<MailRow[]> =>
  rows<MailRow>(
    `SELECT template, language, subject, html, text FROM "Mail" WHERE "to" = $1 ORDER BY "createdAt"`,
    [email],
  );
