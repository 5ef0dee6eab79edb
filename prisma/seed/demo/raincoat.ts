import type { DemoProduct } from "./product";

export const raincoat: DemoProduct = {
  key: "raincoat",
  slugs: {
    en: "westerly-raincoat",
    de: "regenmantel-westwind",
    ja: "nishikaze-raincoat",
    ar: "mitaf-rih-al-gharb",
  },
  titles: {
    en: "Westerly raincoat",
    de: "Regenmantel Westwind",
    ja: "レインコート「西風」",
    ar: "معطف المطر «ريح الغرب»",
  },
  descriptions: {
    en: [
      "In Rotterdam rain comes from the west, and it comes sideways. Westerly is cut long and a little wide, with a hood deep enough to look out of rather than peer under.",
      "Seams are welded, then stitched for looks. Eyelets under the arms let the warm air go. It folds into its own left pocket, about the size of a loaf.",
    ],
    de: [
      "In Rotterdam kommt der Regen aus Westen, und er kommt waagerecht. Westwind ist lang und ein wenig weit geschnitten, die Kapuze so tief, dass man aus ihr herausschaut statt darunter hervor.",
      "Die Nähte sind verschweißt und der Schönheit halber gesteppt. Ösen unter den Armen lassen warme Luft hinaus. Zusammengelegt passt der Mantel in seine eigene linke Tasche, groß wie ein Laib Brot.",
    ],
    ja: [
      "ロッテルダムの雨は西から、それも真横から降ります。「西風」は丈を長く、身幅にゆとりをもたせ、フードはのぞき込まずに前が見える深さにしました。",
      "縫い目は溶着で防水し、見た目のためにステッチを重ねています。脇のハトメが蒸れを逃がし、たためば左ポケットに収まってパン一斤ほどの大きさに。",
    ],
    ar: [
      "في روتردام يأتي المطر من الغرب، ويأتي أفقيًا. لذلك جاء «ريح الغرب» طويلًا واسعًا قليلًا، بقلنسوة عميقة ترى منها الطريق كاملًا.",
      "الدرزات ملحومة لا يتسرّب منها الماء، والخياطة الظاهرة للزينة. ثقوب تحت الإبطين تصرّف الهواء الدافئ، ويُطوى المعطف في جيبه الأيسر بحجم رغيف.",
    ],
  },
  highlights: {
    en: [
      "Waterproof to a 10,000 mm column",
      "Welded seams, storm flap behind the snaps",
      "Straight unisex cut",
      "Folds into its own pocket",
    ],
    de: [
      "Wasserdicht bis 10.000 mm Wassersäule",
      "Verschweißte Nähte, Windleiste hinter den Druckknöpfen",
      "Gerader Unisex-Schnitt",
      "Lässt sich in die eigene Tasche falten",
    ],
    ja: [
      "耐水圧10,000mm",
      "溶着シーム、スナップの裏に風よけ付き",
      "男女兼用のストレートシルエット",
      "ポケットに収納可能",
    ],
    ar: [
      "مقاوم للماء حتى 10000 مم",
      "درزات ملحومة وشريط يصدّ الريح خلف الأزرار",
      "قصّة مستقيمة للجنسين",
      "يُطوى في جيبه",
    ],
  },
  facts: {
    materials: {
      en: "Recycled polyester with a PFAS-free coating",
      de: "Recyceltes Polyester, Beschichtung ohne PFAS",
      ja: "再生ポリエステル（PFASフリーコーティング）",
      ar: "بوليستر معاد تدويره بطبقة خالية من PFAS",
    },
    care: {
      en: "Machine wash at 30 °C, no softener. Hang to dry. Do not iron.",
      de: "Maschinenwäsche bei 30 °C, ohne Weichspüler. Hängend trocknen. Nicht bügeln.",
      ja: "30℃以下で洗濯機可、柔軟剤は不可。つり干し。アイロン不可。",
      ar: "غسيل آلي على 30 درجة من دون منعّم، ويُجفَّف معلّقًا. لا يُكوى.",
    },
    dimensionsMm: { length: 1040, width: 620, height: 15 },
    weightGrams: 720,
  },
  hsCode: "6201.40",
  originCountry: "PT",
  taxCategory: "standard",
  maker: {
    name: "Atelier Chuva, Lda.",
    address: "Rua de São Dinis 240, 4250-425 Porto, Portugal",
    email: "ola@ateliechuva.example",
  },
  certificates: [
    {
      name: {
        en: "Textile tested for harmful substances",
        de: "Textil, auf Schadstoffe geprüft",
        ja: "有害物質検査済みテキスタイル",
        ar: "نسيج مفحوص من المواد الضارة",
      },
      number: "AC-TX-7719",
      issuer: "Instituto Têxtil do Norte",
      validUntil: "2027-09-30",
    },
  ],
  options: [
    {
      key: "colour",
      names: { en: "Colour", de: "Farbe", ja: "色", ar: "اللون" },
      values: [
        { key: "ochre", names: { en: "Ochre", de: "Ocker", ja: "黄土", ar: "مغرة" }, swatch: "#d9a53a" },
        {
          key: "slate",
          names: { en: "Slate", de: "Schiefer", ja: "スレート", ar: "أردوازي" },
          swatch: "#54666f",
        },
      ],
    },
    {
      key: "size",
      names: { en: "Size", de: "Größe", ja: "サイズ", ar: "المقاس" },
      values: [
        { key: "s", names: { en: "S", de: "S", ja: "S", ar: "S" } },
        { key: "m", names: { en: "M", de: "M", ja: "M", ar: "M" } },
        { key: "l", names: { en: "L", de: "L", ja: "L", ar: "L" } },
        { key: "xl", names: { en: "XL", de: "XL", ja: "XL", ar: "XL" } },
      ],
    },
  ],
  variants: [
    {
      sku: "COA-WES-OCH-S",
      optionValues: { colour: "ochre", size: "s" },
      weightGrams: 860,
      sizeMm: { length: 360, width: 280, height: 70 },
      eurPriceMinor: 15_882n,
      stock: 14,
      gtin: "2950000100911",
    },
    {
      sku: "COA-WES-OCH-M",
      optionValues: { colour: "ochre", size: "m" },
      weightGrams: 880,
      sizeMm: { length: 360, width: 280, height: 70 },
      eurPriceMinor: 15_882n,
      stock: 22,
      gtin: "2950000100980",
    },
    {
      sku: "COA-WES-OCH-L",
      optionValues: { colour: "ochre", size: "l" },
      weightGrams: 900,
      sizeMm: { length: 360, width: 280, height: 70 },
      eurPriceMinor: 15_882n,
      stock: 18,
      gtin: "2950000101055",
    },
    {
      sku: "COA-WES-OCH-XL",
      optionValues: { colour: "ochre", size: "xl" },
      weightGrams: 930,
      sizeMm: { length: 360, width: 280, height: 70 },
      eurPriceMinor: 15_882n,
      stock: 0,
      gtin: "2950000101123",
    },
    {
      sku: "COA-WES-SLT-S",
      optionValues: { colour: "slate", size: "s" },
      weightGrams: 860,
      sizeMm: { length: 360, width: 280, height: 70 },
      eurPriceMinor: 15_882n,
      stock: 9,
      gtin: "2950000101192",
    },
    {
      sku: "COA-WES-SLT-M",
      optionValues: { colour: "slate", size: "m" },
      weightGrams: 880,
      sizeMm: { length: 360, width: 280, height: 70 },
      eurPriceMinor: 15_882n,
      stock: 26,
      gtin: "2950000101260",
    },
    {
      sku: "COA-WES-SLT-L",
      optionValues: { colour: "slate", size: "l" },
      weightGrams: 900,
      sizeMm: { length: 360, width: 280, height: 70 },
      eurPriceMinor: 15_882n,
      stock: 24,
      gtin: "2950000101338",
    },
    {
      sku: "COA-WES-SLT-XL",
      optionValues: { colour: "slate", size: "xl" },
      weightGrams: 930,
      sizeMm: { length: 360, width: 280, height: 70 },
      eurPriceMinor: 15_882n,
      stock: 11,
      gtin: "2950000101406",
    },
  ],
  soldIn: "all",
  pictures: [
    {
      file: "products/raincoat-1.svg",
      optionValues: { colour: "ochre" },
      alt: {
        en: "Long ochre raincoat with hood, hanging from a wooden peg",
        de: "Langer ockerfarbener Regenmantel mit Kapuze an einem Holzhaken",
        ja: "木のフックに掛かる黄土色のロングレインコート",
        ar: "معطف مطر طويل بلون المغرة معلّق على مشجب خشبي",
      },
    },
    {
      file: "products/raincoat-slate.svg",
      optionValues: { colour: "slate" },
      alt: {
        en: "The raincoat in slate",
        de: "Der Regenmantel in Schiefer",
        ja: "スレート色のレインコート",
        ar: "معطف المطر باللون الأردوازي",
      },
    },
    {
      file: "products/raincoat-2.svg",
      alt: {
        en: "Raindrops on the coated cloth, snaps and pockets",
        de: "Regentropfen auf dem Stoff, Druckknöpfe und Taschen",
        ja: "生地の上の雨粒、スナップボタンとポケット",
        ar: "قطرات مطر على القماش والأزرار والجيوب",
      },
    },
  ],
  collections: ["wear", "carry"],
};
