import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "@/lib/env";
import { type Prisma, PrismaClient } from "./generated/client";

/** The database outside or inside a transaction; lower verbs take it and never open a transaction. */
export type Db = PrismaClient | Prisma.TransactionClient;

const holder = globalThis as unknown as { entrepotPrisma?: PrismaClient };

function connect(): PrismaClient {
  const adapter = new PrismaPg({ connectionString: env.DATABASE_URL, max: env.DATABASE_POOL });
  return new PrismaClient({ adapter });
}

/** One client per process, connected at first use. */
export function database(): PrismaClient {
  holder.entrepotPrisma ??= connect();
  return holder.entrepotPrisma;
}

/** Closes the pool; for processes that end in order. */
export async function disconnect(): Promise<void> {
  const client = holder.entrepotPrisma;
  holder.entrepotPrisma = undefined;
  await client?.$disconnect();
}
