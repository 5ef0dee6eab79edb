import { isMarketCode } from "@/lib/markets/registry";
import { shopFacts } from "@/lib/web/shop-facts";
import { readPart, sitemapFile } from "@/lib/web/sitemap";

type Params = { readonly params: Promise<{ market: string; part: string }> };

/** One market's sitemap file, streamed batch by batch. */
export async function GET(_request: Request, { params }: Params): Promise<Response> {
  const { market, part } = await params;
  const code = market.toUpperCase();
  const wanted = readPart(part);
  if (!isMarketCode(code) || wanted === null) return new Response("Not found\n", { status: 404 });
  const pieces = sitemapFile(shopFacts.baseUrl(), code, wanted);
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else if (value !== "") controller.enqueue(encoder.encode(value));
      else controller.enqueue(encoder.encode("\n"));
    },
  });
  return new Response(body, {
    headers: {
      "Content-Type": "application/xml; charset=utf-8",
      "Cache-Control": "public, max-age=0, s-maxage=3600",
    },
  });
}
