import type { DemoProduct } from "./product";

export const tugboat: DemoProduct = {
  key: "tugboat",
  slugs: {
    en: "bram-wooden-tugboat",
    de: "holzschlepper-bram",
    ja: "bram-tugboat",
    ar: "qatirat-bram-al-khashabiya",
  },
  titles: {
    en: "Bram the wooden tugboat",
    de: "Holzschlepper Bram",
    ja: "木のタグボート「ブラム」",
    ar: "القاطرة الخشبية «برام»",
  },
  descriptions: {
    en: [
      "Bram is small and pulls big things: sofas, sleeping cats, the barge of building blocks that comes with him. He floats upright in the bath and rolls on hidden wheels everywhere else.",
      "Turned and sawn from Dutch beech by four people in a former net loft. The red is a water-based paint that passes the saliva test; the tyres are cord and rubber, so door frames survive.",
    ],
    de: [
      "Bram ist klein und zieht Großes: Sofas, schlafende Katzen und den Kahn mit Bauklötzen, der mitkommt. In der Wanne schwimmt er aufrecht, überall sonst rollt er auf versteckten Rädern.",
      "Gedrechselt und gesägt aus niederländischer Buche, von vier Leuten in einem ehemaligen Netzboden. Das Rot ist speichelfeste Farbe auf Wasserbasis, die Fender sind aus Gummi und Schnur: Türrahmen überleben.",
    ],
    ja: [
      "ブラムは小さな体で大きなものを引っぱります。ソファも、寝ている猫も、いっしょに届く積み木のはしけも。お風呂ではまっすぐ浮かび、床では隠れた車輪で走ります。",
      "かつての網小屋で、四人の職人がオランダ産のブナから挽き出しています。赤い塗装はなめても安心な水性塗料。防舷材はゴムと紐なので、ドア枠も傷めません。",
    ],
    ar: [
      "«برام» صغير ويجرّ أشياء كبيرة: الأرائك والقطط النائمة وصندل المكعّبات الذي يأتي معه. يطفو مستقيمًا في حوض الاستحمام، ويسير على عجلات مخفية في كل مكان آخر.",
      "ينحته أربعة حرفيين من خشب الزان الهولندي في مخزن شباك قديم. الطلاء الأحمر مائي آمن على فم الطفل، والمصدّات من مطاط وحبل فلا تخدش الأبواب.",
    ],
  },
  highlights: {
    en: [
      "Tug, barge and six blocks",
      "Floats, and rolls on land",
      "Solid beech, water-based paint",
      "From 18 months",
    ],
    de: [
      "Schlepper, Kahn und sechs Klötze",
      "Schwimmt und rollt",
      "Massive Buche, Farbe auf Wasserbasis",
      "Ab 18 Monaten",
    ],
    ja: [
      "タグボート、はしけ、積み木6個のセット",
      "水に浮かび、床も走る",
      "ブナ無垢材、水性塗料",
      "1歳半から",
    ],
    ar: ["قاطرة وصندل وستة مكعّبات", "تطفو وتسير على الأرض", "زان صلب وطلاء مائي", "من عمر 18 شهرًا"],
  },
  facts: {
    materials: {
      en: "Beech, water-based paint, rubber, cotton cord",
      de: "Buche, Farbe auf Wasserbasis, Gummi, Baumwollschnur",
      ja: "ブナ、水性塗料、ゴム、綿ひも",
      ar: "خشب زان، طلاء مائي، مطاط، حبل قطني",
    },
    care: {
      en: "After a bath, dry Bram standing up, not on the heater. A drop of linseed oil once a year keeps him shiny.",
      de: "Nach dem Bad stehend trocknen, nicht auf der Heizung. Einmal im Jahr ein Tropfen Leinöl, dann glänzt er.",
      ja: "水遊びのあとは立てて自然乾燥を。年に一度、亜麻仁油をひとしずくでつやが戻ります。",
      ar: "يُجفَّف واقفًا بعد الماء بعيدًا عن المدفأة، وقطرة زيت كتان مرة في السنة تعيد لمعانه.",
    },
    dimensionsMm: { length: 420, width: 95, height: 180 },
    weightGrams: 780,
  },
  hsCode: "9503.00",
  originCountry: "NL",
  taxCategory: "standard",
  maker: {
    name: "Speelwerf De Nettenzolder",
    address: "Havenkade 31, 3134 BH Vlaardingen, Netherlands",
    email: "bram@nettenzolder.example",
  },
  certificates: [
    {
      name: {
        en: "Toy safety (EN 71, parts 1 to 3)",
        de: "Spielzeugsicherheit (EN 71, Teil 1 bis 3)",
        ja: "玩具安全規格（EN 71-1〜3）",
        ar: "سلامة الألعاب (EN 71، الأجزاء 1–3)",
      },
      number: "MTH-71-0340",
      issuer: "Maasvlakte Test House",
      validUntil: "2028-08-31",
    },
  ],
  warnings: {
    en: [
      "Use in water only under the supervision of an adult.",
      "Tow cord 200 mm: not a pull-along for walking.",
    ],
    de: [
      "Im Wasser nur unter Aufsicht von Erwachsenen benutzen.",
      "Zugschnur 200 mm: kein Nachziehspielzeug.",
    ],
    ja: [
      "水遊びは必ず大人の見守りのもとで行ってください。",
      "曳航ひもは200mm。引いて歩くためのものではありません。",
    ],
    ar: ["يُستعمل في الماء بإشراف شخص بالغ فقط.", "طول حبل الجرّ 200 مم، وهو ليس للجرّ أثناء المشي."],
  },
  options: [],
  variants: [
    {
      sku: "TOY-BRM-001",
      optionValues: {},
      weightGrams: 1120,
      sizeMm: { length: 460, width: 160, height: 210 },
      eurPriceMinor: 4_034n,
      stock: 27,
      gtin: "2950000102731",
    },
  ],
  soldIn: "all",
  pictures: [
    {
      file: "products/tugboat-1.svg",
      alt: {
        en: "Wooden tugboat with red hull, tyre fenders and a black funnel",
        de: "Holzschlepper mit rotem Rumpf, Reifenfendern und schwarzem Schornstein",
        ja: "赤い船底、タイヤの防舷材、黒い煙突の木製タグボート",
        ar: "قاطرة خشبية ببدن أحمر ومصدّات من الإطارات ومدخنة سوداء",
      },
    },
    {
      file: "products/tugboat-2.svg",
      alt: {
        en: "The tug pulling a barge loaded with six painted blocks",
        de: "Der Schlepper zieht einen Kahn mit sechs bunten Klötzen",
        ja: "六つの積み木を積んだはしけを引くタグボート",
        ar: "القاطرة تجرّ صندلًا محمّلًا بستة مكعّبات ملوّنة",
      },
    },
  ],
  collections: ["home"],
};
