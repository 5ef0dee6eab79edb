import type { AddressField } from "@/lib/markets/address-form";

type Spec = Omit<
  AddressField,
  "control" | "folded" | "inputMode" | "maxLength" | "normalise" | "reason" | "required"
> &
  Partial<AddressField>;
type Change = Partial<Omit<AddressField, "name">>;

function field(spec: Spec): AddressField {
  return {
    required: true,
    folded: false,
    control: "text",
    inputMode: "text",
    maxLength: 100,
    normalise: "text",
    reason: null,
    ...spec,
  };
}

/** The full name in one field: splitting it fails most of the world. */
export const name = (change: Change = {}) =>
  field({ name: "name", label: "name", autocomplete: "name", ...change });

/** The reading of a Japanese name, in full-width katakana. */
export const nameKana = (change: Change = {}) =>
  field({ name: "nameKana", label: "nameKana", autocomplete: "off", normalise: "kana", ...change });

export const line1 = (change: Change = {}) =>
  field({ name: "line1", label: "address", autocomplete: "address-line1", ...change });

/** Flat, floor, building: folded away, a third of shoppers stumble over it. */
export const line2 = (change: Change = {}) =>
  field({
    name: "line2",
    label: "line2",
    autocomplete: "address-line2",
    required: false,
    folded: true,
    ...change,
  });

export const company = (change: Change = {}) =>
  field({
    name: "company",
    label: "company",
    autocomplete: "organization",
    required: false,
    folded: true,
    ...change,
  });

export const city = (change: Change = {}) =>
  field({ name: "city", label: "city", autocomplete: "address-level2", maxLength: 60, ...change });

/** A part of a city that carriers sort by. */
export const neighbourhood = (change: Change = {}) =>
  field({
    name: "neighbourhood",
    label: "neighbourhood",
    autocomplete: "address-level3",
    maxLength: 60,
    ...change,
  });

export const subdivision = (change: Change = {}) =>
  field({
    name: "subdivision",
    label: "state",
    autocomplete: "address-level1",
    control: "select",
    ...change,
  });

export const postcode = (change: Change = {}) =>
  field({
    name: "postcode",
    label: "postcode",
    autocomplete: "postal-code",
    maxLength: 12,
    normalise: "postcode",
    ...change,
  });

/** Stored as E.164. */
export const phone = (change: Change = {}) =>
  field({
    name: "phone",
    label: "phone",
    autocomplete: "tel",
    inputMode: "tel",
    maxLength: 24,
    normalise: "phone",
    reason: "phoneCarrier",
    ...change,
  });

/** A number for customs; never filled in by the browser from another field. */
export const customsId = (change: Change & Pick<AddressField, "label" | "reason">) =>
  field({ name: "customsId", autocomplete: "off", maxLength: 24, normalise: "upper", ...change });

/** Anything that one market alone asks for. */
export const extra = (spec: Spec & Pick<AddressField, "reason">) => field(spec);
