import { Price } from "@/components/money/price";
import { Picture } from "@/components/ui/picture";
import type { ProductCard as Card } from "@/lib/listing/card";

type Props = {
  readonly card: Card;
  readonly locale: string;
  readonly texts: {
    readonly from: string;
    readonly taxNote: string;
    readonly stock: Readonly<Record<Card["stockStep"], string>>;
  };
  /** Of the title: one below what the card stands under. */
  readonly level: 2 | 3;
  /** In the first view: fetched at once. */
  readonly first?: boolean;
};

export function ProductCard({ card, locale, texts, level, first = false }: Props) {
  const Title = level === 2 ? "h2" : "h3";
  return (
    <article className="grid content-start gap-3">
      <a href={`/${locale}/products/${card.slug}`} className="group grid gap-3 no-underline">
        <span className="frame block overflow-hidden bg-sunken">
          {card.picture === null ? (
            <span className="block aspect-[4/5]" />
          ) : (
            <Picture
              file={card.picture.file}
              alt={card.picture.alt}
              width={card.picture.width}
              height={card.picture.height}
              first={first}
              className="lift aspect-[4/5] h-auto w-full object-cover"
            />
          )}
        </span>
        <Title
          lang={card.language}
          className="font-text text-lg font-semibold leading-snug group-hover:underline"
        >
          {card.title}
        </Title>
      </a>
      <p className="flex flex-wrap items-baseline gap-x-2">
        {card.priceVaries ? <span className="text-sm text-muted">{texts.from}</span> : null}
        <Price value={card.price} locale={locale} className="font-semibold" />
        <span className="text-sm text-muted">{texts.taxNote}</span>
      </p>
      <p className="flex flex-wrap items-center justify-between gap-2 text-sm text-muted">
        <span>{texts.stock[card.stockStep]}</span>
        {card.swatches.length < 2 ? null : (
          <span className="flex gap-1.5">
            {card.swatches.map((swatch) => (
              <svg
                key={swatch.key}
                viewBox="0 0 12 12"
                width="14"
                height="14"
                role="img"
                aria-label={swatch.name}
              >
                <circle
                  cx="6"
                  cy="6"
                  r="5.5"
                  fill={swatch.swatch}
                  stroke="var(--line-strong)"
                  strokeWidth="0.75"
                />
              </svg>
            ))}
          </span>
        )}
      </p>
    </article>
  );
}
