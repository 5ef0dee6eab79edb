import type { LanguageFolder } from "@/lib/i18n/languages";

/** Stylesheets of local fonts by language; the slices of the big ones load only where their letters occur. */
const sheets: Readonly<Record<string, readonly string[]>> = {
  ja: ["/fonts/latin.css", "/fonts/ja.css"],
  ko: ["/fonts/latin.css", "/fonts/ko.css"],
  "zh-CN": ["/fonts/latin.css", "/fonts/zh-CN.css"],
  ar: ["/fonts/latin.css", "/fonts/ar.css"],
};

/** For a page in one language, or one that shows texts of several. */
export function Fonts({ languages }: { readonly languages: readonly LanguageFolder[] }) {
  const needed = new Set(languages.flatMap((language) => sheets[language] ?? ["/fonts/latin.css"]));
  return [...needed].map((href) => <link key={href} rel="stylesheet" href={href} precedence="fonts" />);
}
