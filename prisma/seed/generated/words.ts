import type { DemoCollectionKey, Localized } from "@/prisma/seed/demo/product";

/** A kind of goods: how it is called, what customs calls it, what it weighs and costs. */
export type Noun = {
  readonly names: Localized;
  readonly collection: DemoCollectionKey;
  readonly hsCode: string;
  /** EUR cents net, before the material's share. */
  readonly base: number;
  readonly grams: number;
  readonly size: readonly [length: number, width: number, height: number];
  /** Pictures under public/products that stand in for it. */
  readonly picture: string;
};

/** A material as it stands in a title: "linen towel", "Handtuch aus Leinen", 「麻のタオル」, "منشفة من الكتان". */
export type Material = { readonly names: Localized; readonly factor: number };

export type Colour = { readonly key: string; readonly names: Localized; readonly swatch: string };

const words = (en: string, de: string, ja: string, ar: string): Localized => ({ en, de, ja, ar });

type Size = Noun["size"];

const noun = (
  names: Localized,
  collection: DemoCollectionKey,
  hsCode: string,
  picture: string,
  base: number,
  grams: number,
  size: Size,
): Noun => ({ names, collection, hsCode, base, grams, size, picture });

const small: Size = [120, 90, 60];
const flat: Size = [300, 220, 40];
const box: Size = [280, 220, 180];
const large: Size = [460, 320, 200];

const softNouns: readonly Noun[] = [
  noun(words("bag", "Tasche", "バッグ", "حقيبة"), "carry", "4202.22", "backpack", 5_900, 620, large),
  noun(words("wallet", "Geldbörse", "財布", "محفظة"), "carry", "4202.32", "backpack", 3_200, 90, small),
  noun(words("pouch", "Beutel", "ポーチ", "جراب"), "carry", "4202.92", "backpack", 1_900, 110, small),
  noun(
    words("suitcase", "Koffer", "スーツケース", "حقيبة سفر"),
    "carry",
    "4202.12",
    "backpack",
    14_900,
    3_400,
    large,
  ),
  noun(words("belt", "Gürtel", "ベルト", "حزام"), "wear", "4203.30", "watch", 3_600, 210, small),
  noun(words("scarf", "Schal", "マフラー", "وشاح"), "wear", "6214.20", "striped-tee", 3_900, 180, flat),
  noun(words("jacket", "Jacke", "ジャケット", "سترة"), "wear", "6201.40", "raincoat", 12_900, 980, large),
  noun(words("shirt", "Hemd", "シャツ", "قميص"), "wear", "6205.20", "striped-tee", 5_400, 260, flat),
  noun(words("sweater", "Pullover", "セーター", "كنزة"), "wear", "6110.11", "striped-tee", 8_400, 520, flat),
  noun(words("cap", "Mütze", "帽子", "قبعة"), "wear", "6505.00", "raincoat", 2_400, 120, small),
  noun(words("apron", "Schürze", "エプロン", "مئزر"), "table", "6211.42", "towel", 2_900, 240, flat),
  noun(words("towel", "Handtuch", "タオル", "منشفة"), "home", "6302.60", "towel", 2_600, 420, flat),
  noun(words("blanket", "Decke", "毛布", "بطانية"), "home", "6301.30", "towel", 7_900, 1_200, large),
  noun(words("cushion", "Kissen", "クッション", "وسادة"), "home", "9404.90", "towel", 3_400, 560, large),
  noun(words("rug", "Teppich", "ラグ", "سجادة"), "home", "5702.92", "towel", 15_900, 3_900, large),
];

