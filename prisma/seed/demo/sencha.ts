import { type DemoProduct, entrepot } from "./product";

export const sencha: DemoProduct = {
  key: "sencha",
  slugs: {
    en: "first-harvest-sencha",
    de: "sencha-erste-ernte",
    ja: "shincha-sencha",
    ar: "shay-sencha-al-qatfa-al-ula",
  },
  titles: {
    en: "First-harvest sencha",
    de: "Sencha, erste Ernte",
    ja: "一番茶の煎茶",
    ar: "شاي سِنتشا من القطفة الأولى",
  },
  descriptions: {
    en: [
      "Picked in the last week of April on a slope above the Kagoshima coast, steamed the same afternoon, rolled into needles by evening. It tastes of cut grass, sea air and, late in the cup, something sweet.",
      "The caddy is covered in printed washi and made to be refilled. The larger weight comes as a pouch that fits inside it.",
    ],
    de: [
      "Gepflückt in der letzten Aprilwoche an einem Hang über der Küste von Kagoshima, am selben Nachmittag gedämpft, bis zum Abend zu Nadeln gerollt. Er schmeckt nach Wiese, Seeluft und zum Schluss ein wenig süß.",
      "Die Dose ist mit bedrucktem Washi bezogen und zum Nachfüllen gemacht. Die größere Menge kommt als Beutel, der genau hineinpasst.",
    ],
    ja: [
      "四月の最終週、鹿児島の海を見下ろす斜面で摘み、その日の午後に蒸し、夕方には針のように揉み上げた一番茶。若草と潮風の香り、飲み終わりにほのかな甘みが残ります。",
      "茶缶には青海波の和紙を張りました。詰め替えて長くお使いください。200gは缶に入れ替えられる袋入りです。",
    ],
    ar: [
      "يُقطف في الأسبوع الأخير من أبريل على منحدر يطل على ساحل كاغوشيما، ويُبخَّر عصر اليوم نفسه، ويُلفّ أوراقًا كالإبر قبل المساء. طعمه عشب طري وهواء بحر، وفي آخر الكوب حلاوة خفيفة.",
      "العلبة مكسوّة بورق واشي مطبوع وصُنعت لتُملأ من جديد. أما الوزن الأكبر فيأتي في كيس يناسبها تمامًا.",
    ],
  },
  highlights: {
    en: [
      "Single garden, harvest of April 2026",
      "Steamed deep, brews in 60 seconds",
      "Refillable washi-covered caddy",
    ],
    de: [
      "Ein einziger Garten, Ernte April 2026",
      "Lang gedämpft, zieht in 60 Sekunden",
      "Nachfüllbare Dose mit Washi-Bezug",
    ],
    ja: ["単一農園、2026年4月摘み", "深蒸し、抽出は60秒", "詰め替えて使える和紙張りの茶缶"],
    ar: ["من مزرعة واحدة، محصول أبريل 2026", "تبخير عميق، يجهز في 60 ثانية", "علبة بورق واشي تُعاد تعبئتها"],
  },
  facts: {
    materials: {
      en: "Green tea (100%)",
      de: "Grüner Tee (100 %)",
      ja: "緑茶（100%）",
      ar: "شاي أخضر (100%)",
    },
    care: {
      en: "Keep dry, dark and away from spices. Brew 5 g with 180 ml at 70 °C. Best within three months of opening.",
      de: "Trocken, dunkel und fern von Gewürzen lagern. 5 g auf 180 ml bei 70 °C. Nach dem Öffnen binnen drei Monaten am besten.",
      ja: "湿気・光・移り香を避けて保存。茶葉5gに70℃の湯180mlが目安。開封後は3か月以内にお召し上がりください。",
      ar: "يُحفظ في مكان جاف مظلم بعيدًا عن التوابل. 5 غ لكل 180 مل عند 70 درجة. يُفضَّل خلال ثلاثة أشهر من الفتح.",
    },
    dimensionsMm: { length: 75, width: 75, height: 115 },
    weightGrams: 80,
  },
  hsCode: "0902.10",
  originCountry: "JP",
  taxCategory: "food",
  maker: {
    name: "Kaimon Tea Garden",
    address: "1820 Kawajiri, Ibusuki, Kagoshima 891-0603, Japan",
    email: "cha@kaimon-tea.example",
  },
  euResponsible: entrepot,
  certificates: [
    {
      name: { en: "Organic farming", de: "Ökologischer Landbau", ja: "有機栽培", ar: "زراعة عضوية" },
      number: "KG-ORG-1163",
      issuer: "Kyushu Organic Inspection",
      validUntil: "2027-03-31",
    },
  ],
  warnings: {
    en: ["Contains caffeine."],
    de: ["Enthält Koffein."],
    ja: ["カフェインを含みます。"],
    ar: ["يحتوي على الكافيين."],
  },
  options: [
    {
      key: "weight",
      names: { en: "Weight", de: "Menge", ja: "内容量", ar: "الوزن" },
      values: [
        { key: "80g", names: { en: "80 g caddy", de: "80 g, Dose", ja: "80g 缶入り", ar: "80 غ، علبة" } },
        {
          key: "200g",
          names: {
            en: "200 g refill",
            de: "200 g, Nachfüllbeutel",
            ja: "200g 詰め替え",
            ar: "200 غ، كيس تعبئة",
          },
        },
      ],
    },
  ],
  variants: [
    {
      sku: "TEA-SEN-080",
      optionValues: { weight: "80g" },
      weightGrams: 190,
      sizeMm: { length: 90, width: 90, height: 130 },
      eurPriceMinor: 1_393n,
      stock: 120,
      gtin: "2950000101475",
      content: { amount: 80, unit: "g" },
    },
    {
      sku: "TEA-SEN-200",
      optionValues: { weight: "200g" },
      weightGrams: 230,
      sizeMm: { length: 240, width: 160, height: 60 },
      eurPriceMinor: 2_794n,
      stock: 64,
      gtin: "2950000101543",
      content: { amount: 200, unit: "g" },
    },
  ],
  soldIn: { except: ["CN", "IN", "NG"], reason: "food-import-permit" },
  pictures: [
    {
      file: "products/sencha-1.svg",
      alt: {
        en: "Green tea caddy covered in wave-patterned paper, a wooden scoop of leaves beside it",
        de: "Teedose mit Wellenmuster, daneben ein Holzlöffel voll Blätter",
        ja: "青海波の茶缶と、茶葉をのせた木の茶さじ",
        ar: "علبة شاي بنقش الأمواج وبجانبها ملعقة خشبية من الأوراق",
      },
    },
    {
      file: "products/sencha-2.svg",
      alt: {
        en: "A cup of bright green sencha and a heap of needle-shaped leaves, from above",
        de: "Eine Schale leuchtend grüner Sencha und ein Häufchen nadelförmiger Blätter, von oben",
        ja: "鮮やかな緑の煎茶と針状の茶葉、真上から",
        ar: "كوب سِنتشا أخضر زاهٍ وكومة أوراق كالإبر، من أعلى",
      },
    },
  ],
  collections: ["table"],
};
