import { shopFacts } from "@/lib/web/shop-facts";
import { sitemapIndex } from "@/lib/web/sitemap";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  return new Response(await sitemapIndex(shopFacts.baseUrl()), {
    headers: {
      "Content-Type": "application/xml; charset=utf-8",
      "Cache-Control": "public, max-age=0, s-maxage=3600",
    },
  });
}
