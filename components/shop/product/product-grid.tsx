import type { ProductCard as Card } from "@/lib/listing/card";
import { ProductCard } from "./product-card";

export type CardTexts = {
  readonly from: string;
  readonly included: string;
  readonly excluded: string;
  readonly stock: Readonly<Record<Card["stockStep"], string>>;
};

type Props = {
  readonly cards: readonly Card[];
  readonly locale: string;
  readonly texts: CardTexts;
  /** 2 where the grid stands right under the page's title. */
  readonly level?: 2 | 3;
};

export function ProductGrid({ cards, locale, texts, level = 3 }: Props) {
  return (
    <ul className="grid grid-cols-2 gap-x-4 gap-y-10 sm:gap-x-6 lg:grid-cols-4">
      {cards.map((card, index) => (
        <li key={card.productId}>
          <ProductCard
            card={card}
            locale={locale}
            level={level}
            first={index < 2}
            texts={{
              from: texts.from,
              taxNote: card.taxIncluded ? texts.included : texts.excluded,
              stock: texts.stock,
            }}
          />
        </li>
      ))}
    </ul>
  );
}
