import type { DemoCollection } from "./product";

export const demoCollections: readonly DemoCollection[] = [
  {
    key: "table",
    slugs: { en: "table", de: "tisch", ja: "shokutaku", ar: "maida" },
    titles: { en: "Table", de: "Tisch", ja: "食卓", ar: "المائدة" },
    ledes: {
      en: "Things to brew, pour and light when someone stays longer than planned.",
      de: "Zum Aufbrühen, Einschenken und Anknipsen, wenn jemand länger bleibt als geplant.",
      ja: "淹れる、注ぐ、灯す。お客さまの長居がうれしくなる道具たち。",
      ar: "ما نغليه ونصبّه ونضيئه حين يطول بقاء الضيف.",
    },
    cover: "brand/collection-table.svg",
  },
  {
    key: "wear",
    slugs: { en: "wear", de: "kleidung", ja: "kiru", ar: "malabis" },
    titles: { en: "Wear", de: "Kleidung", ja: "まとう", ar: "الملبس" },
    ledes: {
      en: "Made for the quay: rain from the side, sun from nowhere, a clock you can trust.",
      de: "Für den Kai gemacht: Regen von der Seite, Sonne aus dem Nichts und eine Uhr, auf die Verlass ist.",
      ja: "横なぐりの雨に、ふいの晴れ間に。岸壁で鍛えた服と、頼れる時計。",
      ar: "لأجل الرصيف: مطر مائل وشمس مفاجئة وساعة يُعتمد عليها.",
    },
    cover: "brand/collection-wear.svg",
  },
  {
    key: "carry",
    slugs: { en: "carry", de: "unterwegs", ja: "hakobu", ar: "tarhal" },
    titles: { en: "Carry", de: "Unterwegs", ja: "はこぶ", ar: "الترحال" },
    ledes: {
      en: "What you pick up when you leave the house, and are glad of two ports later.",
      de: "Was man beim Hinausgehen greift und zwei Häfen später noch gern dabeihat.",
      ja: "家を出るとき手に取り、二つ先の港で持ってきてよかったと思うもの。",
      ar: "ما نحمله عند الباب ونحمد صحبته بعد ميناءين.",
    },
    cover: "brand/collection-carry.svg",
  },
  {
    key: "home",
    slugs: { en: "home", de: "zuhause", ja: "kurasu", ar: "bayt" },
    titles: { en: "Home", de: "Zuhause", ja: "くらす", ar: "البيت" },
    ledes: {
      en: "Light, linen, one good book and a boat for the bath. Safe harbour, in other words.",
      de: "Licht, Leinen, ein gutes Buch und ein Boot für die Wanne. Kurz: ein sicherer Hafen.",
      ja: "灯りと麻布、一冊の本、お風呂に浮かべる船。つまり、帰る港。",
      ar: "ضوء وكتان وكتاب جيد وقارب للحوض؛ أي مرسى آمن.",
    },
    cover: "brand/collection-home.svg",
  },
];
