import { shopVersion } from "@/lib/web/shop-version";

export const dynamic = "force-dynamic";

/** Which version and build answers. */
export function GET(): Response {
  return Response.json(shopVersion(), { headers: { "Cache-Control": "no-store" } });
}
