"use client";

import { type ReactNode, useActionState, useEffect } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { type ActionState, type FieldError, untouched } from "@/lib/web/action-state";
import { ErrorSummary } from "./error-summary";
import { fieldIds, TextField } from "./field";
import type { FormField } from "./form-field";
import { errorSentence, type FormWords } from "./form-words";
import { SelectField } from "./select-field";

type Props<Seen> = {
  readonly action: (previous: ActionState<Seen>, form: FormData) => Promise<ActionState<Seen>>;
  readonly locale: string;
  readonly fields?: readonly FormField[];
  readonly hidden?: Readonly<Record<string, string>>;
  readonly words: FormWords;
  readonly submit: string;
  /** Said once the action has succeeded. */
  readonly done?: string;
  /** The form has done its work with its success: only `done` is left. */
  readonly once?: boolean;
  readonly look?: "primary" | "quiet" | "plain";
  /** For readers of a list of equal buttons: which one this is. */
  readonly label?: string;
  readonly idPrefix?: string;
  readonly children?: ReactNode;
};

type ControlProps = {
  readonly field: FormField;
  readonly typed: string | undefined;
  readonly error: string | undefined;
  readonly idPrefix: string;
};

function Control({ field, typed, error, idPrefix }: ControlProps) {
  const { kind, choices = [], placeholder, value, ...rest } = field;
  const start = typed ?? value ?? "";
  if (kind === "check") {
    const id = fieldIds(field.name, idPrefix).input;
    return (
      <p className="flex min-h-11 items-center gap-3">
        <input
          id={id}
          name={field.name}
          type="checkbox"
          value="on"
          defaultChecked={start === "on"}
          className="size-5"
        />
        <label htmlFor={id}>{field.label}</label>
      </p>
    );
  }
  const common = { ...rest, error, idPrefix, defaultValue: start };
  if (kind === "select") {
    return <SelectField key={start} {...common} choices={choices} placeholder={placeholder} />;
  }
  return (
    <TextField {...common} type={kind} placeholder={placeholder} dir={kind === "email" ? "ltr" : undefined} />
  );
}

function problemsOf(state: ActionState, words: FormWords) {
  const fields = Object.entries(state.errors).map(([field, error]) => ({
    field,
    text: errorSentence(words, error),
  }));
  const whole: FieldError | null =
    state.code === undefined ? null : { code: state.code, ...(state.params && { params: state.params }) };
  return [...(whole === null ? [] : [{ field: null, text: errorSentence(words, whole) }]), ...fields];
}

/** A form over a server action: works without script, keeps what was typed, names every problem and moves focus to it. */
export function ActionForm<Seen>(props: Props<Seen>) {
  const {
    action,
    locale,
    fields = [],
    hidden = {},
    words,
    submit,
    done,
    once,
    look,
    label,
    idPrefix = "field",
  } = props;
  const [state, send, pending] = useActionState(action, untouched as ActionState<never>);
  useEffect(() => {
    if (state.ok === false) document.getElementById("form-errors")?.focus();
  }, [state]);
  const problems = problemsOf(state, words);
  const told = state.ok === true && done !== undefined;
  const notice = told ? <Notice tone="good" role="status" title={done} /> : null;
  if (told && once === true) return notice;
  return (
    <form action={send} noValidate className="grid max-w-xl gap-5">
      <input type="hidden" name="locale" value={locale} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <ErrorSummary title={words.problems} errors={problems} idPrefix={idPrefix} />
      {notice}
      {fields.map((field) => (
        <Control
          key={field.name}
          field={field}
          typed={state.values[field.name]}
          error={problems.find((problem) => problem.field === field.name)?.text}
          idPrefix={idPrefix}
        />
      ))}
      {props.children}
      <p>
        <Button look={look} aria-label={label} aria-disabled={pending}>
          {pending ? words.pending : submit}
        </Button>
      </p>
    </form>
  );
}
