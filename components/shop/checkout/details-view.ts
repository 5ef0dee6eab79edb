import type { AddressField } from "@/lib/markets/address-form";
import type { Market } from "@/lib/markets/market";

/** A field of the address in the reader's words. */
export type FieldView = {
  readonly field: AddressField;
  readonly label: string;
  readonly hint: string | undefined;
  /** Null: typed, not chosen. */
  readonly choices: readonly { readonly value: string; readonly label: string }[] | null;
  readonly value: string;
  /** Sentences by error code. */
  readonly errors: Readonly<Record<string, string>>;
};

type Rows = readonly (readonly FieldView[])[];

/** The form of step one. Folded fields stand behind the street. */
export type DetailsView = {
  readonly email: string;
  readonly upToStreet: Rows;
  readonly folded: readonly FieldView[];
  readonly afterStreet: Rows;
  /** What the checks in the browser need of the market; lists that they don't use are left empty. */
  readonly market: Market;
};

export type DetailsTexts = {
  readonly contact: string;
  readonly email: string;
  readonly emailHint: string;
  readonly emailInvalid: string;
  readonly address: string;
  readonly country: string;
  readonly countryHint: string;
  readonly more: string;
  readonly choose: string;
  readonly optional: string;
  readonly submit: string;
  readonly saving: string;
  readonly problems: string;
};

/** Field names in the form: the market's fields are grouped under `address`. */
export const addressName = (name: string): string => `address.${name}`;

/** Good enough to catch slips; the server decides. */
export const looksLikeMail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(text.trim());
