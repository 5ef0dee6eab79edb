import { getTranslations } from "next-intl/server";
import type { KnownDetails } from "@/app/[locale]/(shop)/checkout/page-data";
import type { DetailsTexts, DetailsView, FieldView } from "@/components/shop/checkout/details-view";
import { countryName } from "@/lib/i18n/place-names";
import type { AddressField } from "@/lib/markets/address-form";
import { subdivisionName } from "@/lib/markets/subdivision";
import { marketOf, type PageContext } from "@/lib/web/page-context";

type Texts = Awaited<ReturnType<typeof getTranslations<"checkout">>>;

function exampleOf(ctx: PageContext, field: AddressField): string {
  const market = marketOf(ctx);
  if (field.name === "postcode") return market.address.postcode?.example ?? "";
  return field.name === "customsId" ? (market.customsIds[0]?.example ?? "") : "";
}

function hintOf(texts: Texts, field: AddressField, example: string): string | undefined {
  const reason = field.reason === null ? null : texts(`address.reason.${field.reason}`);
  const sample = example === "" ? null : texts("details.example", { example });
  return [reason, sample].filter((part) => part !== null).join(" ") || undefined;
}

function fieldView(texts: Texts, ctx: PageContext, field: AddressField, known: KnownDetails): FieldView {
  const { subdivisions } = marketOf(ctx).address;
  const label = texts(`address.label.${field.label}`);
  const example = exampleOf(ctx, field);
  const values = { label, example, max: field.maxLength };
  const tooLong = texts("address.error.address_field_too_long", values);
  return {
    field,
    label,
    hint: hintOf(texts, field, example),
    choices:
      field.control === "select"
        ? subdivisions.map((each) => ({ value: each.code, label: subdivisionName(each, ctx.language) }))
        : null,
    value: known.address[field.name] ?? "",
    errors: {
      address_field_required: texts("address.error.address_field_required", values),
      address_field_too_long: tooLong,
      address_postcode_invalid: texts("address.error.address_postcode_invalid", values),
      address_subdivision_unknown: texts("address.error.address_subdivision_unknown", values),
      address_kana_invalid: texts("address.error.address_kana_invalid"),
      address_phone_invalid: texts("address.error.address_phone_invalid"),
      address_customs_id_invalid: texts("address.error.address_customs_id_invalid", values),
      address_short_address_invalid: texts("address.error.address_short_address_invalid"),
      too_long: tooLong,
      invalid_value: texts("address.error.unprintable", values),
    },
  };
}

/** The address form of the page's market, filled with what is known. */
export async function detailsView(ctx: PageContext, known: KnownDetails): Promise<DetailsView> {
  const texts = await getTranslations({ locale: ctx.locale, namespace: "checkout" });
  const market = marketOf(ctx);
  const rows = market.address.rows.map((row) => row.map((field) => fieldView(texts, ctx, field, known)));
  const open = rows.map((row) => row.filter(({ field }) => !field.folded)).filter((row) => row.length > 0);
  const street = open.findIndex((row) => row.some(({ field }) => field.name === "line1"));
  return {
    email: known.email,
    upToStreet: open.slice(0, street + 1),
    folded: rows.flat().filter(({ field }) => field.folded),
    afterStreet: open.slice(street + 1),
    market: { ...market, paymentMethods: [], sources: [] },
  };
}

/** What the form says around its fields. */
export async function detailsTexts(ctx: PageContext, view: DetailsView): Promise<DetailsTexts> {
  const texts = await getTranslations({ locale: ctx.locale, namespace: "checkout.details" });
  const errors = await getTranslations({ locale: ctx.locale, namespace: "errors" });
  const country = countryName(ctx.market, ctx.locale);
  return {
    contact: texts("contact"),
    email: texts("email"),
    emailHint: texts("emailHint"),
    emailInvalid: errors("checkout_email_invalid"),
    address: texts("address"),
    country: texts("country", { country }),
    countryHint: texts("countryHint"),
    more: texts("more", { fields: view.folded.map(({ label }) => label).join(" · ") }),
    choose: texts("choose"),
    optional: texts("optional"),
    submit: texts("submit"),
    saving: texts("saving"),
    problems: texts("problems"),
  };
}
