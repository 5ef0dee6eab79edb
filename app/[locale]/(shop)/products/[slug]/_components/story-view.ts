import { getTranslations } from "next-intl/server";
import type { StoryView } from "@/components/shop/product/product-story";
import type { ProductFact } from "@/lib/catalog/product";
import { formatDate } from "@/lib/core/date-text";
import { localDate } from "@/lib/core/time";
import type { Locale } from "@/lib/i18n/locale";
import { formatSize, formatWeight } from "@/lib/i18n/measure-text";
import { countryName } from "@/lib/i18n/place-names";
import type { ProductPage } from "@/lib/listing/product-page";
import { demoEntity } from "@/lib/markets/entity";
import { markets } from "@/lib/markets/registry";

type Texts = Awaited<ReturnType<typeof getTranslations<"shop">>>;

function factRow(texts: Texts, locale: Locale, fact: ProductFact): { label: string; value: string } {
  const { measurement } = markets[locale.market];
  switch (fact.key) {
    case "dimensions":
      return { label: texts("product.size"), value: formatSize(fact.value, locale.locale, measurement) };
    case "weight":
      return { label: texts("product.weight"), value: formatWeight(fact.value, locale.locale, measurement) };
    default:
      return { label: texts(`product.${fact.key}`), value: fact.value };
  }
}

function certificateRows(texts: Texts, locale: Locale, product: ProductPage) {
  const today = new Date().toISOString().slice(0, 10);
  return product.certificates
    .filter(({ validUntil }) => validUntil === null || validUntil >= today)
    .map((certificate) => {
      const until =
        certificate.validUntil === null ? null : formatDate(localDate(certificate.validUntil), locale.locale);
      const parts = [
        texts("product.certificate", {
          name: certificate.name,
          number: certificate.number,
          issuer: certificate.issuer,
        }),
        until === null ? null : texts("product.certificateUntil", { date: until }),
      ];
      return {
        label: texts("product.certificates"),
        value: parts.filter((part) => part !== null).join(" · "),
      };
    });
}

function contactText(contact: ProductPage["maker"]): string {
  return [contact.name, contact.address, contact.email].join(", ");
}

function facts(texts: Texts, locale: Locale, product: ProductPage) {
  return [
    ...product.facts.map((fact) => factRow(texts, locale, fact)),
    { label: texts("product.origin"), value: countryName(product.originCountry, locale.locale) },
    { label: texts("product.hsCode"), value: product.hsCode },
    ...certificateRows(texts, locale, product),
    { label: texts("product.maker"), value: contactText(product.maker) },
    ...(product.responsible === null
      ? []
      : [{ label: texts("product.responsible"), value: contactText(product.responsible) }]),
  ];
}

function links(texts: Texts, locale: Locale): StoryView["links"] {
  const page = (id: string) => `/${locale.locale}/legal/${id}`;
  const days = markets[locale.market].law.withdrawal.days;
  const country = countryName(locale.market, locale.locale);
  return [
    {
      title: texts("product.delivery"),
      text: texts("product.deliveryText", { country }),
      href: page("delivery"),
      label: texts("legal.delivery.title"),
    },
    {
      title: texts("product.returns"),
      text: texts("product.returnsText", { days: Math.max(days, 14) }),
      href: page("returns"),
      label: texts("legal.returns.title"),
    },
    {
      title: texts("product.seller"),
      text: texts("footer.seller", { name: demoEntity.legalName, place: "Rotterdam" }),
      href: page("seller"),
      label: texts("legal.seller.title"),
    },
  ];
}

/** What the product page tells beside the buy box, in the reader's words. */
export async function storyView(locale: Locale, product: ProductPage): Promise<StoryView> {
  const texts = await getTranslations({ locale: locale.locale, namespace: "shop" });
  const collection = product.collections[0];
  return {
    galleryLabel: texts("product.gallery", { title: product.title }),
    eyebrow: [collection?.title, countryName(product.originCountry, locale.locale)]
      .filter((part) => part !== undefined)
      .join(" · "),
    detailsTitle: texts("product.details"),
    paragraphs: product.description.split(/\n\s*\n/),
    language: product.language,
    factsTitle: texts("product.facts"),
    facts: facts(texts, locale, product),
    warnings:
      product.warnings.length === 0 ? null : { title: texts("product.warnings"), lines: product.warnings },
    links: links(texts, locale),
    relatedTitle: texts("product.alsoIn", { collection: collection?.title ?? texts("brand") }),
  };
}
