import { type DemoProduct, entrepot } from "./product";

export const kettle: DemoProduct = {
  key: "kettle",
  slugs: {
    en: "bollard-electric-kettle",
    de: "wasserkocher-poller",
    ja: "bollard-kettle",
    ar: "ghallayat-bollard",
  },
  titles: {
    en: "Bollard electric kettle",
    de: "Wasserkocher Poller",
    ja: "電気ケトル「ボラード」",
    ar: "الغلاية الكهربائية «بولارد»",
  },
  descriptions: {
    en: [
      "Narrow waist, wide head, low centre: the shape that has held ships to quays for two centuries turns out to make a very good kettle. It stands firm, pours slowly and is easy to fill.",
      "One lever, one handle, no display. The thermostat cuts out at the boil and again if the kettle runs dry. Choose the plug for the country where you will use it.",
    ],
    de: [
      "Schmale Taille, breiter Kopf, tiefer Schwerpunkt: Die Form, die seit zwei Jahrhunderten Schiffe am Kai hält, ist auch als Wasserkocher ziemlich gut. Er steht fest, gießt ruhig und lässt sich leicht füllen.",
      "Ein Hebel, ein Griff, kein Display. Der Thermostat schaltet beim Kochen ab und ebenso, wenn kein Wasser mehr da ist. Wählen Sie den Stecker des Landes, in dem Sie ihn benutzen.",
    ],
    ja: [
      "くびれた胴、張り出した頭、低い重心。二百年にわたって船を岸壁につないできた係船柱（ボラード）の形は、ケトルにもよく合いました。安定して立ち、細く静かに注げ、口が広くて水を入れやすい。",
      "レバーひとつ、持ち手ひとつ、表示画面はなし。沸騰すると自動で切れ、空だきも防ぎます。お使いになる国のプラグをお選びください。",
    ],
    ar: [
      "خصر ضيّق ورأس عريض ومركز ثقل منخفض: الشكل الذي ربط السفن بالأرصفة قرنين يصلح تمامًا لغلاية. تقف ثابتة وتصبّ بهدوء وتُملأ بسهولة.",
      "ذراع واحدة ومقبض واحد وبلا شاشة. تنطفئ عند الغليان وعند نفاد الماء. يُختار القابس بحسب بلد الاستعمال.",
    ],
  },
  highlights: {
    en: [
      "0.9 litres, boils in about four minutes",
      "Slow-pour spout",
      "Switches off at the boil and when dry",
      "Handle of oiled beech",
    ],
    de: [
      "0,9 Liter, kocht in rund vier Minuten",
      "Schmale Tülle für ruhiges Gießen",
      "Schaltet beim Kochen und ohne Wasser ab",
      "Griff aus geölter Buche",
    ],
    ja: [
      "容量0.9リットル、約4分で沸騰",
      "細く注げるノズル",
      "自動電源オフ、空だき防止",
      "オイル仕上げのブナの持ち手",
    ],
    ar: [
      "0.9 لتر تغلي في نحو أربع دقائق",
      "مصبّ رفيع لصبّ هادئ",
      "إطفاء تلقائي عند الغليان أو الجفاف",
      "مقبض من خشب الزان المزيّت",
    ],
  },
  facts: {
    materials: {
      en: "Stainless steel, enamel, beech",
      de: "Edelstahl, Emaille, Buche",
      ja: "ステンレス、ほうろう、ブナ材",
      ar: "فولاذ مقاوم للصدأ، مينا، خشب زان",
    },
    care: {
      en: "Unplug and let it cool before wiping. Descale with citric acid once a month in hard-water areas.",
      de: "Vor dem Abwischen Stecker ziehen und abkühlen lassen. Bei hartem Wasser monatlich mit Zitronensäure entkalken.",
      ja: "お手入れは電源を抜き、冷ましてから。硬水の地域では月に一度クエン酸で洗浄してください。",
      ar: "تُفصل عن الكهرباء وتُترك لتبرد قبل المسح. في مناطق الماء العسر تُنظَّف بحمض الليمون مرة في الشهر.",
    },
    dimensionsMm: { length: 275, width: 170, height: 245 },
    weightGrams: 1260,
  },
  hsCode: "8516.79",
  originCountry: "CN",
  taxCategory: "standard",
  maker: {
    name: "Ningbo Heting Appliance Co., Ltd.",
    address: "No. 88 Xinhe Road, Beilun, Ningbo 315800, China",
    email: "quality@heting.example",
  },
  euResponsible: entrepot,
  certificates: [
    {
      name: {
        en: "Electrical safety type test (EN 60335-2-15)",
        de: "Typprüfung elektrische Sicherheit (EN 60335-2-15)",
        ja: "電気安全型式試験（EN 60335-2-15）",
        ar: "اختبار السلامة الكهربائية (EN 60335-2-15)",
      },
      number: "MTH-60335-2291",
      issuer: "Maasvlakte Test House",
      validUntil: "2028-11-30",
    },
  ],
  warnings: {
    en: [
      "Hot surface and steam. Keep out of reach of children.",
      "Use only with the base supplied and at the voltage printed on it.",
    ],
    de: [
      "Heiße Oberfläche und Dampf. Von Kindern fernhalten.",
      "Nur mit dem mitgelieferten Sockel und der aufgedruckten Spannung betreiben.",
    ],
    ja: [
      "本体と蒸気は熱くなります。お子さまの手の届かない場所でご使用ください。",
      "付属の電源台で、表示された電圧でのみご使用ください。",
    ],
    ar: [
      "السطح والبخار ساخنان. تُحفظ بعيدًا عن متناول الأطفال.",
      "تُستعمل مع قاعدتها المرفقة وبالجهد المبيّن عليها فقط.",
    ],
  },
  options: [
    {
      key: "plug",
      names: { en: "Plug and voltage", de: "Stecker und Spannung", ja: "プラグと電圧", ar: "القابس والجهد" },
      values: [
        {
          key: "eu",
          names: { en: "Europe, 230 V", de: "Europa, 230 V", ja: "欧州 230V", ar: "أوروبا، 230 فولت" },
        },
        {
          key: "uk",
          names: {
            en: "United Kingdom, 230 V",
            de: "Großbritannien, 230 V",
            ja: "英国 230V",
            ar: "بريطانيا، 230 فولت",
          },
        },
        {
          key: "us",
          names: {
            en: "North America, 120 V",
            de: "Nordamerika, 120 V",
            ja: "北米 120V",
            ar: "أمريكا الشمالية، 120 فولت",
          },
        },
      ],
    },
  ],
  variants: [
    {
      sku: "KET-BOL-EU",
      optionValues: { plug: "eu" },
      weightGrams: 1840,
      sizeMm: { length: 320, width: 240, height: 290 },
      eurPriceMinor: 10_840n,
      stock: 31,
      gtin: "2950000100492",
      onlyIn: ["DE", "FR", "ES", "IT", "NL", "PL", "SE", "NO", "TR", "ID", "VN"],
    },
    {
      sku: "KET-BOL-UK",
      optionValues: { plug: "uk" },
      weightGrams: 1860,
      sizeMm: { length: 320, width: 240, height: 290 },
      eurPriceMinor: 10_840n,
      stock: 17,
      gtin: "2950000100560",
      onlyIn: ["GB", "HK", "SG", "MY", "AE", "SA", "NG", "KW", "BH"],
    },
    {
      sku: "KET-BOL-US",
      optionValues: { plug: "us" },
      weightGrams: 1830,
      sizeMm: { length: 320, width: 240, height: 290 },
      eurPriceMinor: 10_840n,
      stock: 8,
      gtin: "2950000100638",
      onlyIn: ["US", "CA", "MX", "TW"],
    },
  ],
  soldIn: {
    except: ["AU", "BR", "CH", "CN", "IN", "JP", "KR", "NZ", "PH", "TH", "ZA"],
    reason: "no-approved-plug",
  },
  pictures: [
    {
      file: "products/kettle-1.svg",
      alt: {
        en: "Cream enamel kettle with a narrow waist, thin spout and wooden handle",
        de: "Cremefarben emaillierter Wasserkocher mit schmaler Taille, feiner Tülle und Holzgriff",
        ja: "くびれた胴、細い注ぎ口、木の持ち手のクリーム色のケトル",
        ar: "غلاية بمينا كريمية وخصر ضيّق ومصبّ رفيع ومقبض خشبي",
      },
    },
    {
      file: "products/kettle-2.svg",
      alt: {
        en: "The three plugs side by side: Europe, United Kingdom, North America",
        de: "Die drei Stecker nebeneinander: Europa, Großbritannien, Nordamerika",
        ja: "三種類のプラグ：欧州、英国、北米",
        ar: "القوابس الثلاثة جنبًا إلى جنب: أوروبا وبريطانيا وأمريكا الشمالية",
      },
    },
  ],
  collections: ["table"],
};
