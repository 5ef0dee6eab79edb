import { getLocale, getTranslations } from "next-intl/server";
import { MissingPage } from "@/components/shop/missing-page";

export default async function NotFound() {
  const [locale, texts] = await Promise.all([getLocale(), getTranslations("shop.notFound")]);
  const home = { href: `/${locale.split("-u-")[0]}`, label: texts("home") };
  return <MissingPage title={texts("title")} text={texts("text")} way={home} />;
}
