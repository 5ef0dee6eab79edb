import { useEffect, useState } from "react";
import { checkAddressField } from "@/lib/markets/address";
import type { SaidState } from "@/lib/web/said-state";
import type { FieldState } from "./address-rows";
import {
  addressName,
  type DetailsTexts,
  type DetailsView,
  type FieldView,
  looksLikeMail,
} from "./details-view";

type Found = Readonly<Record<string, string | null>>;

const allFields = (view: DetailsView): readonly FieldView[] => [
  ...view.upToStreet.flat(),
  ...view.folded,
  ...view.afterStreet.flat(),
];

/** The error of a field as it stands, null when it is right. */
function judge(view: DetailsView, texts: DetailsTexts, name: string, typed: string): string | null {
  if (name === "email") return looksLikeMail(typed) ? null : texts.emailInvalid;
  const found = allFields(view).find(({ field }) => addressName(field.name) === name);
  if (found === undefined) return null;
  const checked = checkAddressField(view.market, found.field, typed);
  return checked.ok ? null : (found.errors[checked.error.code] ?? null);
}

/** What the server said of a field, in the words of the field. */
function serverError(view: DetailsView, state: SaidState, name: string): string | undefined {
  const said = state.errors[name];
  if (said === undefined) return undefined;
  const field = allFields(view).find((each) => addressName(each.field.name) === name);
  return field?.errors[said.code] ?? state.said.fields[name];
}

/**
 * Errors by field: from the server after a submit; in the browser when a field is left, never while it is typed in.
 * An error that is shown goes as soon as it is mended.
 */
export function useFieldChecks(view: DetailsView, texts: DetailsTexts, state: SaidState) {
  const [found, setFound] = useState<Found>({});
  const [values, setValues] = useState<Readonly<Record<string, boolean>>>({});
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new answer of the server replaces what the browser found
  useEffect(() => setFound({}), [state]);
  const errorOf = (name: string): string | undefined => {
    const own = found[name];
    return own === undefined ? serverError(view, state, name) : (own ?? undefined);
  };
  const note = (name: string, typed: string) => {
    setFound((known) => ({ ...known, [name]: judge(view, texts, name, typed) }));
    setValues((known) => ({ ...known, [name]: typed.trim() !== "" }));
  };
  return {
    errorOf,
    stateOf: (name: string): FieldState => ({
      error: errorOf(name),
      correct: found[name] === null && values[name] === true,
    }),
    /** Passing through an empty field is no mistake yet. */
    left: (name: string, text: string) => {
      if (text.trim() !== "" || errorOf(name) !== undefined || found[name] === null) note(name, text);
    },
    typed: (name: string, text: string) => {
      if (errorOf(name) !== undefined && judge(view, texts, name, text) === null) note(name, text);
    },
  };
}
