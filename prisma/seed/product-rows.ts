import type { TaxCategory } from "@/lib/tax/tax-category";
import { type DemoLanguage, type DemoProduct, type DemoVariant, demoLanguages } from "./demo/product";
import type { SeedRow, SeedTables } from "./insert-rows";
import { shipFromId } from "./market-rows";
import { pictureSize } from "./picture-size";
import { type SeedIds, seedId, seedTime } from "./seed-id";

/** What prices are made of: a variant's net price, its tax category and the markets it fits (null: all). */
export type PriceSource = {
  readonly variantId: string;
  readonly eurNet: bigint;
  readonly category: TaxCategory;
  readonly onlyIn: readonly string[] | null;
};

export type ProductRows = { readonly tables: SeedTables; readonly prices: readonly PriceSource[] };

const urlOf = (file: string) => `/${file}`;

const productRow = (product: DemoProduct, id: string, position: number): SeedRow => ({
  id,
  key: product.key,
  state: "published",
  hsCode: product.hsCode,
  originCountry: product.originCountry,
  taxCategory: product.taxCategory,
  dangerousGoods: product.dangerousGoods
    ? [
        product.dangerousGoods.unNumber,
        product.dangerousGoods.packingInstruction,
        `${product.dangerousGoods.wattHours} Wh`,
      ].join("; ")
    : null,
  makerName: product.maker.name,
  makerAddress: product.maker.address,
  makerEmail: product.maker.email,
  responsibleName: product.euResponsible?.name ?? null,
  responsibleAddress: product.euResponsible?.address ?? null,
  responsibleEmail: product.euResponsible?.email ?? null,
  position,
  createdAt: seedTime,
  updatedAt: seedTime,
});

function textRow(product: DemoProduct, productId: string, language: DemoLanguage, ids: SeedIds): SeedRow {
  const { materials, care, dimensionsMm, weightGrams } = product.facts;
  return {
    id: ids("ptx", `${product.key}/${language}`),
    productId,
    language,
    title: product.titles[language],
    slug: product.slugs[language],
    description: product.descriptions[language].join("\n\n"),
    highlights: product.highlights[language],
    facts: [
      { key: "materials", value: materials[language] },
      { key: "care", value: care[language] },
      { key: "dimensions", value: dimensionsMm },
      { key: "weight", value: weightGrams },
    ],
    warnings: product.warnings?.[language] ?? [],
    state: "published",
    origin: "person",
    sourceVersion: 1,
  };
}

function optionTables(product: DemoProduct, productId: string, ids: SeedIds): SeedTables {
  const options = product.options.map((option, position) => ({
    option,
    row: {
      id: ids("opt", `${product.key}/${option.key}`),
      productId,
      key: option.key,
      position,
      names: option.names,
    },
  }));
  return {
    ProductOption: options.map(({ row }) => row),
    OptionValue: options.flatMap(({ option, row }) =>
      option.values.map(({ key, names, swatch }, position) => ({
        id: ids("opv", `${product.key}/${option.key}/${key}`),
        optionId: row.id,
        key,
        position,
        names,
        swatch: swatch ?? null,
      })),
    ),
  };
}

const variantRow = (variant: DemoVariant, id: string, productId: string, position: number): SeedRow => ({
  id,
  productId,
  sku: variant.sku,
  gtin: variant.gtin ?? null,
  position,
  state: "published",
  choices: variant.optionValues,
  weightGrams: variant.weightGrams,
  lengthMm: variant.sizeMm.length,
  widthMm: variant.sizeMm.width,
  heightMm: variant.sizeMm.height,
  contentAmount: variant.content?.amount ?? null,
  contentUnit: variant.content?.unit ?? null,
});

/** One item per variant, received once: level and movement agree. */
function stockTables(variant: DemoVariant, variantId: string, ids: SeedIds): SeedTables {
  const itemId = ids("itm", variant.sku);
  const at = { itemId, locationId: shipFromId };
  return {
    InventoryItem: [{ id: itemId, sku: variant.sku }],
    VariantItem: [{ variantId, itemId, count: 1 }],
    StockLevel: [{ ...at, onHand: variant.stock, reserved: 0, incoming: 0, safety: 0 }],
    StockMovement: [
      {
        ...at,
        id: ids("stm", variant.sku),
        quantity: variant.stock,
        cause: "received",
        reference: null,
        actor: "system:seed",
        key: `seed/${variant.sku}`,
        at: seedTime,
      },
    ],
  };
}

function pictureRows(product: DemoProduct, productId: string, ids: SeedIds): SeedRow[] {
  return product.pictures.map(({ file, alt, optionValues }, position) => ({
    id: ids("pic", `${product.key}/${position}`),
    productId,
    position,
    file: urlOf(file),
    ...pictureSize(file),
    choice: Object.values(optionValues ?? {})[0] ?? null,
    alts: alt,
  }));
}

function restrictionRows({ key, soldIn }: DemoProduct, productId: string, ids: SeedIds): SeedRow[] {
  if (soldIn === "all") return [];
  const { reason } = soldIn;
  return soldIn.except.map((market) => ({ id: ids("rst", `${key}/${market}`), productId, market, reason }));
}

/** Every row of one product; prices are made of `prices` in the database. */
export function productRows(product: DemoProduct, position: number, ids: SeedIds = seedId): ProductRows {
  const productId = ids("prd", product.key);
  const variants = product.variants.map((variant) => ({ variant, id: ids("var", variant.sku) }));
  const stock = variants.map(({ variant, id }) => stockTables(variant, id, ids));
  const stockRows = (table: string) => stock.flatMap((tables) => tables[table] ?? []);
  const tables: SeedTables = {
    Product: [productRow(product, productId, position)],
    ProductText: demoLanguages.map((language) => textRow(product, productId, language, ids)),
    ...optionTables(product, productId, ids),
    Variant: variants.map(({ variant, id }, index) => variantRow(variant, id, productId, index)),
    InventoryItem: stockRows("InventoryItem"),
    VariantItem: stockRows("VariantItem"),
    StockLevel: stockRows("StockLevel"),
    StockMovement: stockRows("StockMovement"),
    ProductPicture: pictureRows(product, productId, ids),
    ProductCertificate: product.certificates.map(({ name, ...rest }) => ({
      id: ids("crt", `${product.key}/${rest.number}`),
      productId,
      names: name,
      ...rest,
    })),
    ProductRestriction: restrictionRows(product, productId, ids),
    CollectionProduct: product.collections.map((key) => ({
      collectionId: seedId("col", key),
      productId,
      position,
    })),
  };
  const prices = variants.map(({ variant, id }) => ({
    variantId: id,
    eurNet: variant.eurPriceMinor,
    category: product.taxCategory,
    onlyIn: variant.onlyIn ?? null,
  }));
  return { tables, prices };
}
