"use server";

import type { z } from "zod";
import { saveCheckout } from "@/lib/cart/save-checkout";
import { untouched } from "@/lib/web/action-state";
import { type ActionContext, atomically } from "@/lib/web/atomically";
import { defineAction } from "@/lib/web/define-action";
import { sayState } from "@/lib/web/said-action";
import type { SaidState } from "@/lib/web/said-state";
import { readCartToken } from "@/lib/web/session";
import { rightDetails, typedDetails } from "./_components/details-input";

async function keep(ctx: ActionContext, { email = "", address = {} }: z.output<typeof typedDetails>) {
  const choices = { token: await readCartToken(), choices: { email, address } };
  return await atomically(ctx, (tx) => saveCheckout(tx, choices));
}

const keepTyped = defineAction({
  input: typedDetails,
  run: keep,
});

const checkAndGoOn = defineAction({
  input: rightDetails,
  run: keep,
  after: (_saved, { locale }) => ({ redirect: `/${locale}/checkout/pay` }),
});

/** Step one. What is wrong is kept all the same, so that nothing typed is ever lost. */
export async function saveDetailsAction(_previous: SaidState, form: FormData): Promise<SaidState> {
  const state = await checkAndGoOn(untouched, form);
  await keepTyped(untouched, form);
  return await sayState(String(form.get("locale") ?? ""), state);
}

/** Keeps what is typed so far; called as fields are left. */
export async function keepDetailsAction(form: FormData): Promise<void> {
  await keepTyped(untouched, form);
}
