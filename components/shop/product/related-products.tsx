import type { ProductCard } from "@/lib/listing/card";
import { type CardTexts, ProductGrid } from "./product-grid";

type Props = {
  readonly title: string;
  readonly cards: readonly ProductCard[];
  readonly locale: string;
  readonly texts: CardTexts;
};

export function RelatedProducts({ title, cards, locale, texts }: Props) {
  if (cards.length === 0) return null;
  return (
    <section className="shell py-14" aria-labelledby="related-title">
      <h2 id="related-title" className="mb-8 text-3xl">
        {title}
      </h2>
      <ProductGrid cards={cards} locale={locale} texts={texts} />
    </section>
  );
}
