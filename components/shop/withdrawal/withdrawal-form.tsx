"use client";

import { type ReactNode, type RefObject, useActionState, useEffect, useRef } from "react";
import { ErrorSummary } from "@/components/form/error-summary";
import { Button } from "@/components/ui/button";
import { type SaidAction, type SaidState, unsaid } from "@/lib/web/said-state";
import { Declaration } from "./declaration";
import { WithdrawalFields } from "./withdrawal-fields";
import type { WithdrawalDetails, WithdrawalStep, WithdrawalTexts } from "./withdrawal-view";

type Props = {
  readonly locale: string;
  /** What need not be typed. */
  readonly known: WithdrawalDetails;
  readonly texts: WithdrawalTexts;
  readonly action: SaidAction<WithdrawalStep>;
};

type Heading = RefObject<HTMLHeadingElement | null>;

const names = ["number", "name", "email", "note"] as const;

/** Fill in, look over and confirm, receipt. Each step is a submit to the same action, so it works without script. */
export function WithdrawalForm({ locale, known, texts, action }: Props) {
  const [state, send, pending] = useActionState(action, unsaid);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (state.ok === false) document.getElementById("form-errors")?.focus();
    else if (state.ok === true) heading.current?.focus();
  }, [state]);
  const step = state.ok === true ? state.value : undefined;
  if (step?.kind === "receipt") {
    return <Receipt locale={locale} texts={texts} step={step} heading={heading} />;
  }
  const isReview = step?.kind === "review";
  return (
    <form key={isReview ? "review" : "form"} action={send} noValidate className="grid max-w-xl gap-5">
      <input type="hidden" name="locale" value={locale} />
      {isReview ? (
        <Review texts={texts} step={step} heading={heading} pending={pending} />
      ) : (
        <>
          <Problems title={texts.problems} state={state} />
          <WithdrawalFields
            texts={texts}
            values={step?.details ?? { ...known, ...state.values }}
            errors={state.said.fields}
          />
          <p>
            <Button name="step" value="review" aria-disabled={pending}>
              {pending ? texts.pending : texts.next}
            </Button>
          </p>
        </>
      )}
    </form>
  );
}

function Problems({ title, state }: { readonly title: string; readonly state: SaidState<WithdrawalStep> }) {
  const { form, fields } = state.said;
  const found = Object.entries(fields).map(([field, text]) => ({ field, text }));
  return (
    <ErrorSummary
      title={title}
      errors={[...(form === null ? [] : [{ field: null, text: form }]), ...found]}
    />
  );
}

function StepTitle({ heading, children }: { readonly heading: Heading; readonly children: ReactNode }) {
  return (
    <h2 ref={heading} tabIndex={-1} className="text-2xl">
      {children}
    </h2>
  );
}

type ReviewProps = Pick<Props, "texts"> & {
  readonly step: Extract<WithdrawalStep, { kind: "review" }>;
  readonly heading: Heading;
  readonly pending: boolean;
};

function Review({ texts, step, heading, pending }: ReviewProps) {
  return (
    <>
      {names.map((name) => (
        <input key={name} type="hidden" name={name} value={step.details[name]} />
      ))}
      <StepTitle heading={heading}>{texts.review.title}</StepTitle>
      <Declaration declaration={step.declaration} rows={step.rows} />
      <p className="text-muted">{texts.review.note}</p>
      <p className="flex flex-wrap gap-3">
        <Button name="step" value="confirm" aria-disabled={pending}>
          {pending ? texts.pending : texts.review.confirm}
        </Button>
        <Button name="step" value="change" look="quiet" aria-disabled={pending}>
          {texts.review.back}
        </Button>
      </p>
    </>
  );
}

type ReceiptProps = Pick<Props, "locale" | "texts"> & {
  readonly step: Extract<WithdrawalStep, { kind: "receipt" }>;
  readonly heading: Heading;
};

function Receipt({ locale, texts, step, heading }: ReceiptProps) {
  return (
    <section className="grid max-w-xl gap-5" aria-label={texts.receipt.title}>
      <StepTitle heading={heading}>{texts.receipt.title}</StepTitle>
      <Declaration declaration={step.declaration} rows={step.rows} />
      {step.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>
        <a href={`/${locale}`}>{texts.receipt.shop}</a>
      </p>
    </section>
  );
}
