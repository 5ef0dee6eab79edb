import { hashCartToken, openedBy } from "@/lib/cart/cart";
import type { Actor } from "@/lib/core/actor";
import { database } from "@/lib/db/client";
import { type Context, makeContext } from "@/lib/db/context";
import { loadSeed, type SeedSize } from "@/prisma/seed/load-seed";

/** Fills the test's own database with the demo shop, or with so many products. */
export async function loadDemoShop(size: SeedSize = "demo"): Promise<void> {
  await loadSeed(process.env.DATABASE_URL ?? "", size);
}

/** A context as a request has it, with the database's time. */
export function shopContext(
  market: string,
  language: string,
  actor: Actor = { kind: "guest", id: "test" },
): Promise<Context> {
  return makeContext({ actor, market, language });
}

/** The variant of an article number of the demo catalogue. */
export async function variantOf(sku: string): Promise<{ id: string; productId: string }> {
  return database().variant.findUniqueOrThrow({ where: { sku }, select: { id: true, productId: true } });
}

/** Sets what is on the shelf of an article. */
export async function setStock(sku: string, onHand: number): Promise<void> {
  const { id } = await database().inventoryItem.findUniqueOrThrow({ where: { sku }, select: { id: true } });
  await database().stockLevel.updateMany({ where: { itemId: id }, data: { onHand } });
}

/** Makes a cart look as if it was last used at the instant. */
export async function ageCart(token: string, updatedAt: Date): Promise<void> {
  await database().cart.updateMany({ where: openedBy(hashCartToken(token)), data: { updatedAt } });
}
