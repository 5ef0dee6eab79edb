import { getLocale, getTranslations } from "next-intl/server";
import { buttonLook } from "@/components/ui/button";
import { Picture } from "@/components/ui/picture";

export default async function NotFound() {
  const [locale, texts] = await Promise.all([getLocale(), getTranslations("shop.notFound")]);
  return (
    <section className="shell grid justify-items-start gap-6 py-20">
      <Picture
        file="/brand/not-found.svg"
        alt=""
        width={480}
        height={300}
        className="h-auto w-full max-w-md"
      />
      <h1 className="text-4xl sm:text-5xl">{texts("title")}</h1>
      <p className="max-w-prose text-muted">{texts("text")}</p>
      <a href={`/${locale.split("-u-")[0]}`} className={buttonLook()}>
        {texts("home")}
      </a>
    </section>
  );
}
