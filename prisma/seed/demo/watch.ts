import { type DemoProduct, entrepot } from "./product";

export const watch: DemoProduct = {
  key: "watch",
  slugs: { en: "meridian-watch", de: "armbanduhr-meridian", ja: "meridian-watch", ar: "saat-meridian" },
  titles: {
    en: "Meridian watch",
    de: "Armbanduhr Meridian",
    ja: "腕時計「メリディアン」",
    ar: "ساعة «ميريديان»",
  },
  descriptions: {
    en: [
      "A ship finds its longitude with a clock set to somewhere else. Meridian keeps two times for the same reason: yours on the large hands, home on the small dial at six.",
      "The case is titanium, brushed by hand in Nagano, and lighter than it looks. A quartz movement corrected for temperature drifts less than ten seconds a year. The graticule on the dial is printed in three passes; you will see it only when the light is low.",
    ],
    de: [
      "Ein Schiff findet seine Länge mit einer Uhr, die woanders richtig geht. Aus demselben Grund zeigt Meridian zwei Zeiten: Ihre auf den großen Zeigern, die von zu Hause auf dem kleinen Blatt bei sechs.",
      "Das Gehäuse ist aus Titan, in Nagano von Hand gebürstet und leichter, als es aussieht. Das temperaturkompensierte Quarzwerk weicht im Jahr weniger als zehn Sekunden ab. Das Gradnetz auf dem Zifferblatt wird dreimal gedruckt und zeigt sich nur bei flachem Licht.",
    ],
    ja: [
      "船は、よその土地に合わせた時計で自分の経度を知ります。「メリディアン」が二つの時刻をもつのも同じ理由。長短針はいまいる場所、六時位置の小文字盤は故郷の時刻です。",
      "ケースは長野で手作業のヘアライン仕上げを施したチタン。見た目よりずっと軽く仕上がりました。温度補正クオーツで年差は±10秒以内。三度刷りの経緯線は、光が低いときにだけ浮かびます。",
    ],
    ar: [
      "تعرف السفينة موقعها بساعة مضبوطة على مكان آخر. وللسبب نفسه تحمل «ميريديان» وقتين: وقتك على العقربين الكبيرين، ووقت الوطن على الميناء الصغير عند السادسة.",
      "العلبة من التيتانيوم المصقول يدويًّا في ناغانو، وهي أخفّ مما تبدو. حركة كوارتز معدَّلة بحسب الحرارة لا تنحرف عشر ثوانٍ في السنة. وخطوط الطول والعرض على الميناء مطبوعة ثلاث مرات، ولا تظهر إلا في الضوء الخافت.",
    ],
  },
  highlights: {
    en: [
      "Second time zone at six o'clock",
      "Titanium case, 38 mm, sapphire glass",
      "Within ten seconds a year",
      "Strap changes without tools",
    ],
    de: [
      "Zweite Zeitzone bei sechs Uhr",
      "Titangehäuse, 38 mm, Saphirglas",
      "Höchstens zehn Sekunden Abweichung im Jahr",
      "Band ohne Werkzeug wechselbar",
    ],
    ja: [
      "六時位置に第二時間帯表示",
      "チタンケース38mm、サファイアガラス",
      "年差±10秒",
      "工具なしでストラップ交換可能",
    ],
    ar: [
      "منطقة زمنية ثانية عند السادسة",
      "علبة تيتانيوم 38 مم وزجاج ياقوتي",
      "انحراف لا يتجاوز عشر ثوانٍ في السنة",
      "حزام يُبدَّل من دون أدوات",
    ],
  },
  facts: {
    materials: {
      en: "Titanium, sapphire glass, vegetable-tanned calf leather",
      de: "Titan, Saphirglas, pflanzlich gegerbtes Kalbsleder",
      ja: "チタン、サファイアガラス、植物タンニンなめしカーフ",
      ar: "تيتانيوم، زجاج ياقوتي، جلد عجل مدبوغ نباتيًّا",
    },
    care: {
      en: "Water-resistant to 5 bar; take the leather off before swimming. Change the cell every four years.",
      de: "Wasserdicht bis 5 bar; das Lederband vor dem Schwimmen abnehmen. Batterie alle vier Jahre wechseln.",
      ja: "5気圧防水。泳ぐ前に革ベルトを外してください。電池は4年ごとに交換します。",
      ar: "مقاومة للماء حتى 5 بار، ويُنزع الجلد قبل السباحة. تُبدَّل البطارية كل أربع سنوات.",
    },
    dimensionsMm: { length: 240, width: 38, height: 9 },
    weightGrams: 52,
  },
  hsCode: "9102.11",
  originCountry: "JP",
  taxCategory: "standard",
  maker: {
    name: "Suwa Keisoku K.K.",
    address: "2-7-11 Kogan-dori, Suwa, Nagano 392-0027, Japan",
    email: "support@suwa-keisoku.example",
  },
  euResponsible: entrepot,
  certificates: [
    {
      name: {
        en: "Water resistance (ISO 22810)",
        de: "Wasserdichtheit (ISO 22810)",
        ja: "防水性能（ISO 22810）",
        ar: "مقاومة الماء (ISO 22810)",
      },
      number: "SK-22810-77",
      issuer: "Shinshu Precision Laboratory",
      validUntil: "2029-06-30",
    },
  ],
  options: [
    {
      key: "colour",
      names: { en: "Dial", de: "Zifferblatt", ja: "文字盤", ar: "الميناء" },
      values: [
        {
          key: "paper",
          names: {
            en: "Paper, tan strap",
            de: "Papier, Band in Cognac",
            ja: "紙色／茶革",
            ar: "ورقي، حزام بني",
          },
          swatch: "#f3ecdc",
        },
        {
          key: "ink",
          names: {
            en: "Ink, black strap",
            de: "Tinte, schwarzes Band",
            ja: "墨色／黒革",
            ar: "حبري، حزام أسود",
          },
          swatch: "#22272e",
        },
      ],
    },
  ],
  variants: [
    {
      sku: "WAT-MER-PAP",
      optionValues: { colour: "paper" },
      weightGrams: 310,
      sizeMm: { length: 140, width: 110, height: 90 },
      eurPriceMinor: 68_908n,
      stock: 9,
      gtin: "2950000102809",
    },
    {
      sku: "WAT-MER-INK",
      optionValues: { colour: "ink" },
      weightGrams: 310,
      sizeMm: { length: 140, width: 110, height: 90 },
      eurPriceMinor: 68_908n,
      stock: 5,
      gtin: "2950000102878",
    },
  ],
  soldIn: "all",
  pictures: [
    {
      file: "products/watch-1.svg",
      optionValues: { colour: "paper" },
      alt: {
        en: "Watch with a paper-coloured dial, vermilion seconds hand and tan strap",
        de: "Uhr mit papierfarbenem Zifferblatt, zinnoberrotem Sekundenzeiger und Band in Cognac",
        ja: "紙色の文字盤、朱色の秒針、茶革ベルトの腕時計",
        ar: "ساعة بميناء ورقي اللون وعقرب ثوانٍ قرمزي وحزام بني",
      },
    },
    {
      file: "products/watch-ink.svg",
      optionValues: { colour: "ink" },
      alt: {
        en: "The watch with an ink dial and black strap",
        de: "Die Uhr mit Zifferblatt in Tinte und schwarzem Band",
        ja: "墨色の文字盤と黒革ベルトの腕時計",
        ar: "الساعة بميناء حبري وحزام أسود",
      },
    },
    {
      file: "products/watch-2.svg",
      alt: {
        en: "Close view of the dial, its graticule and the small second time zone",
        de: "Nahansicht des Zifferblatts mit Gradnetz und kleiner zweiter Zeitzone",
        ja: "経緯線と小さな第二時間帯表示が見える文字盤の近景",
        ar: "لقطة قريبة للميناء وخطوط الطول والعرض والمنطقة الزمنية الثانية",
      },
    },
  ],
  collections: ["wear", "carry"],
};
