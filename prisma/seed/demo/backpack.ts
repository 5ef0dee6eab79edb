import type { DemoProduct } from "./product";

export const backpack: DemoProduct = {
  key: "backpack",
  slugs: {
    en: "kade-roll-top-backpack",
    de: "rolltop-rucksack-kade",
    ja: "kade-backpack",
    ar: "haqibat-zahr-kade",
  },
  titles: {
    en: "Kade roll-top backpack",
    de: "Rolltop-Rucksack Kade",
    ja: "ロールトップ・バックパック「カーデ」",
    ar: "حقيبة الظهر «كادِه» بفتحة ملفوفة",
  },
  descriptions: {
    en: [
      "Kade is Dutch for quay: the place where everything is set down and picked up again. The bag is one tall room with a top that rolls, so it is as big as the day needs.",
      "Cotton canvas is waxed in Guimarães until rain beads on it. It will crease, darken and take on your shape. A separate back door reaches the laptop without unrolling a thing.",
    ],
    de: [
      "Kade heißt auf Niederländisch Kai: der Ort, an dem alles abgestellt und wieder aufgenommen wird. Innen ist der Rucksack ein einziger hoher Raum, oben wird gerollt. So groß wie der Tag es braucht.",
      "Die Baumwolle wird in Guimarães gewachst, bis der Regen abperlt. Sie knickt, dunkelt nach und nimmt mit der Zeit Ihre Form an. Ans Notebook kommt man von hinten, ohne etwas aufzurollen.",
    ],
    ja: [
      "「カーデ」はオランダ語で岸壁のこと。荷を下ろし、また担いで出ていく場所です。中はひとつながりの深い気室。口を巻いて、その日の荷物に高さを合わせます。",
      "ポルトガル・ギマランイスで綿帆布にワックスを引き、雨粒が転がるまで仕上げました。しわが入り、色が深まり、持ち主の形になっていきます。ノートPCは背面からそのまま出し入れできます。",
    ],
    ar: [
      "«كادِه» كلمة هولندية تعني رصيف الميناء: حيث يُنزَل كل شيء ثم يُحمَل من جديد. الحقيبة حيّز واحد عميق وفتحة تُلفّ من الأعلى، فتكبر وتصغر بحسب يومك.",
      "قماش قطني يُشمَّع في غيماريش حتى تنزلق عنه قطرات المطر. يتجعّد ويغمق ويأخذ شكل صاحبه مع الوقت. وللحاسوب فتحة خلفية تغني عن فك اللفّة.",
    ],
  },
  highlights: {
    en: [
      "18 to 26 litres, depending on the roll",
      "Waxed cotton canvas, 410 g/m²",
      "Back access for a 15-inch laptop",
      "Straps and buckle can be replaced",
    ],
    de: [
      "18 bis 26 Liter, je nach Rollung",
      "Gewachste Baumwolle, 410 g/m²",
      "Notebookfach (15 Zoll) von hinten zugänglich",
      "Gurte und Schnalle austauschbar",
    ],
    ja: [
      "巻き方しだいで18〜26リットル",
      "ワックスコットン帆布 410g/m²",
      "背面から出せる15インチPC収納",
      "ベルトとバックルは交換可能",
    ],
    ar: [
      "من 18 إلى 26 لترًا بحسب اللفّة",
      "قماش قطني مشمّع بوزن 410 غ/م²",
      "جيب خلفي لحاسوب 15 بوصة",
      "أحزمة ومشبك قابلة للتبديل",
    ],
  },
  facts: {
    materials: {
      en: "Waxed cotton, recycled polyester webbing, aluminium hook",
      de: "Gewachste Baumwolle, Gurtband aus Recyclingpolyester, Aluminiumhaken",
      ja: "ワックスコットン、再生ポリエステルテープ、アルミフック",
      ar: "قطن مشمّع، أحزمة بوليستر معاد تدويره، مشبك ألمنيوم",
    },
    care: {
      en: "Brush off dirt and sponge with cold water. Re-wax once a year; the tin is in the front pocket.",
      de: "Schmutz abbürsten, mit kaltem Wasser abtupfen. Einmal im Jahr nachwachsen; die Dose liegt in der Vordertasche.",
      ja: "汚れはブラシで落とし、冷水で拭きます。年に一度のワックスがけを（缶は前ポケットに入っています）。",
      ar: "يُزال الغبار بفرشاة ويُمسح بماء بارد، ويُعاد تشميعه مرة في السنة؛ العلبة في الجيب الأمامي.",
    },
    dimensionsMm: { length: 300, width: 150, height: 480 },
    weightGrams: 1080,
  },
  hsCode: "4202.92",
  originCountry: "PT",
  taxCategory: "standard",
  maker: {
    name: "Lona e Cera, Lda.",
    address: "Rua da Ramada 61, 4810-445 Guimarães, Portugal",
    email: "oficina@lonaecera.example",
  },
  certificates: [],
  options: [
    {
      key: "colour",
      names: { en: "Colour", de: "Farbe", ja: "色", ar: "اللون" },
      values: [
        {
          key: "sea",
          names: { en: "Sea green", de: "Seegrün", ja: "海緑", ar: "أخضر بحري" },
          swatch: "#6f8278",
        },
        { key: "sand", names: { en: "Sand", de: "Sand", ja: "砂", ar: "رملي" }, swatch: "#c7ae86" },
        { key: "ink", names: { en: "Ink", de: "Tinte", ja: "墨", ar: "حبري" }, swatch: "#3a3a40" },
      ],
    },
  ],
  variants: [
    {
      sku: "BAG-KAD-SEA",
      optionValues: { colour: "sea" },
      weightGrams: 1340,
      sizeMm: { length: 420, width: 320, height: 120 },
      eurPriceMinor: 14_202n,
      stock: 19,
      gtin: "2950000100072",
    },
    {
      sku: "BAG-KAD-SND",
      optionValues: { colour: "sand" },
      weightGrams: 1340,
      sizeMm: { length: 420, width: 320, height: 120 },
      eurPriceMinor: 14_202n,
      stock: 12,
      gtin: "2950000100140",
    },
    {
      sku: "BAG-KAD-INK",
      optionValues: { colour: "ink" },
      weightGrams: 1340,
      sizeMm: { length: 420, width: 320, height: 120 },
      eurPriceMinor: 14_202n,
      stock: 40,
      gtin: "2950000100218",
    },
  ],
  soldIn: "all",
  pictures: [
    {
      file: "products/backpack-1.svg",
      optionValues: { colour: "sea" },
      alt: {
        en: "Sea green roll-top backpack with one dark strap and a small vermilion tab",
        de: "Seegrüner Rolltop-Rucksack mit dunklem Gurt und kleiner zinnoberroter Lasche",
        ja: "海緑のロールトップ・バックパック。濃色のベルトに朱色のタブ",
        ar: "حقيبة ظهر خضراء بحرية بحزام داكن ولسان قرمزي صغير",
      },
    },
    {
      file: "products/backpack-sand.svg",
      optionValues: { colour: "sand" },
      alt: {
        en: "The backpack in sand",
        de: "Der Rucksack in Sand",
        ja: "砂色のバックパック",
        ar: "الحقيبة باللون الرملي",
      },
    },
    {
      file: "products/backpack-ink.svg",
      optionValues: { colour: "ink" },
      alt: {
        en: "The backpack in ink",
        de: "Der Rucksack in Tinte",
        ja: "墨色のバックパック",
        ar: "الحقيبة باللون الحبري",
      },
    },
    {
      file: "products/backpack-2.svg",
      alt: {
        en: "Close view of the rolled top, hook and front pocket",
        de: "Nahansicht von Rollverschluss, Haken und Vordertasche",
        ja: "巻いた口とフック、前ポケットの近景",
        ar: "لقطة قريبة للفّة العلوية والمشبك والجيب الأمامي",
      },
    },
  ],
  collections: ["carry"],
};
