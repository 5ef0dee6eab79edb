"use client";

import { type FormEvent, startTransition, useActionState, useEffect, useRef } from "react";
import { ErrorSummary } from "@/components/form/error-summary";
import { TextField } from "@/components/form/field";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { type SaidAction, unsaid } from "@/lib/web/said-state";
import { AddressRow, type FieldState, Tick } from "./address-rows";
import { addressName, type DetailsTexts, type DetailsView, type FieldView } from "./details-view";
import { useFieldChecks } from "./use-field-checks";

type Props = {
  readonly locale: string;
  readonly view: DetailsView;
  readonly texts: DetailsTexts;
  readonly submit: SaidAction;
  /** Saves what is typed so far, right or wrong. */
  readonly keep: (form: FormData) => Promise<void>;
};

const pause = 400;

/** Saves at once when a field is left, and shortly after typing stops. */
function useKeeper(keep: Props["keep"]) {
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);
  return (form: HTMLFormElement, delay: number) => {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => startTransition(async () => await keep(new FormData(form))), delay);
  };
}

type Control = HTMLInputElement | HTMLSelectElement;

const isControl = (target: EventTarget): target is Control =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement;

/** Who gets it and where it goes. Works without script; with it, fields are checked on leaving and kept as typed. */
export function DetailsForm({ locale, view, texts, submit, keep }: Props) {
  const [state, action, pending] = useActionState(submit, unsaid);
  const form = useRef<HTMLFormElement>(null);
  const save = useKeeper(keep);
  const checks = useFieldChecks(view, texts, state);
  useEffect(() => {
    if (state.ok === false) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [state]);
  const shownIn = (field: FieldView) => state.values[addressName(field.field.name)] ?? field.value;
  const rowProps = { texts, shownIn, stateOf: checks.stateOf };
  const onInput = (event: FormEvent<HTMLFormElement>) => {
    if (!isControl(event.target)) return;
    checks.typed(event.target.name, event.target.value);
    save(event.currentTarget, pause);
  };
  const onBlur = (event: FormEvent<HTMLFormElement>) => {
    if (!isControl(event.target)) return;
    checks.left(event.target.name, event.target.value);
    save(event.currentTarget, 0);
  };
  const problems = Object.keys(state.errors).map((name) => ({
    field: name,
    text: checks.errorOf(name) ?? "",
  }));
  return (
    <form ref={form} action={action} noValidate onInput={onInput} onBlur={onBlur} className="grid gap-10">
      <input type="hidden" name="locale" value={locale} />
      <ErrorSummary
        title={texts.problems}
        errors={[
          ...(state.said.form === null ? [] : [{ field: null, text: state.said.form }]),
          ...problems.filter(({ text }) => text !== ""),
        ]}
      />
      {/* The answer fills the form anew; what were typed while it is on its way would be lost. */}
      <div inert={pending} className="grid gap-10">
        <ContactPart texts={texts} value={state.values.email ?? view.email} mail={checks.stateOf("email")} />
        <AddressPart view={view} texts={texts} rowProps={rowProps} errorOf={checks.errorOf} />
      </div>
      <Button disabled={pending} className="min-h-14 text-lg">
        {pending ? texts.saving : texts.submit}
      </Button>
    </form>
  );
}

type ContactProps = Pick<Props, "texts"> & { readonly value: string; readonly mail: FieldState };

function ContactPart({ texts, value, mail }: ContactProps) {
  return (
    <fieldset className="grid gap-5">
      <legend className="mb-4 font-display text-2xl">{texts.contact}</legend>
      <div className="relative">
        <TextField
          name="email"
          type="email"
          label={texts.email}
          hint={texts.emailHint}
          error={mail.error}
          autoComplete="email"
          inputMode="email"
          dir="ltr"
          maxLength={254}
          required
          spellCheck={false}
          defaultValue={value}
        />
        <Tick shown={mail.correct} />
      </div>
    </fieldset>
  );
}

type PartProps = Pick<Props, "view" | "texts"> & {
  readonly rowProps: Omit<Parameters<typeof AddressRow>[0], "row">;
  readonly errorOf: (name: string) => string | undefined;
};

function AddressPart({ view, texts, rowProps, errorOf }: PartProps) {
  const unfolded = view.folded.some(
    (each) => rowProps.shownIn(each) !== "" || errorOf(addressName(each.field.name)) !== undefined,
  );
  return (
    <fieldset className="grid gap-5">
      <legend className="mb-4 font-display text-2xl">{texts.address}</legend>
      <div className="border-s-4 border-line-strong ps-4">
        <p className="font-medium">{texts.country}</p>
        <p className="text-sm text-muted">{texts.countryHint}</p>
      </div>
      {view.upToStreet.map((row) => (
        <AddressRow key={row[0]?.field.name} row={row} {...rowProps} />
      ))}
      {view.folded.length === 0 ? null : (
        <Disclosure summary={texts.more} open={unfolded}>
          <div className="grid gap-5 pt-2">
            {view.folded.map((each) => (
              <AddressRow key={each.field.name} row={[each]} {...rowProps} />
            ))}
          </div>
        </Disclosure>
      )}
      {view.afterStreet.map((row) => (
        <AddressRow key={row[0]?.field.name} row={row} {...rowProps} />
      ))}
    </fieldset>
  );
}