const hardNouns: readonly Noun[] = [
  noun(words("lamp", "Lampe", "ランプ", "مصباح"), "home", "9405.21", "lamp", 9_900, 1_400, box),
  noun(words("vase", "Vase", "花瓶", "مزهرية"), "home", "6913.90", "teapot", 4_200, 900, box),
  noun(words("candlestick", "Kerzenständer", "燭台", "شمعدان"), "home", "9405.50", "lamp", 3_100, 480, small),
  noun(words("mirror", "Spiegel", "鏡", "مرآة"), "home", "7009.92", "watch", 8_800, 2_100, large),
  noun(words("basket", "Korb", "かご", "سلة"), "home", "4602.19", "backpack", 2_900, 640, box),
  noun(words("teapot", "Teekanne", "急須", "إبريق شاي"), "table", "6912.00", "teapot", 4_900, 780, box),
  noun(words("cup", "Tasse", "カップ", "كوب"), "table", "6912.00", "teapot", 1_700, 320, small),
  noun(words("bowl", "Schale", "鉢", "وعاء"), "table", "6911.10", "teapot", 2_200, 460, small),
  noun(words("plate", "Teller", "皿", "طبق"), "table", "6911.10", "teapot", 1_900, 540, flat),
  noun(words("tray", "Tablett", "盆", "صينية"), "table", "4419.90", "kettle", 3_300, 700, flat),
  noun(words("knife", "Messer", "包丁", "سكين"), "table", "8211.92", "kettle", 8_200, 230, flat),
  noun(words("jug", "Krug", "水差し", "جرة"), "table", "6912.00", "kettle", 3_700, 820, box),
  noun(
    words("toy boat", "Spielboot", "おもちゃの船", "قارب لعبة"),
    "home",
    "9503.00",
    "tugboat",
    2_300,
    310,
    small,
  ),
];

const softMaterials: readonly Material[] = [
  { names: words("leather", "Leder", "革", "الجلد"), factor: 160 },
  { names: words("linen", "Leinen", "麻", "الكتان"), factor: 120 },
  { names: words("wool", "Wolle", "ウール", "الصوف"), factor: 130 },
  { names: words("cotton", "Baumwolle", "綿", "القطن"), factor: 90 },
  { names: words("canvas", "Segeltuch", "帆布", "قماش الأشرعة"), factor: 100 },
];

const hardMaterials: readonly Material[] = [
  { names: words("oak", "Eiche", "オーク材", "خشب البلوط"), factor: 140 },
  { names: words("beech", "Buche", "ブナ材", "خشب الزان"), factor: 110 },
  { names: words("brass", "Messing", "真鍮", "النحاس الأصفر"), factor: 150 },
  { names: words("steel", "Stahl", "鋼", "الفولاذ"), factor: 115 },
  { names: words("stoneware", "Steinzeug", "せっ器", "الخزف الحجري"), factor: 100 },
  { names: words("porcelain", "Porzellan", "磁器", "البورسلين"), factor: 135 },
  { names: words("glass", "Glas", "ガラス", "الزجاج"), factor: 105 },
  { names: words("bamboo", "Bambus", "竹", "الخيزران"), factor: 85 },
  { names: words("cork", "Kork", "コルク", "الفلين"), factor: 95 },
];

/** What is made of what: no porcelain scarves. */
export const crafts = [
  { nouns: softNouns, materials: softMaterials },
  { nouns: hardNouns, materials: hardMaterials },
] as const;

/** Names of places on the water; a product's own name is one of these and a number. */
export const places: readonly Localized[] = [
  words("Quay", "Kai", "埠頭", "رصيف"),
  words("Pier", "Pier", "桟橋", "مرفأ"),
  words("Anchor", "Anker", "錨", "مرساة"),
  words("Tide", "Gezeit", "潮", "مدّ"),
  words("Lighthouse", "Leuchtturm", "灯台", "منارة"),
  words("Harbour", "Hafen", "港", "ميناء"),
  words("Sail", "Segel", "帆", "شراع"),
  words("Compass", "Kompass", "羅針盤", "بوصلة"),
  words("Lock", "Schleuse", "水門", "هويس"),
  words("Buoy", "Boje", "浮標", "عوامة"),
  words("Fjord", "Fjord", "入り江", "خليج"),
  words("Gull", "Möwe", "かもめ", "نورس"),
  words("Dune", "Düne", "砂丘", "كثيب"),
];

export const colours: readonly Colour[] = [
  { key: "ink", names: words("Ink", "Tinte", "墨", "حبري"), swatch: "#1f2430" },
  { key: "sand", names: words("Sand", "Sand", "砂", "رملي"), swatch: "#cbb994" },
  { key: "slate", names: words("Slate", "Schiefer", "石板", "أردوازي"), swatch: "#5b6670" },
  { key: "rust", names: words("Rust", "Rost", "錆", "صدئي"), swatch: "#a4502f" },
  { key: "moss", names: words("Moss", "Moos", "苔", "طحلبي"), swatch: "#66703f" },
];
