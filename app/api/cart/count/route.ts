import { cartCount } from "@/lib/cart/queries";
import { fallbackLocale } from "@/lib/i18n/locale";
import { pageContext } from "@/lib/web/page-context";
import { readCartToken } from "@/lib/web/session";
import { tokenHash } from "@/lib/web/token";

async function count(): Promise<number> {
  const token = await readCartToken();
  const ctx = token === null ? null : await pageContext(fallbackLocale);
  if (token === null || ctx === null) return 0;
  return await cartCount(ctx.db, { tokenHash: tokenHash(token), now: ctx.now });
}

/** Pieces in the visitor's cart, for the badge of pages that are the same for everybody. */
export async function GET(): Promise<Response> {
  return Response.json({ count: await count() }, { headers: { "cache-control": "private, no-store" } });
}
