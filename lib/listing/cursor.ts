import { z } from "zod";

const schema = z.tuple([z.int(), z.int(), z.string().max(60)]);

/** Where a list goes on: a tier (0 where a list has none), the product's position and its id. */
export type Place = { readonly tier: number; readonly position: number; readonly productId: string };

export function toCursor({ tier, position, productId }: Place): string {
  return Buffer.from(JSON.stringify([tier, position, productId])).toString("base64url");
}

/** Null for anything that is no cursor of ours: the list then starts at its beginning. */
export function parseCursor(text: string | undefined): Place | null {
  if (text === undefined || text.length > 200) return null;
  try {
    const [tier, position, productId] = schema.parse(
      JSON.parse(Buffer.from(text, "base64url").toString("utf8")),
    );
    return { tier, position, productId };
  } catch {
    return null;
  }
}
