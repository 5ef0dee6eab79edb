import type { CustomsIdKind } from "@/lib/markets/customs-ids";
import type { Subdivision } from "@/lib/markets/subdivision";

/** libaddressinput's parts with one name field, and the extras that some countries need. */
export type AddressFieldName =
  | "name"
  | "nameKana"
  | "company"
  | "line1"
  | "line2"
  | "streetNumber"
  | "complement"
  | "block"
  | "neighbourhood"
  | "landmark"
  | "city"
  | "subdivision"
  | "postcode"
  | "shortAddress"
  | "phone"
  | "customsId";

/** Message key under `checkout.address.label`: what locals call the field. */
export type AddressLabel =
  | "name"
  | "nameKana"
  | "company"
  | "address"
  | "street"
  | "streetAndNumber"
  | "road"
  | "line2"
  | "building"
  | "flatAndBuilding"
  | "streetNumber"
  | "complement"
  | "block"
  | "area"
  | "neighbourhood"
  | "colonia"
  | "barangay"
  | "kecamatan"
  | "subdistrict"
  | "district"
  | "ward"
  | "landmark"
  | "city"
  | "cityAndWard"
  | "cityAndDistrict"
  | "cityOrCounty"
  | "town"
  | "suburb"
  | "state"
  | "province"
  | "prefecture"
  | "emirate"
  | "postcode"
  | "zip"
  | "cep"
  | "pin"
  | "shortAddress"
  | "phone"
  | CustomsIdKind;

/** Message key under `checkout.address.reason`: why we ask for what a parcel at home would not need. */
export type AddressReason =
  | "phoneCarrier"
  | "nameKanaCarrier"
  | "neighbourhoodCarrier"
  | "streetNumberCarrier"
  | "complementCarrier"
  | "landmarkCarrier"
  | "blockCarrier"
  | "districtCarrier"
  | "shortAddressCarrier"
  | "customsIdBr"
  | "customsIdCn"
  | "customsIdKr"
  | "customsIdTw"
  | "customsIdTr"
  | "customsIdMx"
  | "customsIdIn"
  | "customsIdId"
  | "customsIdAe"
  | "customsIdSa";

/** What is done to typed text before it is checked and stored. */
export type Normalisation = "text" | "upper" | "digits" | "postcode" | "kana" | "phone";

/** One field of an address form. */
export type AddressField = {
  readonly name: AddressFieldName;
  readonly label: AddressLabel;
  readonly required: boolean;
  /** Behind "add apartment, company …" until opened or filled. */
  readonly folded: boolean;
  readonly control: "text" | "select";
  /** HTML autofill token. */
  readonly autocomplete: string;
  readonly inputMode: "text" | "numeric" | "tel";
  /** In UTF-16 units, as `maxlength` counts. */
  readonly maxLength: number;
  readonly normalise: Normalisation;
  readonly reason: AddressReason | null;
};

/** How a postcode is written once normalised. */
export type PostcodeRule = {
  /** Regular expression on the normalised text, anchored at both ends. */
  readonly pattern: string;
  readonly example: string;
  readonly required: boolean;
  /** The mark that stands after so many characters (negative: before so many from the end), typed or not. */
  readonly split: { readonly at: number; readonly mark: " " | "-" } | null;
};

/** The form in the order in which locals write; fields of one row stand side by side on wide screens. */
export type AddressForm = {
  readonly rows: readonly (readonly AddressField[])[];
  readonly postcode: PostcodeRule | null;
  /** Empty where the post does without. */
  readonly subdivisions: readonly Subdivision[];
  /** What stands on a label; the name unless said. */
  readonly printedSubdivision?: "code" | "name";
};

/** All fields in reading order. */
export function addressFields(form: AddressForm): readonly AddressField[] {
  return form.rows.flat();
}

/** The number of text inputs that a shopper sees at first, without the mail field. */
export function visibleTextInputs(form: AddressForm): number {
  return addressFields(form).filter(({ control, folded }) => control === "text" && !folded).length;
}
