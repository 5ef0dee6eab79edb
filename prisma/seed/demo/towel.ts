import type { DemoProduct } from "./product";

export const towel: DemoProduct = {
  key: "towel",
  slugs: {
    en: "tide-linen-towel",
    de: "leinentuch-tide",
    ja: "ushio-linen-towel",
    ar: "minshafat-madd-kattan",
  },
  titles: {
    en: "Tide linen towel",
    de: "Leinenhandtuch Tide",
    ja: "リネンタオル「潮」",
    ar: "منشفة الكتان «مدّ»",
  },
  descriptions: {
    en: [
      "Linen drinks fast and dries faster, which is why it was on ships long before it was in bathrooms. Tide is woven with a slack weft, so it feels soft from the first wash.",
      "Three lines near the hem mark high water. The fringe is twisted by hand in a mill outside Guimarães that has done little else since 1961.",
    ],
    de: [
      "Leinen saugt schnell und trocknet noch schneller. Deshalb gab es das auf Schiffen lange vor den Badezimmern. Tide ist mit lockerem Schuss gewebt und schon nach der ersten Wäsche weich.",
      "Drei Linien über dem Saum zeigen den Hochwasserstand. Die Fransen werden von Hand gedreht, in einer Weberei bei Guimarães, die seit 1961 kaum etwas anderes macht.",
    ],
    ja: [
      "麻はよく吸い、すぐ乾く。浴室よりもずっと前に、船の上で使われていた布です。「潮」は緯糸をゆるく打ち込み、最初の洗濯から柔らかく仕上がります。",
      "裾の三本線は満潮のしるし。フリンジは、1961年からこればかり織ってきたギマランイス郊外の工場で、一本ずつ手で撚っています。",
    ],
    ar: [
      "الكتان يشرب الماء سريعًا ويجفّ أسرع، لذلك عرفته السفن قبل أن تعرفه الحمّامات. نُسجت «مدّ» بلُحمة رخوة فتلين من الغسلة الأولى.",
      "ثلاثة خطوط قرب الحافة ترسم علوّ المدّ، والشراشيب تُبرم باليد في معمل قرب غيماريش لا يصنع غيرها تقريبًا منذ عام 1961.",
    ],
  },
  highlights: {
    en: [
      "Pure European flax, 280 g/m²",
      "Dries overnight on the rail",
      "Hand-twisted fringe",
      "Softer with every wash",
    ],
    de: [
      "Reiner europäischer Flachs, 280 g/m²",
      "Über Nacht auf der Stange trocken",
      "Von Hand gedrehte Fransen",
      "Wird mit jeder Wäsche weicher",
    ],
    ja: [
      "ヨーロッパ産リネン100%、280g/m²",
      "掛けておけば一晩で乾く",
      "手撚りのフリンジ",
      "洗うほどに柔らかく",
    ],
    ar: [
      "كتان أوروبي خالص، 280 غ/م²",
      "تجفّ على العلّاقة في ليلة",
      "شراشيب مبرومة باليد",
      "تزداد نعومة مع كل غسلة",
    ],
  },
  facts: {
    materials: { en: "100% linen", de: "100 % Leinen", ja: "麻（リネン）100%", ar: "كتان 100%" },
    care: {
      en: "Machine wash at 60 °C without softener. Shake out and line dry.",
      de: "Maschinenwäsche bei 60 °C, ohne Weichspüler. Ausschlagen und auf der Leine trocknen.",
      ja: "60℃以下で洗濯機可、柔軟剤は不要です。よく振りさばいてつり干ししてください。",
      ar: "غسيل آلي على 60 درجة من دون منعّم، ثم تُنفض وتُنشر.",
    },
    dimensionsMm: { length: 1500, width: 800, height: 3 },
    weightGrams: 336,
  },
  hsCode: "6302.60",
  originCountry: "PT",
  taxCategory: "standard",
  maker: {
    name: "Tecelagem Maré Alta, S.A.",
    address: "Avenida da Fábrica 300, 4835-400 Guimarães, Portugal",
    email: "qualidade@marealta.example",
  },
  certificates: [
    {
      name: {
        en: "Textile tested for harmful substances",
        de: "Textil, auf Schadstoffe geprüft",
        ja: "有害物質検査済みテキスタイル",
        ar: "نسيج مفحوص من المواد الضارة",
      },
      number: "MA-TX-5502",
      issuer: "Instituto Têxtil do Norte",
      // Ended before the demo opens: a badge must not show.
      validUntil: "2026-06-30",
    },
  ],
  options: [
    {
      key: "colour",
      names: { en: "Colour", de: "Farbe", ja: "色", ar: "اللون" },
      values: [
        {
          key: "sea",
          names: { en: "Sea green", de: "Seegrün", ja: "海緑", ar: "أخضر بحري" },
          swatch: "#8fa49b",
        },
        { key: "sand", names: { en: "Sand", de: "Sand", ja: "砂", ar: "رملي" }, swatch: "#d9c39c" },
        { key: "white", names: { en: "Chalk", de: "Kreide", ja: "白亜", ar: "طباشيري" }, swatch: "#f3eee3" },
      ],
    },
    {
      key: "size",
      names: { en: "Size", de: "Größe", ja: "サイズ", ar: "المقاس" },
      values: [
        {
          key: "hand",
          names: {
            en: "Hand, 50 × 100 cm",
            de: "Handtuch, 50 × 100 cm",
            ja: "フェイス 50×100cm",
            ar: "لليدين، 50 × 100 سم",
          },
        },
        {
          key: "bath",
          names: {
            en: "Bath, 80 × 150 cm",
            de: "Badetuch, 80 × 150 cm",
            ja: "バス 80×150cm",
            ar: "للحمّام، 80 × 150 سم",
          },
        },
      ],
    },
  ],
  variants: [
    {
      sku: "TOW-TID-SEA-H",
      optionValues: { colour: "sea", size: "hand" },
      weightGrams: 170,
      sizeMm: { length: 260, width: 180, height: 30 },
      eurPriceMinor: 2_437n,
      stock: 60,
      gtin: "2950000102311",
    },
    {
      sku: "TOW-TID-SEA-B",
      optionValues: { colour: "sea", size: "bath" },
      weightGrams: 380,
      sizeMm: { length: 320, width: 240, height: 50 },
      eurPriceMinor: 4_958n,
      stock: 38,
      gtin: "2950000102380",
    },
    {
      sku: "TOW-TID-SND-H",
      optionValues: { colour: "sand", size: "hand" },
      weightGrams: 170,
      sizeMm: { length: 260, width: 180, height: 30 },
      eurPriceMinor: 2_437n,
      stock: 44,
      gtin: "2950000102458",
    },
    {
      sku: "TOW-TID-SND-B",
      optionValues: { colour: "sand", size: "bath" },
      weightGrams: 380,
      sizeMm: { length: 320, width: 240, height: 50 },
      eurPriceMinor: 4_958n,
      stock: 4,
      gtin: "2950000102526",
    },
    {
      sku: "TOW-TID-CHK-H",
      optionValues: { colour: "white", size: "hand" },
      weightGrams: 170,
      sizeMm: { length: 260, width: 180, height: 30 },
      eurPriceMinor: 2_437n,
      stock: 71,
      gtin: "2950000102595",
    },
    {
      sku: "TOW-TID-CHK-B",
      optionValues: { colour: "white", size: "bath" },
      weightGrams: 380,
      sizeMm: { length: 320, width: 240, height: 50 },
      eurPriceMinor: 4_958n,
      stock: 29,
      gtin: "2950000102663",
    },
  ],
  soldIn: "all",
  pictures: [
    {
      file: "products/towel-1.svg",
      optionValues: { colour: "sea" },
      alt: {
        en: "Sea green linen towel with white lines, hanging from a wooden rail",
        de: "Seegrünes Leinentuch mit weißen Linien auf einer Holzstange",
        ja: "木のバーに掛かる、白い線の入った海緑のリネンタオル",
        ar: "منشفة كتان خضراء بحرية بخطوط بيضاء على علّاقة خشبية",
      },
    },
    {
      file: "products/towel-sand.svg",
      optionValues: { colour: "sand" },
      alt: {
        en: "The towel in sand",
        de: "Das Tuch in Sand",
        ja: "砂色のタオル",
        ar: "المنشفة باللون الرملي",
      },
    },
    {
      file: "products/towel-white.svg",
      optionValues: { colour: "white" },
      alt: {
        en: "The towel in chalk with sea green lines",
        de: "Das Tuch in Kreide mit seegrünen Linien",
        ja: "海緑の線が入った白亜色のタオル",
        ar: "المنشفة باللون الطباشيري بخطوط خضراء",
      },
    },
    {
      file: "products/towel-2.svg",
      alt: {
        en: "Three folded towels and a brush on a wooden bench",
        de: "Drei gefaltete Tücher und eine Bürste auf einer Holzbank",
        ja: "木のベンチに重ねた三枚のタオルとブラシ",
        ar: "ثلاث مناشف مطوية وفرشاة على مقعد خشبي",
      },
    },
  ],
  collections: ["home"],
};
