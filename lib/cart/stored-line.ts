import type { CartAvailability, CartViewLine } from "@/lib/cart/cart-view";
import { languagesFor, pickName, pickText } from "@/lib/catalog/localised";
import { choicesSchema, notSoldHere } from "@/lib/catalog/product";
import type { CurrencyCode } from "@/lib/core/currencies";
import { money, multiply } from "@/lib/core/money";
import type { Prisma } from "@/lib/db/generated/client";
import { choosePrice } from "@/lib/pricing/choose-price";
import type { PriceRow } from "@/lib/pricing/price";

/** The columns of a cart line, for `toViewLine`. */
export function lineFields(language: string, market: string) {
  const languages = [...languagesFor(language)];
  const texts = {
    where: { language: { in: languages }, state: "published" },
    select: { language: true, title: true, slug: true },
  } as const;
  const options = {
    orderBy: { position: "asc" },
    select: { key: true, names: true, values: { select: { key: true, names: true } } },
  } as const;
  const pictures = {
    orderBy: { position: "asc" },
    select: { file: true, width: true, height: true, choice: true, alts: true },
  } as const;
  const product = {
    id: true,
    state: true,
    hsCode: true,
    originCountry: true,
    taxCategory: true,
    texts,
    options,
    pictures,
    restrictions: { where: { market }, select: { reason: true } },
  } as const;
  const variant = {
    sku: true,
    state: true,
    choices: true,
    weightGrams: true,
    lengthMm: true,
    widthMm: true,
    heightMm: true,
    product: { select: product },
  } as const;
  return {
    id: true,
    variantId: true,
    quantity: true,
    variant: { select: variant },
  } as const satisfies Prisma.CartLineSelect;
}

type StoredLine = Prisma.CartLineGetPayload<{ select: ReturnType<typeof lineFields> }>;
type StoredProduct = StoredLine["variant"]["product"];

/** What the market says of the cart's variants now. */
export type MarketFacts = {
  readonly language: string;
  readonly currency: CurrencyCode | null;
  readonly now: Date;
  readonly prices: readonly PriceRow[];
  readonly stock: ReadonlyMap<string, { readonly available: number }>;
};

function chosen(product: StoredProduct, choices: Readonly<Record<string, string>>, language: string) {
  return product.options.flatMap(({ key, names, values }) => {
    const value = values.find((each) => each.key === choices[key]);
    return value ? [{ option: pickName(names, language), value: pickName(value.names, language) }] : [];
  });
}

function pictureOf({ pictures }: StoredProduct, choices: Readonly<Record<string, string>>, language: string) {
  const fitting = pictures.find(({ choice }) => choice !== null && Object.values(choices).includes(choice));
  const picture = fitting ?? pictures[0];
  if (!picture) return null;
  const { file, width, height, alts } = picture;
  return { file, width, height, alt: pickName(alts, language) };
}

function availabilityOf(available: number, wanted: number): CartAvailability {
  if (available <= 0) return { kind: "sold-out" };
  return available < wanted ? { kind: "short", available } : { kind: "available" };
}

function priceOf(line: StoredLine, { currency, now, prices }: MarketFacts): PriceRow | null {
  if (currency === null) return null;
  const own = prices.filter((row) => row.variantId === line.variantId);
  return choosePrice(own, { currency, quantity: line.quantity, now });
}

/** Why the market doesn't sell the line, or null: restricted, withdrawn or without a price there. */
function reasonAgainst({ variant }: StoredLine, price: PriceRow | null): string | null {
  const restricted = variant.product.restrictions[0]?.reason;
  if (restricted !== undefined) return restricted;
  const published = variant.state === "published" && variant.product.state === "published";
  return published && price !== null ? null : notSoldHere;
}

/** A stored line with the market's names, price and stock. */
export function toViewLine(line: StoredLine, facts: MarketFacts): CartViewLine {
  const { language } = facts;
  const { product, choices: stored, state: _, ...measures } = line.variant;
  const choices = choicesSchema.parse(stored);
  const text = pickText(product.texts, language);
  const price = priceOf(line, facts);
  const notSoldIn = reasonAgainst(line, price);
  const unit = price !== null && notSoldIn === null ? money(price.minor, price.currency) : null;
  return {
    id: line.id,
    variantId: line.variantId,
    productId: product.id,
    quantity: line.quantity,
    ...measures,
    slug: text?.slug ?? "",
    title: text?.title ?? line.variant.sku,
    language: text?.language ?? language,
    choices: chosen(product, choices, language),
    picture: pictureOf(product, choices, language),
    unit,
    taxIncluded: price?.taxIncluded ?? false,
    lineTotal: unit === null ? null : multiply(unit, line.quantity),
    availability: availabilityOf(facts.stock.get(line.variantId)?.available ?? 0, line.quantity),
    notSoldIn,
    hsCode: product.hsCode,
    originCountry: product.originCountry,
    taxCategory: product.taxCategory,
  };
}
