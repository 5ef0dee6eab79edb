
import type { Locale } from "@/lib/i18n/locale";
import { homePage } from "@/lib/listing/queries";
import { cached } from "@/lib/web/cached";
import { cacheTags } from "@/lib/web/page-tags";
import { reader } from "@/lib/web/reader";

export async function readHome({ language, market }: Locale) {
  const tags = [`listing:${market}`, `texts:${language}`, "catalogue"];
  cacheTags(tags);
  return await cached(["home", language, market], tags, () => homePage(reader(), { language, market, limit: 8 }));
}
