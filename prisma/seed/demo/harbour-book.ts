import type { DemoProduct } from "./product";

export const harbourBook: DemoProduct = {
  key: "harbour-book",
  slugs: {
    en: "where-ships-wait",
    de: "wo-schiffe-warten",
    ja: "fune-ga-matsu-basho",
    ar: "haythu-tantazir-al-sufun",
  },
  titles: {
    en: "Where Ships Wait: twelve harbours",
    de: "Where Ships Wait: zwölf Häfen",
    ja: "『Where Ships Wait』十二の港",
    ar: "«Where Ships Wait»: اثنا عشر ميناءً",
  },
  descriptions: {
    en: [
      "Twelve harbours, one winter, one draughtsman with a folding stool. From Rotterdam to Kobe, from Tangier to Valparaíso: quays, cranes, tide tables and the people who wait beside them.",
      "Each chapter opens with a chart folded out by hand and closes with a meal. 240 pages, sewn in sections so that it lies flat, printed in four spot colours.",
      "The text is in English.",
    ],
    de: [
      "Zwölf Häfen, ein Winter, ein Zeichner mit Klapphocker. Von Rotterdam bis Kobe, von Tanger bis Valparaíso: Kais, Kräne, Gezeitentafeln und die Menschen, die daneben warten.",
      "Jedes Kapitel beginnt mit einer Karte zum Ausklappen und endet mit einer Mahlzeit. 240 Seiten, fadengeheftet, damit das Buch flach liegt, gedruckt in vier Sonderfarben.",
      "Text auf Englisch.",
    ],
    ja: [
      "十二の港、ひと冬、折りたたみ椅子を抱えた一人の画家。ロッテルダムから神戸へ、タンジールからバルパライソへ。岸壁とクレーン、潮汐表、そして傍らで待つ人々を描きました。",
      "各章は折り込みの海図で始まり、食事の場面で終わります。平らに開く糸かがり製本、特色四色刷り、240ページ。",
      "本文は英語です。",
    ],
    ar: [
      "اثنا عشر ميناءً، وشتاء واحد، ورسّام يحمل كرسيًّا يُطوى. من روتردام إلى كوبي، ومن طنجة إلى فالبارايسو: أرصفة ورافعات وجداول مدّ، وناس ينتظرون بجانبها.",
      "يبدأ كل فصل بخريطة تُفتح باليد وينتهي بوجبة. 240 صفحة مخيطة تنبسط على الطاولة، مطبوعة بأربعة ألوان خاصة.",
      "النص باللغة الإنجليزية.",
    ],
  },
  highlights: {
    en: ["180 drawings, twelve fold-out charts", "Sewn binding that lies flat", "Uncoated paper, 140 g/m²"],
    de: [
      "180 Zeichnungen, zwölf Ausklappkarten",
      "Fadenheftung, liegt flach auf",
      "Ungestrichenes Papier, 140 g/m²",
    ],
    ja: ["挿画180点、折り込み海図12枚", "平らに開く糸かがり製本", "非塗工紙 140g/m²"],
    ar: ["180 رسمًا و12 خريطة مطوية", "تجليد مخيط ينبسط تمامًا", "ورق غير مصقول، 140 غ/م²"],
  },
  facts: {
    materials: {
      en: "Paper, linen-covered board, thread",
      de: "Papier, leinenbezogener Karton, Faden",
      ja: "紙、クロス張り表紙、糸",
      ar: "ورق، غلاف مكسوّ بالكتان، خيط",
    },
    care: {
      en: "Keep away from salt water. Coffee rings are in keeping with the subject.",
      de: "Von Salzwasser fernhalten. Kaffeeränder passen zum Thema.",
      ja: "海水には濡らさないでください。コーヒーの輪染みは、この本にはよく似合います。",
      ar: "يُبعَد عن ماء البحر. أما بقع القهوة فتليق بموضوعه.",
    },
    dimensionsMm: { length: 280, width: 210, height: 28 },
    weightGrams: 1180,
  },
  hsCode: "4901.99",
  originCountry: "NL",
  taxCategory: "books",
  maker: {
    name: "Uitgeverij Havenlicht",
    address: "Westewagenstraat 58, 3011 AT Rotterdam, Netherlands",
    email: "redactie@havenlicht.example",
  },
  certificates: [],
  options: [],
  variants: [
    {
      sku: "BOK-HAR-001",
      optionValues: {},
      weightGrams: 1360,
      sizeMm: { length: 310, width: 240, height: 50 },
      eurPriceMinor: 3_551n,
      stock: 95,
      gtin: "2950000100423",
    },
  ],
  soldIn: "all",
  pictures: [
    {
      file: "products/harbour-book-1.svg",
      alt: {
        en: "Standing hardcover: a container ship before a vermilion sun, tide lines below",
        de: "Stehendes Buch: ein Containerschiff vor zinnoberroter Sonne, darunter Wellenlinien",
        ja: "朱色の太陽とコンテナ船、波の線を描いた表紙",
        ar: "كتاب بغلاف صلب: سفينة حاويات أمام شمس قرمزية وخطوط موج",
      },
    },
    {
      file: "products/harbour-book-2.svg",
      alt: {
        en: "Open spread: a harbour chart on the left, a chapter opening on the right",
        de: "Aufgeschlagen: links eine Hafenkarte, rechts ein Kapitelanfang",
        ja: "見開き。左に港の海図、右に章の扉",
        ar: "صفحتان مفتوحتان: خريطة ميناء يسارًا وبداية فصل يمينًا",
      },
    },
  ],
  collections: ["home", "carry"],
};
