"use client";

import { useRouter } from "next/navigation";
import { useActionState, useEffect } from "react";
import { Notice } from "@/components/ui/notice";
import { type SaidAction, unsaid } from "@/lib/web/said-state";

type Props = {
  readonly locale: string;
  readonly number: string;
  /** Ended already: only the answer is shown. */
  readonly ended: boolean;
  readonly texts: { readonly submit: string; readonly note: string; readonly done: string };
  readonly action: SaidAction<{ cancelled: boolean }>;
};

/** Gives up an order that waits for its payment. */
export function CancelForm({ locale, number, ended, texts, action }: Props) {
  const router = useRouter();
  const [state, submit, pending] = useActionState(action, unsaid);
  useEffect(() => {
    if (state.ok !== null) router.refresh();
  }, [state, router]);
  if (state.ok === true) {
    return (
      <Notice tone="good" role="status">
        <p>{texts.done}</p>
      </Notice>
    );
  }
  if (ended) return null;
  return (
    <form action={submit} className="grid justify-items-start gap-2">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="number" value={number} />
      {state.said.form === null ? null : <p role="alert">{state.said.form}</p>}
      <p className="text-sm text-muted">{texts.note}</p>
      <button type="submit" disabled={pending} className="min-h-8 underline hover:text-signal-text">
        {texts.submit}
      </button>
    </form>
  );
}
