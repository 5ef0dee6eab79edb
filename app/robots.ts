import type { MetadataRoute } from "next";
import { shopFacts } from "@/lib/web/shop-facts";

export const dynamic = "force-dynamic";

/** What is personal or endless is no business of search engines; pages themselves say which language pairs are listed. */
export default function robots(): MetadataRoute.Robots {
  const closed = ["/admin", "/api/", "/*/account", "/*/cart", "/*/checkout", "/*/orders", "/*/search"];
  return {
    rules: { userAgent: "*", allow: "/", disallow: closed },
    sitemap: `${shopFacts.baseUrl()}/sitemap.xml`,
  };
}
