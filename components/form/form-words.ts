import type { FieldError } from "@/lib/web/action-state";

/** The words that any form needs beside its labels. `errors`: sentences by code, placeholders as {name}. */
export type FormWords = {
  readonly problems: string;
  readonly pending: string;
  readonly errors: Readonly<Record<string, string>>;
};

/** The sentence for an error; the general one for a code that the form did not expect. */
export function errorSentence(words: FormWords, { code, params = {} }: FieldError): string {
  const sentence = words.errors[code] ?? words.errors.unexpected ?? "";
  return sentence.replace(/\{(\w+)[^{}]*\}/g, (whole, name: string) => String(params[name] ?? whole));
}
