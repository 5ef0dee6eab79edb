import type { DemoProduct } from "./product";

export const lamp: DemoProduct = {
  key: "lamp",
  slugs: { en: "pilot-table-lamp", de: "tischleuchte-pilot", ja: "pilot-table-lamp", ar: "misbah-pilot" },
  titles: {
    en: "Pilot cordless table lamp",
    de: "Kabellose Tischleuchte Pilot",
    ja: "コードレス卓上ランプ「パイロット」",
    ar: "مصباح الطاولة اللاسلكي «المرشد»",
  },
  descriptions: {
    en: [
      "Pilots board ships at night, with one warm light on deck to find the ladder by. This lamp does the same for a dinner table, a balcony, a power cut.",
      "Touch the cap to switch it on, hold it to dim. Under the shade is a ring of warm LEDs you never look into; in the foot, a battery that lasts two evenings and can be replaced with one screwdriver.",
    ],
    de: [
      "Lotsen gehen nachts an Bord, und ein einziges warmes Licht an Deck zeigt ihnen die Leiter. Diese Leuchte tut dasselbe für den Esstisch, den Balkon und den Stromausfall.",
      "Ein Tipp auf die Kappe schaltet ein, gedrückt halten dimmt. Der Ring aus warmen LEDs sitzt so unter dem Schirm, dass er nie blendet. Der Akku im Fuß reicht für zwei Abende und lässt sich mit einem Schraubendreher tauschen.",
    ],
    ja: [
      "水先人（パイロット）は夜の船に、甲板のひとつの灯りを頼りに乗り移ります。このランプは食卓やベランダ、停電の夜の、そんな灯りです。",
      "頭のキャップに触れると点灯、長押しで調光。シェードの内側に電球色のLEDを隠し、光源が目に入りません。バッテリーは二晩分。ドライバー一本で交換できます。",
    ],
    ar: [
      "يصعد المرشد البحري إلى السفن ليلًا، وضوء دافئ واحد على السطح يدلّه على السلّم. هذا المصباح يفعل الشيء نفسه على مائدة العشاء أو الشرفة أو حين تنقطع الكهرباء.",
      "لمسة على الغطاء تشعله، والضغط المطوّل يخفّفه. حلقة الضوء مخفية تحت المظلّة فلا تؤذي العين، والبطارية في القاعدة تكفي سهرتين وتُبدَّل بمفكّ واحد.",
    ],
  },
  highlights: {
    en: [
      "18 hours at full light, 60 hours dimmed",
      "2,700 K, colour rendering above 95",
      "Charges by USB-C, cable in the box",
      "Battery can be replaced at home",
    ],
    de: [
      "18 Stunden bei vollem Licht, 60 Stunden gedimmt",
      "2.700 K, Farbwiedergabe über 95",
      "Lädt über USB-C, Kabel liegt bei",
      "Akku zu Hause austauschbar",
    ],
    ja: [
      "全灯18時間、調光時は最長60時間",
      "色温度2,700K、演色性Ra95以上",
      "USB-C充電、ケーブル付属",
      "バッテリーは自宅で交換可能",
    ],
    ar: [
      "18 ساعة بأقصى إضاءة و60 ساعة بإضاءة خافتة",
      "2700 كلفن ودقة ألوان تفوق 95",
      "شحن USB-C والكابل مرفق",
      "بطارية تُبدَّل في المنزل",
    ],
  },
  facts: {
    materials: {
      en: "Spun steel, powder coat, opal diffuser",
      de: "Gedrückter Stahl, pulverbeschichtet, Opaldiffusor",
      ja: "スチール（へら絞り・粉体塗装）、乳白ディフューザー",
      ar: "فولاذ مطليّ بالبودرة، ناشر ضوء حليبي",
    },
    care: {
      en: "Wipe with a soft dry cloth. Splash-proof; bring it in when it pours.",
      de: "Mit weichem, trockenem Tuch abwischen. Spritzwassergeschützt; bei Dauerregen hereinholen.",
      ja: "乾いた柔らかい布で拭いてください。防滴仕様ですが、強い雨の日は室内へ。",
      ar: "يُمسح بقطعة قماش ناعمة جافة. مقاوم للرذاذ، ويُدخَل عند المطر الغزير.",
    },
    dimensionsMm: { length: 200, width: 200, height: 290 },
    weightGrams: 1150,
  },
  hsCode: "9405.21",
  originCountry: "NL",
  taxCategory: "standard",
  maker: {
    name: "Lichtwerf B.V.",
    address: "Keilestraat 9F, 3029 BP Rotterdam, Netherlands",
    email: "veilig@lichtwerf.example",
  },
  certificates: [
    {
      name: {
        en: "Battery transport test summary (UN 38.3)",
        de: "Transportprüfung des Akkus (UN 38.3)",
        ja: "電池輸送試験（UN 38.3）",
        ar: "اختبار نقل البطارية (UN 38.3)",
      },
      number: "LW-383-0092",
      issuer: "Maasvlakte Test House",
      validUntil: "2029-01-31",
    },
  ],
  warnings: {
    en: [
      "Contains a lithium-ion battery. Do not open, crush or burn it; hand it in where batteries are collected.",
    ],
    de: [
      "Enthält einen Lithium-Ionen-Akku. Nicht öffnen, quetschen oder verbrennen; an einer Sammelstelle abgeben.",
    ],
    ja: ["リチウムイオン電池を内蔵しています。分解・圧迫・焼却をせず、回収拠点へお持ちください。"],
    ar: ["يحتوي على بطارية ليثيوم أيون. لا تُفتح ولا تُسحق ولا تُحرق، وتُسلَّم في نقاط جمع البطاريات."],
  },
  dangerousGoods: { unNumber: "UN3481", packingInstruction: "967", wattHours: 18.5 },
  options: [
    {
      key: "colour",
      names: { en: "Colour", de: "Farbe", ja: "色", ar: "اللون" },
      values: [
        {
          key: "vermilion",
          names: { en: "Vermilion", de: "Zinnober", ja: "朱", ar: "قرمزي برتقالي" },
          swatch: "#d9401d",
        },
        { key: "sand", names: { en: "Sand", de: "Sand", ja: "砂", ar: "رملي" }, swatch: "#d3bd97" },
        {
          key: "slate",
          names: { en: "Slate", de: "Schiefer", ja: "スレート", ar: "أردوازي" },
          swatch: "#4d5a62",
        },
      ],
    },
  ],
  variants: [
    {
      sku: "LMP-PIL-VER",
      optionValues: { colour: "vermilion" },
      weightGrams: 1720,
      sizeMm: { length: 330, width: 240, height: 240 },
      eurPriceMinor: 12_521n,
      stock: 46,
      gtin: "2950000100706",
    },
    {
      sku: "LMP-PIL-SND",
      optionValues: { colour: "sand" },
      weightGrams: 1720,
      sizeMm: { length: 330, width: 240, height: 240 },
      eurPriceMinor: 12_521n,
      stock: 28,
      gtin: "2950000100775",
    },
    {
      sku: "LMP-PIL-SLT",
      optionValues: { colour: "slate" },
      weightGrams: 1720,
      sizeMm: { length: 330, width: 240, height: 240 },
      eurPriceMinor: 12_521n,
      stock: 3,
      gtin: "2950000100843",
    },
  ],
  soldIn: "all",
  pictures: [
    {
      file: "products/lamp-1.svg",
      optionValues: { colour: "vermilion" },
      alt: {
        en: "Vermilion dome lamp, lit, on a warm paper background",
        de: "Leuchte mit zinnoberrotem Kuppelschirm, eingeschaltet",
        ja: "朱色のドーム形シェードのランプ、点灯時",
        ar: "مصباح بقبّة قرمزية مضاء على خلفية دافئة",
      },
    },
    {
      file: "products/lamp-sand.svg",
      optionValues: { colour: "sand" },
      alt: {
        en: "The lamp in sand",
        de: "Die Leuchte in Sand",
        ja: "砂色のランプ",
        ar: "المصباح باللون الرملي",
      },
    },
    {
      file: "products/lamp-slate.svg",
      optionValues: { colour: "slate" },
      alt: {
        en: "The lamp in slate",
        de: "Die Leuchte in Schiefer",
        ja: "スレート色のランプ",
        ar: "المصباح باللون الأردوازي",
      },
    },
    {
      file: "products/lamp-2.svg",
      alt: {
        en: "The lamp at dusk by a window over the harbour",
        de: "Die Leuchte in der Dämmerung am Fenster über dem Hafen",
        ja: "夕暮れ、港を望む窓辺のランプ",
        ar: "المصباح عند الغسق قرب نافذة تطل على الميناء",
      },
    },
  ],
  collections: ["home", "table"],
};
