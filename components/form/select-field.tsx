import type { ComponentProps } from "react";
import { describedBy, FieldFrame, fieldIds, fieldLook } from "./field";

type Choice = { readonly value: string; readonly label: string };

type Props = Omit<ComponentProps<"select">, "id"> & {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  /** First, empty choice. */
  readonly placeholder?: string;
  readonly hint?: string;
  readonly error?: string;
  readonly idPrefix?: string;
};

export function SelectField({ name, label, choices, placeholder, hint, error, idPrefix, ...rest }: Props) {
  return (
    <FieldFrame name={name} label={label} hint={hint} error={error} idPrefix={idPrefix}>
      <select
        id={fieldIds(name, idPrefix).input}
        name={name}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={describedBy(name, { hint, error }, idPrefix)}
        className={fieldLook(error !== undefined)}
        {...rest}
      >
        {placeholder === undefined ? null : <option value="">{placeholder}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
