import type { LanguageFolder } from "@/lib/i18n/languages";

/** Stylesheets of local fonts by language; the slices of the big ones load only where their letters occur. */
const sheets: Readonly<Record<string, readonly string[]>> = {
  ja: ["/fonts/latin.css", "/fonts/ja.css"],
  ar: ["/fonts/latin.css", "/fonts/ar.css"],
};

export function Fonts({ language }: { readonly language: LanguageFolder }) {
  return (sheets[language] ?? ["/fonts/latin.css"]).map((href) => (
    <link key={href} rel="stylesheet" href={href} precedence="fonts" />
  ));
}
