import type { DemoProduct } from "./product";

export const faceOil: DemoProduct = {
  key: "face-oil",
  slugs: { en: "lee-face-oil", de: "gesichtsoel-lee", ja: "kazashimo-face-oil", ar: "zayt-al-wajh-marfa" },
  titles: { en: "Lee face oil", de: "Gesichtsöl Lee", ja: "フェイスオイル「風下」", ar: "زيت الوجه «مرفأ»" },
  descriptions: {
    en: [
      "The lee is the side the wind doesn't reach. This oil is for skin that spends its day on the other one: on bicycles, ferries, under air conditioning.",
      "Five plant oils, cold-pressed in Liguria, and nothing else: no perfume, no colour, no alcohol. Three drops on damp skin are plenty. Buy the glass once, then the aluminium refill.",
    ],
    de: [
      "Lee ist die Seite, die der Wind nicht erreicht. Dieses Öl ist für Haut, die den Tag auf der anderen verbringt: auf dem Rad, auf der Fähre, unter der Klimaanlage.",
      "Fünf Pflanzenöle, in Ligurien kalt gepresst, sonst nichts: kein Parfüm, keine Farbe, kein Alkohol. Drei Tropfen auf feuchter Haut genügen. Das Glas kauft man einmal, danach die Nachfüllflasche aus Aluminium.",
    ],
    ja: [
      "「風下」は、風の届かない側のこと。自転車の上、フェリーの甲板、冷房の下——一日を風上で過ごす肌のためのオイルです。",
      "リグーリアで低温圧搾した五種の植物オイルだけ。香料、着色料、アルコールは使っていません。洗顔後の湿った肌に三滴で十分。ガラス瓶は一度だけ、あとはアルミボトルから詰め替えを。",
    ],
    ar: [
      "المرفأ هو المكان الذي لا تبلغه الريح. وهذا الزيت لبشرة تقضي يومها خارجه: على الدرّاجة، وعلى ظهر العبّارة، وتحت المكيّف.",
      "خمسة زيوت نباتية معصورة على البارد في ليغوريا، ولا شيء سواها: بلا عطر ولا لون ولا كحول. ثلاث قطرات على بشرة رطبة تكفي. تُشترى الزجاجة مرة واحدة، ثم عبوة التعبئة من الألمنيوم.",
    ],
  },
  highlights: {
    en: [
      "Halal-certified, vegan, free of perfume and alcohol",
      "Five oils: olive squalane, jojoba, almond, rosehip, borage",
      "Glass bottle to keep, aluminium to refill",
    ],
    de: [
      "Halal-zertifiziert, vegan, ohne Parfüm und Alkohol",
      "Fünf Öle: Olivensqualan, Jojoba, Mandel, Hagebutte, Borretsch",
      "Glas zum Behalten, Aluminium zum Nachfüllen",
    ],
    ja: [
      "ハラール認証、ヴィーガン、無香料・アルコールフリー",
      "オリーブスクワラン、ホホバ、アーモンド、ローズヒップ、ボリジの五種",
      "ガラス瓶は使い続け、アルミボトルで詰め替え",
    ],
    ar: [
      "شهادة حلال، نباتي، خالٍ من العطر والكحول",
      "خمسة زيوت: سكوالان الزيتون والجوجوبا واللوز وثمر الورد ولسان الثور",
      "زجاجة تبقى وعبوة ألمنيوم للتعبئة",
    ],
  },
  facts: {
    materials: {
      en: "Squalane, Simmondsia Chinensis Seed Oil, Prunus Amygdalus Dulcis Oil, Rosa Canina Fruit Oil, Borago Officinalis Seed Oil",
      de: "Squalane, Simmondsia Chinensis Seed Oil, Prunus Amygdalus Dulcis Oil, Rosa Canina Fruit Oil, Borago Officinalis Seed Oil",
      ja: "スクワラン、ホホバ種子油、アーモンド油、カニナバラ果実油、ルリジサ種子油",
      ar: "Squalane, Simmondsia Chinensis Seed Oil, Prunus Amygdalus Dulcis Oil, Rosa Canina Fruit Oil, Borago Officinalis Seed Oil",
    },
    care: {
      en: "Store cool and out of the sun. Use within nine months of opening.",
      de: "Kühl und lichtgeschützt lagern. Nach dem Öffnen innerhalb von neun Monaten verbrauchen.",
      ja: "直射日光を避け、涼しい場所で保管。開封後は9か月以内にお使いください。",
      ar: "يُحفظ باردًا بعيدًا عن الشمس ويُستعمل خلال تسعة أشهر من فتحه.",
    },
    dimensionsMm: { length: 36, width: 36, height: 108 },
    weightGrams: 112,
  },
  hsCode: "3304.99",
  originCountry: "IT",
  taxCategory: "standard",
  maker: {
    name: "Officina Sottovento S.r.l.",
    address: "Via dei Magazzini 7, 18100 Imperia, Italy",
    email: "sicurezza@sottovento.example",
  },
  certificates: [
    {
      name: { en: "Halal", de: "Halal", ja: "ハラール", ar: "حلال" },
      number: "HQ-IT-20931",
      issuer: "Halal Quality Board of Liguria",
      validUntil: "2027-12-31",
    },
  ],
  warnings: {
    en: ["For external use. Avoid the eyes. Try a drop on your forearm first; contains almond oil."],
    de: ["Nur zur äußeren Anwendung. Augenkontakt vermeiden. Zuerst am Unterarm testen; enthält Mandelöl."],
    ja: ["外用のみ。目に入らないようご注意ください。初回は腕で試してから。アーモンド油を含みます。"],
    ar: ["للاستعمال الخارجي. يُتجنَّب ملامسة العينين. تُجرَّب قطرة على الساعد أولًا؛ يحتوي على زيت اللوز."],
  },
  options: [
    {
      key: "format",
      names: { en: "Format", de: "Ausführung", ja: "タイプ", ar: "العبوة" },
      values: [
        {
          key: "bottle-30",
          names: { en: "Bottle, 30 ml", de: "Flasche, 30 ml", ja: "ボトル 30ml", ar: "زجاجة، 30 مل" },
        },
        {
          key: "refill-60",
          names: { en: "Refill, 60 ml", de: "Nachfüllung, 60 ml", ja: "詰め替え 60ml", ar: "تعبئة، 60 مل" },
        },
      ],
    },
  ],
  variants: [
    {
      sku: "OIL-LEE-030",
      optionValues: { format: "bottle-30" },
      weightGrams: 165,
      sizeMm: { length: 130, width: 60, height: 60 },
      eurPriceMinor: 3_529n,
      stock: 88,
      gtin: "2950000100287",
      content: { amount: 30, unit: "ml" },
    },
    {
      sku: "OIL-LEE-060",
      optionValues: { format: "refill-60" },
      weightGrams: 120,
      sizeMm: { length: 140, width: 60, height: 60 },
      eurPriceMinor: 5_378n,
      stock: 52,
      gtin: "2950000100355",
      content: { amount: 60, unit: "ml" },
    },
  ],
  soldIn: { except: ["CN", "IN", "KR"], reason: "cosmetics-registration" },
  pictures: [
    {
      file: "products/face-oil-1.svg",
      alt: {
        en: "Amber glass bottle with a dropper, an olive twig in front",
        de: "Braunglasflasche mit Pipette, davor ein Olivenzweig",
        ja: "スポイト付きの茶色いガラス瓶とオリーブの小枝",
        ar: "زجاجة كهرمانية بقطّارة وأمامها غصن زيتون",
      },
    },
    {
      file: "products/face-oil-2.svg",
      alt: {
        en: "Aluminium refill bottle beside the glass bottle",
        de: "Nachfüllflasche aus Aluminium neben der Glasflasche",
        ja: "アルミの詰め替えボトルとガラス瓶",
        ar: "عبوة التعبئة من الألمنيوم بجانب الزجاجة",
      },
    },
  ],
  collections: ["home"],
};
