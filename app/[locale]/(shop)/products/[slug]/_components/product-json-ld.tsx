import { toDecimal } from "@/lib/core/money";
import type { Locale } from "@/lib/i18n/locale";
import type { ProductPage } from "@/lib/listing/product-page";
import { shopFacts } from "@/lib/web/shop-facts";

type Props = { readonly locale: Locale; readonly product: ProductPage };

function offers({ locale, product }: Props, url: string) {
  return product.variants.map((variant) => ({
    "@type": "Offer",
    sku: variant.sku,
    url: `${url}?variant=${encodeURIComponent(variant.sku)}`,
    price: toDecimal(variant.price.unit),
    priceCurrency: variant.price.unit.currency,
    availability:
      variant.stockStep === "none" ? "https://schema.org/OutOfStock" : "https://schema.org/InStock",
    itemCondition: "https://schema.org/NewCondition",
    areaServed: locale.market,
  }));
}

/** schema.org Product with the very prices of the page. "<" is escaped, so no text can end the script. */
export function ProductJsonLd(props: Props) {
  const { locale, product } = props;
  const url = `${shopFacts.baseUrl()}/${locale.locale}/products/${product.slug}`;
  const data = {
    "@context": "https://schema.org",
    "@type": "Product",
    name: product.title,
    description: product.highlights.join(" "),
    image: product.pictures.map((picture) => `${shopFacts.baseUrl()}${picture.file}`),
    countryOfOrigin: product.originCountry,
    url,
    offers: offers(props, url),
  };
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  // biome-ignore lint/security/noDangerouslySetInnerHtml: data made here, "<" escaped; JSON-LD needs a script element
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
