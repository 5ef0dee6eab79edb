import { type AppError, appError } from "@/lib/core/app-error";
import { err, ok, type Result } from "@/lib/core/result";
import type { AddressField, AddressFieldName } from "@/lib/markets/address-form";
import { normaliseField, normalisePostcode } from "@/lib/markets/address-text";
import { customsIdKindOf } from "@/lib/markets/customs-ids";
import type { Market } from "@/lib/markets/market";

/** What was typed, by field; what a market does not ask for is absent. `country` is the market's. */
export type Address = { readonly country: string } & { readonly [field in AddressFieldName]?: string };

export type AddressErrorCode =
  | "address_field_required"
  | "address_field_too_long"
  | "address_postcode_invalid"
  | "address_subdivision_unknown"
  | "address_kana_invalid"
  | "address_phone_invalid"
  | "address_customs_id_invalid"
  | "address_short_address_invalid";

export type AddressError = AppError<AddressErrorCode>;

/** What may stand unencrypted on an order: all but phone and customs id. */
export function postalAddress({ phone: _phone, customsId: _customsId, ...postal }: Address): Address {
  return postal;
}

/**
 * One value as it is stored: normalised, checked against the market's form. An empty optional field is null.
 * Light enough for the browser; numbering plans are checked by `checkAddress`.
 */
export function checkAddressField(
  market: Market,
  field: AddressField,
  typed: string,
): Result<string | null, AddressError> {
  const problem = (code: AddressErrorCode) => err(appError(code, { field: field.name }));
  const value = normalised(market, field, typed);
  if (value === "") return field.required ? problem("address_field_required") : ok(null);
  if (value.length > field.maxLength) return problem("address_field_too_long");
  const code = invalid(market, field, value);
  return code === null ? ok(value) : problem(code);
}

function normalised(market: Market, field: AddressField, typed: string): string {
  const { postcode } = market.address;
  return field.normalise === "postcode" && postcode
    ? normalisePostcode(postcode, typed)
    : normaliseField(field.normalise, typed, market.phone.prefix);
}

function invalid(market: Market, field: AddressField, value: string): AddressErrorCode | null {
  const { postcode, subdivisions } = market.address;
  switch (field.name) {
    case "postcode":
      return postcode && !new RegExp(postcode.pattern).test(value) ? "address_postcode_invalid" : null;
    case "subdivision":
      return subdivisions.some(({ code }) => code === value) ? null : "address_subdivision_unknown";
    case "nameKana":
      return /^[ァ-ヶー・ ]+$/.test(value) ? null : "address_kana_invalid";
    case "phone":
      return /^\+[1-9]\d{6,14}$/.test(value) ? null : "address_phone_invalid";
    case "customsId":
      return customsIdKindOf(market.customsIds, value) ? null : "address_customs_id_invalid";
    case "shortAddress":
      return /^[A-Z]{4}\d{4}$/.test(value) ? null : "address_short_address_invalid";
    default:
      return null;
  }
}
