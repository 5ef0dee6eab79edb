import { describedBy, FieldFrame, fieldIds, fieldLook, TextField } from "@/components/form/field";
import type { WithdrawalDetails, WithdrawalTexts } from "./withdrawal-view";

type Props = {
  readonly texts: Pick<WithdrawalTexts, "fields" | "optional">;
  readonly values: WithdrawalDetails;
  /** Sentences by field name. */
  readonly errors: Readonly<Record<string, string>>;
};

function NoteField({ texts, values, errors }: Props) {
  const { label, hint, maxLength } = texts.fields.note;
  const parts = {
    ...(hint !== undefined && { hint }),
    ...(errors.note !== undefined && { error: errors.note }),
  };
  return (
    <FieldFrame name="note" label={label} optionalText={texts.optional} {...parts}>
      <textarea
        id={fieldIds("note").input}
        name="note"
        rows={3}
        maxLength={maxLength}
        aria-invalid={errors.note === undefined ? undefined : true}
        aria-describedby={describedBy("note", parts)}
        className={fieldLook(errors.note !== undefined)}
        defaultValue={values.note}
      />
    </FieldFrame>
  );
}

/** All that the law lets us ask, and room for words of one's own. */
export function WithdrawalFields({ texts, values, errors }: Props) {
  const { number, name, email } = texts.fields;
  return (
    <>
      <TextField
        {...number}
        name="number"
        error={errors.number}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        dir="ltr"
        required
        defaultValue={values.number}
      />
      <TextField
        {...name}
        name="name"
        error={errors.name}
        autoComplete="name"
        required
        defaultValue={values.name}
      />
      <TextField
        {...email}
        name="email"
        type="email"
        error={errors.email}
        autoComplete="email"
        dir="ltr"
        spellCheck={false}
        required
        defaultValue={values.email}
      />
      <NoteField texts={texts} values={values} errors={errors} />
    </>
  );
}
