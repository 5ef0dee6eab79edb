import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import { appError } from "@/lib/core/app-error";
import { err, ok, type Result } from "@/lib/core/result";
import { type Address, type AddressError, checkAddressField } from "@/lib/markets/address";
import { type AddressField, type AddressFieldName, addressFields } from "@/lib/markets/address-form";
import type { Market } from "@/lib/markets/market";

type Values = Readonly<Record<string, string | undefined>>;

/** The whole form; fields that the market does not have are dropped. All errors at once, in the form's order. */
export function checkAddress(market: Market, typed: Values): Result<Address, readonly AddressError[]> {
  const errors: AddressError[] = [];
  const values: [AddressFieldName, string][] = [];
  for (const field of addressFields(market.address)) {
    const text = Object.hasOwn(typed, field.name) ? (typed[field.name] ?? "") : "";
    const checked =
      field.name === "phone" ? checkPhone(market, field, text) : checkAddressField(market, field, text);
    if (!checked.ok) errors.push(checked.error);
    else if (checked.value !== null) values.push([field.name, checked.value]);
  }
  return errors.length > 0 ? err(errors) : ok({ country: market.country, ...Object.fromEntries(values) });
}

/** E.164 by the numbering plans. Possible is enough: plans grow faster than the library. */
function checkPhone(market: Market, field: AddressField, typed: string): Result<string | null, AddressError> {
  const rough = checkAddressField(market, field, typed);
  if (!rough.ok || rough.value === null) return rough;
  const parsed = parsePhoneNumberFromString(rough.value);
  return parsed?.isPossible()
    ? ok(parsed.number)
    : err(appError("address_phone_invalid", { field: field.name }));
}
