import type { DemoProduct } from "./product";

export const stripedTee: DemoProduct = {
  key: "striped-tee",
  slugs: {
    en: "deckhand-striped-t-shirt",
    de: "ringelshirt-leichtmatrose",
    ja: "minarai-suifu-border-t",
    ar: "qamis-al-bahhar-al-saghir",
  },
  titles: {
    en: "Deckhand striped T-shirt for children",
    de: "Ringelshirt Leichtmatrose für Kinder",
    ja: "子ども用ボーダーTシャツ「見習い水夫」",
    ar: "قميص الأطفال المخطّط «البحّار الصغير»",
  },
  descriptions: {
    en: [
      "Fourteen stripes, one for each good reason to be on the water. The cotton is knitted tight enough to survive a climbing frame and washed once before it leaves the mill, so the size stays the size.",
      "Three buttons on the left shoulder open wide enough for any head. The label is printed, not sewn: nothing scratches.",
    ],
    de: [
      "Vierzehn Ringel, einer für jeden guten Grund, am Wasser zu sein. Die Baumwolle ist so fest gestrickt, dass sie ein Klettergerüst übersteht, und vorgewaschen: Die Größe bleibt die Größe.",
      "Drei Knöpfe an der linken Schulter öffnen weit genug für jeden Kopf. Das Etikett ist gedruckt, nicht genäht. Da kratzt nichts.",
    ],
    ja: [
      "水辺に出かける理由の数だけ、十四本のボーダー。ジャングルジムにも負けないよう目を詰めて編み、出荷前に一度洗ってあるので、洗濯してもサイズが変わりません。",
      "左肩の三つボタンで、頭がすっと通ります。首もとの表示はプリントなので、ちくちくしません。",
    ],
    ar: [
      "أربعة عشر خطًّا، لكل سبب وجيه للنزول إلى البحر خط. قطن محبوك بإحكام يصمد أمام ألعاب التسلّق، ومغسول قبل خروجه من المعمل فلا ينكمش.",
      "ثلاثة أزرار على الكتف الأيسر تفتح الياقة لأي رأس، والبطاقة مطبوعة لا مخيطة فلا شيء يحكّ.",
    ],
  },
  highlights: {
    en: [
      "Organic cotton, 190 g/m²",
      "Pre-washed: no shrinking",
      "Shoulder buttons for easy dressing",
      "Room for one growth spurt",
    ],
    de: [
      "Biobaumwolle, 190 g/m²",
      "Vorgewaschen, läuft nicht ein",
      "Schulterknöpfe für leichtes Anziehen",
      "Platz für einen Wachstumsschub",
    ],
    ja: [
      "オーガニックコットン 190g/m²",
      "洗い済みで縮みにくい",
      "着替えやすい肩ボタン",
      "少し大きくなっても着られるゆとり",
    ],
    ar: ["قطن عضوي، 190 غ/م²", "مغسول مسبقًا فلا ينكمش", "أزرار على الكتف تسهّل اللبس", "متّسع لموسم نموّ كامل"],
  },
  facts: {
    materials: {
      en: "100% organic cotton",
      de: "100 % Biobaumwolle",
      ja: "オーガニックコットン100%",
      ar: "قطن عضوي 100%",
    },
    care: {
      en: "Machine wash at 40 °C, inside out. Tumble dry low if you must.",
      de: "Maschinenwäsche bei 40 °C, auf links. Trockner nur auf niedriger Stufe.",
      ja: "裏返して40℃以下で洗濯機可。乾燥機は低温でお使いください。",
      ar: "غسيل آلي على 40 درجة مقلوبًا، والتجفيف الآلي على حرارة منخفضة عند الحاجة.",
    },
    dimensionsMm: { length: 460, width: 350, height: 8 },
    weightGrams: 110,
  },
  hsCode: "6109.10",
  originCountry: "PT",
  taxCategory: "children-clothes",
  maker: {
    name: "Malhas Pequeno Porto, Lda.",
    address: "Rua da Indústria 18, 4750-120 Barcelos, Portugal",
    email: "malhas@pequenoporto.example",
  },
  certificates: [
    {
      name: { en: "Organic cotton", de: "Biobaumwolle", ja: "オーガニックコットン", ar: "قطن عضوي" },
      number: "PP-OC-3316",
      issuer: "Instituto Têxtil do Norte",
      validUntil: "2027-05-31",
    },
  ],
  options: [
    {
      key: "colour",
      names: { en: "Stripe", de: "Ringel", ja: "ボーダーの色", ar: "لون الخطوط" },
      values: [
        { key: "ink", names: { en: "Ink", de: "Tinte", ja: "墨", ar: "حبري" }, swatch: "#27313f" },
        {
          key: "vermilion",
          names: { en: "Vermilion", de: "Zinnober", ja: "朱", ar: "قرمزي برتقالي" },
          swatch: "#d23d19",
        },
      ],
    },
    {
      key: "size",
      names: { en: "Age", de: "Alter", ja: "年齢の目安", ar: "العمر" },
      values: [
        {
          key: "2-3",
          names: {
            en: "2–3 years (98 cm)",
            de: "2–3 Jahre (98 cm)",
            ja: "2〜3歳（100cm）",
            ar: "2–3 سنوات (98 سم)",
          },
        },
        {
          key: "4-5",
          names: {
            en: "4–5 years (110 cm)",
            de: "4–5 Jahre (110 cm)",
            ja: "4〜5歳（110cm）",
            ar: "4–5 سنوات (110 سم)",
          },
        },
        {
          key: "6-7",
          names: {
            en: "6–7 years (122 cm)",
            de: "6–7 Jahre (122 cm)",
            ja: "6〜7歳（120cm）",
            ar: "6–7 سنوات (122 سم)",
          },
        },
        {
          key: "8-9",
          names: {
            en: "8–9 years (134 cm)",
            de: "8–9 Jahre (134 cm)",
            ja: "8〜9歳（130cm）",
            ar: "8–9 سنوات (134 سم)",
          },
        },
      ],
    },
  ],
  variants: [
    {
      sku: "TEE-DEC-INK-23",
      optionValues: { colour: "ink", size: "2-3" },
      weightGrams: 120,
      sizeMm: { length: 240, width: 180, height: 25 },
      eurPriceMinor: 2_353n,
      stock: 32,
      gtin: "2950000101611",
    },
    {
      sku: "TEE-DEC-INK-45",
      optionValues: { colour: "ink", size: "4-5" },
      weightGrams: 130,
      sizeMm: { length: 240, width: 180, height: 25 },
      eurPriceMinor: 2_353n,
      stock: 41,
      gtin: "2950000101680",
    },
    {
      sku: "TEE-DEC-INK-67",
      optionValues: { colour: "ink", size: "6-7" },
      weightGrams: 145,
      sizeMm: { length: 240, width: 180, height: 25 },
      eurPriceMinor: 2_353n,
      stock: 36,
      gtin: "2950000101758",
    },
    {
      sku: "TEE-DEC-INK-89",
      optionValues: { colour: "ink", size: "8-9" },
      weightGrams: 160,
      sizeMm: { length: 240, width: 180, height: 25 },
      eurPriceMinor: 2_353n,
      stock: 2,
      gtin: "2950000101826",
    },
    {
      sku: "TEE-DEC-VER-23",
      optionValues: { colour: "vermilion", size: "2-3" },
      weightGrams: 120,
      sizeMm: { length: 240, width: 180, height: 25 },
      eurPriceMinor: 2_353n,
      stock: 18,
      gtin: "2950000101895",
    },
    {
      sku: "TEE-DEC-VER-45",
      optionValues: { colour: "vermilion", size: "4-5" },
      weightGrams: 130,
      sizeMm: { length: 240, width: 180, height: 25 },
      eurPriceMinor: 2_353n,
      stock: 0,
      gtin: "2950000101963",
    },
    {
      sku: "TEE-DEC-VER-67",
      optionValues: { colour: "vermilion", size: "6-7" },
      weightGrams: 145,
      sizeMm: { length: 240, width: 180, height: 25 },
      eurPriceMinor: 2_353n,
      stock: 23,
      gtin: "2950000102038",
    },
    {
      sku: "TEE-DEC-VER-89",
      optionValues: { colour: "vermilion", size: "8-9" },
      weightGrams: 160,
      sizeMm: { length: 240, width: 180, height: 25 },
      eurPriceMinor: 2_353n,
      stock: 15,
      gtin: "2950000102106",
    },
  ],
  soldIn: "all",
  pictures: [
    {
      file: "products/striped-tee-1.svg",
      optionValues: { colour: "ink" },
      alt: {
        en: "Children's T-shirt with ink stripes and three shoulder buttons",
        de: "Kinder-Ringelshirt in Tinte mit drei Schulterknöpfen",
        ja: "墨色のボーダーと肩の三つボタンの子ども用Tシャツ",
        ar: "قميص أطفال بخطوط حبرية وثلاثة أزرار على الكتف",
      },
    },
    {
      file: "products/striped-tee-signal.svg",
      optionValues: { colour: "vermilion" },
      alt: {
        en: "The T-shirt with vermilion stripes",
        de: "Das Ringelshirt in Zinnober",
        ja: "朱色のボーダーTシャツ",
        ar: "القميص بخطوط قرمزية برتقالية",
      },
    },
    {
      file: "products/striped-tee-2.svg",
      alt: {
        en: "Close view of shoulder buttons, collar and sleeve",
        de: "Nahansicht von Schulterknöpfen, Kragen und Ärmel",
        ja: "肩ボタン、衿、袖の近景",
        ar: "لقطة قريبة لأزرار الكتف والياقة والكُمّ",
      },
    },
  ],
  collections: ["wear"],
};
