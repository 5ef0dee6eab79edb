import { getTranslations } from "next-intl/server";
import type { BuyTexts, VariantView } from "@/components/shop/product/buy-view";
import type { DoorPrice } from "@/lib/checkout/door-price";
import { formatMoney } from "@/lib/core/money-text";
import type { Locale } from "@/lib/i18n/locale";
import { countryName } from "@/lib/i18n/place-names";
import type { PageVariant, ProductPage } from "@/lib/listing/product-page";
import { markets } from "@/lib/markets/registry";
import { unitPriceText } from "@/lib/pricing/unit-price";
import { doorSlip } from "@/lib/web/door-slip";

type Texts = Awaited<ReturnType<typeof getTranslations<"shop">>>;

function choiceNames(product: ProductPage, variant: PageVariant) {
  return product.options.flatMap((option) => {
    const value = option.values.find(({ key }) => key === variant.choices[option.key]);
    return value === undefined ? [] : [value];
  });
}

function priceNotes(texts: Texts, locale: Locale, variant: PageVariant): string[] {
  const { law } = markets[locale.market];
  const { lowest30, unit } = variant.price;
  const lowest =
    law.lowestPriceRequired && lowest30 !== null
      ? texts("product.lowest30", { price: formatMoney(lowest30, locale.locale) })
      : null;
  const measured = law.unitPriceRequired ? unitPriceText(unit, variant.content, locale.locale) : null;
  return [lowest, measured === null ? null : texts("product.unitPrice", measured)].filter(
    (note) => note !== null,
  );
}

function variantView(
  texts: Texts,
  locale: Locale,
  product: ProductPage,
  variant: PageVariant,
  door: DoorPrice | undefined,
): VariantView {
  const names = choiceNames(product, variant);
  const [first, ...rest] = names;
  const pictured = product.pictures.find(
    ({ choice }) => choice !== null && Object.values(variant.choices).includes(choice),
  );
  const single = rest.length === 0;
  return {
    id: variant.id,
    sku: variant.sku,
    picture: pictured?.choice ?? null,
    group: {
      key: single ? "" : (first?.key ?? ""),
      label: single ? "" : (first?.name ?? ""),
      swatch: single ? null : (first?.swatch ?? null),
    },
    label: single ? (first?.name ?? product.title) : rest.map(({ name }) => name).join(" / "),
    price: formatMoney(variant.price.unit, locale.locale),
    priceNotes: priceNotes(texts, locale, variant),
    stock: texts(`stock.${variant.stockStep}`),
    soldOut: variant.stockStep === "none",
    slip: door === undefined ? null : doorSlip(texts, locale, door),
  };
}

async function buyTexts(texts: Texts, locale: Locale, product: ProductPage): Promise<BuyTexts> {
  const market = markets[locale.market];
  const country = countryName(locale.market, locale.locale);
  const included = product.variants[0]?.price.taxIncluded ?? false;
  return {
    choose: product.options.map(({ name }) => name).join(" / ") || texts("product.choose"),
    quantity: texts("product.quantity"),
    add: texts("product.add"),
    adding: texts("product.adding"),
    toCart: texts("product.toCart"),
    added: texts("product.added"),
    soldOut: texts("stock.none"),
    taxNote:
      market.taxDisplay === "none" ? texts("tax.none") : texts(included ? "tax.included" : "tax.excluded"),
    slip: { title: texts("slip.title"), estimate: texts("slip.estimate") },
    postcode:
      market.referencePlace === null
        ? null
        : {
            label: texts("slip.postcode"),
            hint: texts("slip.postcodeHint", { place: market.referencePlace.name }),
            submit: texts("slip.postcodeSubmit"),
            wrong: texts("slip.postcodeWrong", {
              country,
              example: market.address.postcode?.example ?? market.referencePlace.postcode,
            }),
            failed: texts("slip.postcodeFailed"),
          },
  };
}

/** Everything the buy box says, in the reader's words, so that it needs no translation in the browser. */
export async function buyView(locale: Locale, product: ProductPage, prices: ReadonlyMap<string, DoorPrice>) {
  const texts = await getTranslations({ locale: locale.locale, namespace: "shop" });
  return {
    texts: await buyTexts(texts, locale, product),
    variants: product.variants.map((variant) =>
      variantView(texts, locale, product, variant, prices.get(variant.id)),
    ),
  };
}
