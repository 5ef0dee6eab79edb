"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { type SaidAction, unsaid } from "@/lib/web/said-state";
import { ChoiceList } from "./choice-list";
import type { MethodChoice } from "./pay-view";

type Props = {
  readonly locale: string;
  readonly number: string;
  readonly methods: readonly MethodChoice[];
  readonly chosen: string | undefined;
  /** Why the last attempt did not work; null when there is nothing to say. */
  readonly problem: string | null;
  readonly texts: {
    readonly methods: string;
    readonly noFee: string;
    readonly submit: string;
    readonly pending: string;
  };
  readonly action: SaidAction;
};

/** Another try to pay an order that waits: every other way is one choice and one press away. */
export function RetryForm({ locale, number, methods, chosen, problem, texts, action }: Props) {
  const [state, submit, pending] = useActionState(action, unsaid);
  const said =
    state.ok === false ? (state.said.form ?? Object.values(state.said.fields)[0] ?? problem) : problem;
  return (
    <form action={submit} className="grid max-w-2xl gap-8">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="number" value={number} />
      {said === null ? null : (
        <Notice tone="alert" role="alert">
          <p>{said}</p>
        </Notice>
      )}
      <ChoiceList
        key={state.values.methodId ?? chosen}
        name="methodId"
        legend={texts.methods}
        hint={texts.noFee}
        choices={methods.map(({ id, title, note }) => ({ id, title, notes: [note], end: null }))}
        chosen={state.values.methodId ?? chosen}
      />
      <Button disabled={pending} className="min-h-14 text-lg">
        {pending ? texts.pending : texts.submit}
      </Button>
    </form>
  );
}
