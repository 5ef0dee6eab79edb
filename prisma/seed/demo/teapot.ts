import { type DemoProduct, entrepot } from "./product";

export const teapot: DemoProduct = {
  key: "teapot",
  slugs: { en: "hama-stoneware-teapot", de: "steinzeugkanne-hama", ja: "dobin-hama", ar: "ibriq-shay-hama" },
  titles: {
    en: "Hama stoneware teapot",
    de: "Steinzeugkanne Hama",
    ja: "土瓶「浜」",
    ar: "إبريق الشاي «هاما» من الخزف الحجري",
  },
  descriptions: {
    en: [
      "A pot for the second cup, the one you take your time over. Hama is thrown in Tokoname from iron-rich clay, dipped once in ash glaze and left bare at the foot, where you can read what the kiln did.",
      "The handle is wrapped in cane and stays cool. Behind the spout sits a strainer made of the same clay: no mesh to lose, nothing to unscrew.",
    ],
    de: [
      "Eine Kanne für die zweite Tasse, die ruhig länger dauern darf. Hama wird in Tokoname aus eisenhaltigem Ton gedreht, einmal in Ascheglasur getaucht und am Fuß roh gelassen. Dort sieht man, was der Ofen gemacht hat.",
      "Der Henkel ist mit Rohr umwickelt und bleibt kühl. Hinter der Tülle sitzt ein Sieb aus demselben Ton: nichts zum Abschrauben, nichts zum Verlieren.",
    ],
    ja: [
      "二杯目を、ゆっくり味わうための土瓶です。鉄分の多い土を常滑でろくろ成形し、灰釉に一度だけくぐらせました。高台まわりには釉をかけず、窯が残した景色をそのまま見せています。",
      "持ち手は籐巻きで、熱くなりにくいつくり。注ぎ口の奥の茶こしは本体と同じ土でできています。外す部品も、なくす網もありません。",
    ],
    ar: [
      "إبريق للكوب الثاني، ذاك الذي لا نستعجله. يُشكَّل «هاما» على الدولاب في توكونامه من طين غني بالحديد، ويُغمس مرة واحدة في طلاء الرماد، وتُترك قاعدته بلا طلاء ليظهر عليها أثر الفرن.",
      "مقبضه ملفوف بالروطان فلا يسخن في اليد، وخلف المصبّ مصفاة من الطين نفسه: لا قطعة تُفكّ ولا شبكة تضيع.",
    ],
  },
  highlights: {
    en: [
      "Holds 720 ml, enough for four small cups",
      "Strainer built in, made of clay",
      "No two glaze lines alike",
      "Cane handle that stays cool",
    ],
    de: [
      "Fasst 720 ml, genug für vier kleine Becher",
      "Sieb aus Keramik, fest eingebaut",
      "Jede Glasurkante verläuft anders",
      "Kühler Henkel, mit Rohr umwickelt",
    ],
    ja: [
      "容量720ml、小ぶりの湯のみ4杯分",
      "陶製の茶こしを内蔵",
      "釉薬の流れは一点ごとに異なります",
      "熱くなりにくい籐巻きの持ち手",
    ],
    ar: [
      "سعة 720 مل، تكفي أربعة أكواب صغيرة",
      "مصفاة خزفية مدمجة",
      "لا يتشابه خط الطلاء في إبريقين",
      "مقبض من الروطان يبقى باردًا",
    ],
  },
  facts: {
    materials: {
      en: "Stoneware, ash glaze, cane",
      de: "Steinzeug, Ascheglasur, Rohr",
      ja: "炻器、灰釉、籐",
      ar: "خزف حجري، طلاء الرماد، روطان",
    },
    care: {
      en: "Rinse with warm water, no detergent. Dry with the lid off. Not for the hob or the dishwasher.",
      de: "Mit warmem Wasser ausspülen, ohne Spülmittel. Offen trocknen lassen. Nicht für Herd oder Spülmaschine.",
      ja: "洗剤を使わず、ぬるま湯ですすいでください。蓋を外して乾かします。直火・食洗機は不可。",
      ar: "يُشطف بماء دافئ من دون صابون ويُجفَّف مفتوح الغطاء. لا يوضع على الموقد ولا في غسالة الصحون.",
    },
    dimensionsMm: { length: 215, width: 165, height: 200 },
    weightGrams: 690,
  },
  hsCode: "6912.00",
  originCountry: "JP",
  taxCategory: "standard",
  maker: {
    name: "Hamada Toen",
    address: "4-18 Kamagura-cho, Tokoname, Aichi 479-0800, Japan",
    email: "kama@hamada-toen.example",
  },
  euResponsible: entrepot,
  certificates: [
    {
      name: {
        en: "Food contact: lead and cadmium release",
        de: "Lebensmittelkontakt: Blei- und Cadmiumabgabe",
        ja: "食品接触：鉛・カドミウム溶出試験",
        ar: "ملامسة الغذاء: اختبار الرصاص والكادميوم",
      },
      number: "CW-2025-0418",
      issuer: "Chubu Ceramic Laboratory",
      validUntil: "2028-04-30",
    },
  ],
  options: [
    {
      key: "colour",
      names: { en: "Glaze", de: "Glasur", ja: "釉薬", ar: "الطلاء" },
      values: [
        {
          key: "celadon",
          names: { en: "Celadon", de: "Seladon", ja: "青磁", ar: "سيلادون" },
          swatch: "#9fb3a0",
        },
        { key: "iron", names: { en: "Iron", de: "Eisen", ja: "鉄釉", ar: "حديدي" }, swatch: "#4c423c" },
      ],
    },
  ],
  variants: [
    {
      sku: "TEA-POT-CEL",
      optionValues: { colour: "celadon" },
      weightGrams: 1180,
      sizeMm: { length: 260, width: 210, height: 220 },
      eurPriceMinor: 8_067n,
      stock: 34,
      gtin: "2950000102175",
    },
    {
      sku: "TEA-POT-IRN",
      optionValues: { colour: "iron" },
      weightGrams: 1180,
      sizeMm: { length: 260, width: 210, height: 220 },
      eurPriceMinor: 8_067n,
      stock: 21,
      gtin: "2950000102243",
    },
  ],
  soldIn: "all",
  pictures: [
    {
      file: "products/teapot-1.svg",
      optionValues: { colour: "celadon" },
      alt: {
        en: "Round celadon teapot with a high cane handle, bare clay at the foot",
        de: "Runde Kanne in Seladon mit hohem Rohrhenkel, roher Ton am Fuß",
        ja: "籐の持ち手を高く掛けた青磁の土瓶。高台まわりは素地のまま",
        ar: "إبريق مستدير بلون السيلادون ومقبض روطان عالٍ وقاعدة من طين عارٍ",
      },
    },
    {
      file: "products/teapot-iron.svg",
      optionValues: { colour: "iron" },
      alt: {
        en: "The same teapot in dark iron glaze",
        de: "Dieselbe Kanne in dunkler Eisenglasur",
        ja: "黒褐色の鉄釉をかけた同じ土瓶",
        ar: "الإبريق نفسه بطلاء حديدي داكن",
      },
    },
    {
      file: "products/teapot-2.svg",
      alt: {
        en: "Teapot and two bowls of green tea on a linen cloth, seen from above",
        de: "Kanne und zwei Schalen Grüntee auf einem Leinentuch, von oben",
        ja: "麻布の上の土瓶と二客の煎茶、真上から",
        ar: "إبريق وكوبا شاي أخضر على قماش كتان، من أعلى",
      },
    },
  ],
  collections: ["table"],
};
