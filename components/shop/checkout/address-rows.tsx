import { TextField } from "@/components/form/field";
import { SelectField } from "@/components/form/select-field";
import { addressName, type DetailsTexts, type FieldView } from "./details-view";

export type FieldState = { readonly error: string | undefined; readonly correct: boolean };

type RowProps = {
  readonly row: readonly FieldView[];
  readonly texts: DetailsTexts;
  readonly shownIn: (view: FieldView) => string;
  readonly stateOf: (name: string) => FieldState;
};

const spans: Readonly<Record<number, string>> = {
  1: "",
  2: "sm:grid-cols-2",
  3: "sm:grid-cols-[2fr_2fr_1.4fr]",
};
const leftToRight = new Set(["phone", "postcode", "customsId"]);

function AddressControl({
  view,
  texts,
  value,
  state,
}: {
  readonly view: FieldView;
  readonly texts: DetailsTexts;
  readonly value: string;
  readonly state: FieldState;
}) {
  const { field, label, hint, choices } = view;
  const name = addressName(field.name);
  const shared = {
    name,
    label,
    hint,
    error: state.error,
    required: field.required,
    autoComplete: field.autocomplete,
  };
  if (choices !== null) {
    return (
      <SelectField
        key={value}
        {...shared}
        choices={choices}
        placeholder={texts.choose}
        defaultValue={value}
      />
    );
  }
  return (
    <TextField
      {...shared}
      type={field.inputMode === "tel" ? "tel" : "text"}
      inputMode={field.inputMode}
      maxLength={field.maxLength + 20}
      optionalText={field.required ? undefined : texts.optional}
      dir={leftToRight.has(field.name) ? "ltr" : "auto"}
      spellCheck={false}
      defaultValue={value}
    />
  );
}

/** A quiet mark on what has been checked and is right. */
export function Tick({ shown }: { readonly shown: boolean }) {
  if (!shown) return null;
  return (
    <span aria-hidden="true" data-correct className="fact absolute end-0 top-0 text-sea">
      {"✓"}
    </span>
  );
}

/** Fields that stand side by side on wide screens. */
export function AddressRow({ row, texts, shownIn, stateOf }: RowProps) {
  return (
    <div className={`grid items-start gap-x-4 gap-y-5 ${spans[row.length] ?? "sm:grid-cols-2"}`}>
      {row.map((view) => {
        const state = stateOf(addressName(view.field.name));
        return (
          <div key={view.field.name} className="relative">
            <AddressControl view={view} texts={texts} value={shownIn(view)} state={state} />
            <Tick shown={state.correct} />
          </div>
        );
      })}
    </div>
  );
}
