import { getTranslations } from "next-intl/server";
import { formWords } from "@/app/[locale]/(shop)/account/page-data";
import type { FormField } from "@/components/form/form-field";
import type { FormWords } from "@/components/form/form-words";
import type { Locale } from "@/lib/i18n/locale";
import { type AddressField, addressFields } from "@/lib/markets/address-form";
import type { Market } from "@/lib/markets/market";
import { subdivisionName } from "@/lib/markets/subdivision";
import { errorSentences } from "@/lib/web/error-sentences";

const codes = [
  "address_field_required",
  "address_field_too_long",
  "address_subdivision_unknown",
  "address_kana_invalid",
  "address_phone_invalid",
  "address_short_address_invalid",
  "address_missing",
  "address_limit",
] as const;

/** The words of the address form; the postcode's sentence names the market's own example. */
export async function addressWords(locale: Locale, market: Market): Promise<FormWords> {
  const [words, errors, texts] = await Promise.all([
    formWords(locale),
    errorSentences(locale, codes),
    getTranslations({ locale: locale.locale, namespace: "errors" }),
  ]);
  const example = market.address.postcode?.example ?? "";
  return {
    ...words,
    errors: {
      ...words.errors,
      ...errors,
      address_postcode_invalid: texts("address_postcode_invalid", { example }),
    },
  };
}

type Values = Readonly<Record<string, string | undefined>>;

/** The market's own form as fields; customs ids are asked at checkout only. */
export async function addressFormFields(
  locale: Locale,
  market: Market,
  values: Values,
): Promise<readonly FormField[]> {
  const texts = await getTranslations({ locale: locale.locale, namespace: "checkout" });
  const field = (each: AddressField): FormField => ({
    name: `address.${each.name}`,
    label: texts(`address.label.${each.label}`),
    kind: each.control === "select" ? "select" : each.inputMode === "tel" ? "tel" : "text",
    autoComplete: each.autocomplete,
    inputMode: each.inputMode,
    maxLength: each.maxLength,
    required: each.required,
    ...(each.reason !== null && { hint: texts(`address.reason.${each.reason}`) }),
    ...(!each.required && { optionalText: `(${texts("details.optional")})` }),
    value: values[each.name] ?? "",
    ...(each.control === "select" && {
      placeholder: texts("details.choose"),
      choices: market.address.subdivisions.map((part) => ({
        value: part.code,
        label: subdivisionName(part, locale.locale),
      })),
    }),
  });
  return addressFields(market.address)
    .filter(({ name }) => name !== "customsId")
    .map(field);
}
