import { z } from "zod";
import { languagesFor, pickName, pickText } from "@/lib/catalog/localised";
import {
  type Contact,
  choicesSchema,
  factSchema,
  type NetContent,
  type Product,
  type ProductOption,
  type Variant,
} from "@/lib/catalog/product";
import type { Prisma } from "@/lib/db/generated/client";

const variantFields = {
  id: true,
  sku: true,
  gtin: true,
  choices: true,
  weightGrams: true,
  lengthMm: true,
  widthMm: true,
  heightMm: true,
  contentAmount: true,
  contentUnit: true,
} as const satisfies Prisma.VariantSelect;

const optionFields = {
  key: true,
  names: true,
  values: { orderBy: { position: "asc" }, select: { key: true, names: true, swatch: true } },
} as const satisfies Prisma.ProductOptionSelect;

const makerFields = {
  makerName: true,
  makerAddress: true,
  makerEmail: true,
  responsibleName: true,
  responsibleAddress: true,
  responsibleEmail: true,
} as const satisfies Prisma.ProductSelect;

/** The columns of a product page in one language, for `toProduct`. */
export function productFields(language: string) {
  const readable = { language: { in: [...languagesFor(language)] }, state: "published" as const };
  return {
    ...makerFields,
    id: true,
    key: true,
    hsCode: true,
    originCountry: true,
    taxCategory: true,
    texts: { where: { state: "published" } },
    variants: { where: { state: "published" }, orderBy: { position: "asc" }, select: variantFields },
    options: { orderBy: { position: "asc" }, select: optionFields },
    pictures: {
      orderBy: { position: "asc" },
      select: { file: true, width: true, height: true, choice: true, alts: true },
    },
    certificates: {
      orderBy: { id: "asc" },
      select: { names: true, number: true, issuer: true, validUntil: true },
    },
    restrictions: { select: { market: true, reason: true } },
    collections: {
      where: { collection: { state: "published" } },
      orderBy: { collection: { position: "asc" } },
      select: {
        collection: {
          select: {
            key: true,
            texts: { where: readable, select: { language: true, slug: true, title: true } },
          },
        },
      },
    },
  } as const satisfies Prisma.ProductSelect;
}

type Stored = Prisma.ProductGetPayload<{ select: ReturnType<typeof productFields> }>;

function netContent(amount: number | null, unit: string | null): NetContent | null {
  return amount !== null && (unit === "g" || unit === "ml") ? { amount, unit } : null;
}

function toVariant({ contentAmount, contentUnit, choices, ...rest }: Stored["variants"][number]): Variant {
  return { ...rest, choices: choicesSchema.parse(choices), content: netContent(contentAmount, contentUnit) };
}

const toOption = (option: Stored["options"][number], language: string): ProductOption => ({
  key: option.key,
  name: pickName(option.names, language),
  values: option.values.map(({ key, names, swatch }) => ({ key, name: pickName(names, language), swatch })),
});

function responsibleOf(stored: Stored): Contact | null {
  const { responsibleName: name, responsibleAddress: address, responsibleEmail: email } = stored;
  return name !== null && address !== null && email !== null ? { name, address, email } : null;
}

/** Null when the product has no published text that the reader could be given. */
export function toProduct(stored: Stored, language: string): Product | null {
  const text = pickText(stored.texts, language);
  if (text === null) return null;
  const { id, key, hsCode, originCountry, taxCategory } = stored;
  return {
    id,
    key,
    hsCode,
    originCountry,
    taxCategory,
    title: text.title,
    slug: text.slug,
    language: text.language,
    slugs: Object.fromEntries(stored.texts.map((each) => [each.language, each.slug])),
    description: text.description,
    highlights: text.highlights,
    facts: z.array(factSchema).parse(text.facts),
    warnings: text.warnings,
    maker: { name: stored.makerName, address: stored.makerAddress, email: stored.makerEmail },
    responsible: responsibleOf(stored),
    certificates: stored.certificates.map(({ names, ...rest }) => ({
      ...rest,
      name: pickName(names, language),
    })),
    options: stored.options.map((option) => toOption(option, language)),
    variants: stored.variants.map(toVariant),
    pictures: stored.pictures.map(({ alts, ...rest }) => ({ ...rest, alt: pickName(alts, language) })),
    restrictions: Object.fromEntries(stored.restrictions.map(({ market, reason }) => [market, reason])),
    collections: stored.collections.flatMap(({ collection }) => {
      const named = pickText(collection.texts, language);
      return named === null ? [] : [{ key: collection.key, slug: named.slug, title: named.title }];
    }),
  };
}
