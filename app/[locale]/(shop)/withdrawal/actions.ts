"use server";

import { z } from "zod";
import type { WithdrawalStep } from "@/components/shop/withdrawal/withdrawal-view";
import { ok } from "@/lib/core/result";
import { declareWithdrawal } from "@/lib/returns/declare-withdrawal";
import { findContract } from "@/lib/returns/find-contract";
import { withdrawalForm } from "@/lib/returns/withdrawal";
import { untouched } from "@/lib/web/action-state";
import { type After, defineAction } from "@/lib/web/define-action";
import { sayState } from "@/lib/web/said-action";
import type { SaidState } from "@/lib/web/said-state";
import { receiptStep, reviewStep } from "./_components/withdrawal-steps";

type Next = After<WithdrawalStep>;

const typed = z.string().default("");

/** Step one: what is wrong is said before anything is declared. */
const review = defineAction({
  input: withdrawalForm,
  run: async (ctx, { name, email, note, ...contract }) => {
    const found = await findContract(ctx, { ...contract, email });
    return found.ok ? ok({ number: found.value.number, name, email, note }) : found;
  },
  after: async (details, { locale }): Promise<Next> => ({ value: await reviewStep(locale, details) }),
});

/** Step two: nothing was declared before. */
const confirm = defineAction({
  input: withdrawalForm.extend({ locale: z.string() }),
  run: declareWithdrawal,
  after: async (declared, { locale }): Promise<Next> => ({ value: await receiptStep(locale, declared) }),
});

const change = defineAction({
  input: z.object({ number: typed, name: typed, email: typed, note: typed }),
  run: async (_ctx, details) => ok(details),
  after: (details): Next => ({ value: { kind: "form", details } }),
});

const steps = new Map<unknown, typeof review>([
  ["confirm", confirm],
  ["change", change],
]);

/** The button that was pressed says which step; all of them work without script. */
export async function withdrawAction(
  _previous: SaidState<WithdrawalStep>,
  form: FormData,
): Promise<SaidState<WithdrawalStep>> {
  const action = steps.get(form.get("step")) ?? review;
  return await sayState(String(form.get("locale") ?? ""), await action(untouched, form));
}
