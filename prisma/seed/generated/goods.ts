import type { DemoCollectionKey } from "@/prisma/seed/demo/product";

/** A kind of goods: what customs calls it, what it weighs and costs. Its name stands in words/<language>.json. */
export type Noun<Key extends string = string> = {
  readonly key: Key;
  readonly collection: DemoCollectionKey;
  readonly hsCode: string;
  /** Pictures under public/products that stand in for it. */
  readonly picture: string;
  /** EUR cents net, before the material's share. */
  readonly base: number;
  readonly grams: number;
  readonly size: readonly [length: number, width: number, height: number];
};

type Size = Noun["size"];

const noun = <const Key extends string>(
  key: Key,
  collection: DemoCollectionKey,
  hsCode: string,
  picture: string,
  base: number,
  grams: number,
  size: Size,
): Noun<Key> => ({ key, collection, hsCode, picture, base, grams, size });

const small: Size = [120, 90, 60];
const flat: Size = [300, 220, 40];
const box: Size = [280, 220, 180];
const large: Size = [460, 320, 200];

const softNouns = [
  noun("bag", "carry", "4202.22", "backpack", 5_900, 620, large),
  noun("wallet", "carry", "4202.32", "backpack", 3_200, 90, small),
  noun("pouch", "carry", "4202.92", "backpack", 1_900, 110, small),
  noun("suitcase", "carry", "4202.12", "backpack", 14_900, 3_400, large),
  noun("belt", "wear", "4203.30", "watch", 3_600, 210, small),
  noun("scarf", "wear", "6214.20", "striped-tee", 3_900, 180, flat),
  noun("jacket", "wear", "6201.40", "raincoat", 12_900, 980, large),
  noun("shirt", "wear", "6205.20", "striped-tee", 5_400, 260, flat),
  noun("sweater", "wear", "6110.11", "striped-tee", 8_400, 520, flat),
  noun("cap", "wear", "6505.00", "raincoat", 2_400, 120, small),
  noun("apron", "table", "6211.42", "towel", 2_900, 240, flat),
  noun("towel", "home", "6302.60", "towel", 2_600, 420, flat),
  noun("blanket", "home", "6301.30", "towel", 7_900, 1_200, large),
  noun("cushion", "home", "9404.90", "towel", 3_400, 560, large),
  noun("rug", "home", "5702.92", "towel", 15_900, 3_900, large),
];

const hardNouns = [
  noun("lamp", "home", "9405.21", "lamp", 9_900, 1_400, box),
  noun("vase", "home", "6913.90", "teapot", 4_200, 900, box),
  noun("candlestick", "home", "9405.50", "lamp", 3_100, 480, small),
  noun("mirror", "home", "7009.92", "watch", 8_800, 2_100, large),
  noun("basket", "home", "4602.19", "backpack", 2_900, 640, box),
  noun("teapot", "table", "6912.00", "teapot", 4_900, 780, box),
  noun("cup", "table", "6912.00", "teapot", 1_700, 320, small),
  noun("bowl", "table", "6911.10", "teapot", 2_200, 460, small),
  noun("plate", "table", "6911.10", "teapot", 1_900, 540, flat),
  noun("tray", "table", "4419.90", "kettle", 3_300, 700, flat),
  noun("knife", "table", "8211.92", "kettle", 8_200, 230, flat),
  noun("jug", "table", "6912.00", "kettle", 3_700, 820, box),
  noun("toy-boat", "home", "9503.00", "tugboat", 2_300, 310, small),
];

const softMaterials = [
  { key: "leather", factor: 160 },
  { key: "linen", factor: 120 },
  { key: "wool", factor: 130 },
  { key: "cotton", factor: 90 },
  { key: "canvas", factor: 100 },
] as const;

const hardMaterials = [
  { key: "oak", factor: 140 },
  { key: "beech", factor: 110 },
  { key: "brass", factor: 150 },
  { key: "steel", factor: 115 },
  { key: "stoneware", factor: 100 },
  { key: "porcelain", factor: 135 },
  { key: "glass", factor: 105 },
  { key: "bamboo", factor: 85 },
  { key: "cork", factor: 95 },
] as const;

export const nounKeys = [...softNouns, ...hardNouns].map(({ key }) => key);
export type NounKey = (typeof nounKeys)[number];

export const materialKeys = [...softMaterials, ...hardMaterials].map(({ key }) => key);
export type MaterialKey = (typeof materialKeys)[number];
export type Material = (typeof softMaterials | typeof hardMaterials)[number];

type Craft = { readonly nouns: readonly Noun<NounKey>[]; readonly materials: readonly Material[] };

/** What is made of what: no porcelain scarves. */
export const crafts: readonly Craft[] = [
  { nouns: softNouns, materials: softMaterials },
  { nouns: hardNouns, materials: hardMaterials },
];

/** Places on the water; a product's own name is one of these and a number. */
export const placeKeys = [
  "quay",
  "pier",
  "anchor",
  "tide",
  "lighthouse",
  "harbour",
  "sail",
  "compass",
  "lock",
  "buoy",
  "fjord",
  "gull",
  "dune",
] as const;
export type PlaceKey = (typeof placeKeys)[number];

export const colours = [
  { key: "ink", swatch: "#1f2430" },
  { key: "sand", swatch: "#cbb994" },
  { key: "slate", swatch: "#5b6670" },
  { key: "rust", swatch: "#a4502f" },
  { key: "moss", swatch: "#66703f" },
] as const;
export type Colour = (typeof colours)[number];

export const colourKeys = colours.map(({ key }) => key);
