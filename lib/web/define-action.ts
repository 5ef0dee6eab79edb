import { headers } from "next/headers";
import { redirect, unstable_rethrow } from "next/navigation";
import { pino } from "pino";
import type { z } from "zod";
import type { AppError } from "@/lib/core/app-error";
import type { Result } from "@/lib/core/result";
import { type Context, makeContext } from "@/lib/db/context";
import { env } from "@/lib/env";
import type { ActionState, FieldError } from "./action-state";
import { type Caller, shopCaller } from "./caller";
import { fieldErrors } from "./field-errors";
import { type ReadForm, readForm } from "./read-form";

type Refusal = Pick<ActionState, "errors" | "code" | "params">;

/** What follows a success: another page, or a value for the form (JSON only). */
export type After<Seen> = { readonly redirect: string } | { readonly value: Seen };

export type ActionDefinition<Schema extends z.ZodType, Value, Seen> = {
  /** Over the form's text fields; an issue's message may be an error code. */
  readonly input: Schema;
  /** A coarse gate in front; the use case authorises itself, next to the data. */
  readonly allow?: (ctx: Context, input: z.output<Schema>) => boolean | Promise<boolean>;
  /** One use case. */
  readonly run: (
    ctx: Context,
    input: z.output<Schema>,
  ) => Promise<Result<Value, AppError | readonly AppError[]>>;
  /** Cookies may be set here. Without it the form gets no value back. */
  readonly after?: (
    value: Value,
    caller: Caller,
  ) => After<Seen> | undefined | Promise<After<Seen> | undefined>;
  /** Fields that never travel back (passwords). */
  readonly secret?: readonly string[];
  /** Who calls; by default the visitor of the shop, with the form's hidden `locale` field. */
  readonly caller?: (form: FormData) => Promise<Caller | null>;
};

const visitor = (form: FormData) => shopCaller(String(form.get("locale") ?? ""));

/**
 * A server action for `useActionState`, working without scripts: reads the form strictly, makes the context, runs
 * the use case, gives back its value or its codes with what was typed. Codes of its own: `unknown_locale`,
 * `not_allowed`, `invalid_value`, `required`, `too_long`, `too_short`, `unexpected` (with a `reference` that is
 * the log line's request id).
 */
export function defineAction<Schema extends z.ZodType, Value, Seen = undefined>(
  definition: ActionDefinition<Schema, Value, Seen>,
): (previous: ActionState<Seen>, form: FormData) => Promise<ActionState<Seen>> {
  const secret = new Set(definition.secret);
  return async (_previous, form) => {
    const read = readForm(form, secret);
    let next: After<Seen> | undefined;
    try {
      const outcome = await runAction(definition, form, read);
      if ("refused" in outcome) return { ok: false, values: read.values, ...outcome.refused };
      next = outcome.next;
    } catch (error) {
      unstable_rethrow(error);
      return {
        ok: false,
        values: read.values,
        errors: {},
        code: "unexpected",
        params: { reference: await report(error) },
      };
    }
    if (next && "redirect" in next) redirect(next.redirect);
    return { ok: true, values: {}, errors: {}, ...(next && { value: next.value }) };
  };
}

type Outcome<Seen> = { readonly refused: Refusal } | { readonly next: After<Seen> | undefined };

async function runAction<Schema extends z.ZodType, Value, Seen>(
  definition: ActionDefinition<Schema, Value, Seen>,
  form: FormData,
  read: ReadForm,
): Promise<Outcome<Seen>> {
  if (read.tooLong.length > 0) {
    return {
      refused: { errors: Object.fromEntries(read.tooLong.map((name) => [name, { code: "too_long" }])) },
    };
  }
  const caller = await (definition.caller ?? visitor)(form);
  if (!caller) return { refused: { errors: {}, code: definition.caller ? "not_allowed" : "unknown_locale" } };
  const parsed = definition.input.safeParse(read.fields, { reportInput: true });
  if (!parsed.success) return { refused: splitForm(fieldErrors(parsed.error.issues)) };
  const { actor, market, language } = caller;
  const ctx = await makeContext({ actor, market, language });
  const allowed = (await definition.allow?.(ctx, parsed.data)) ?? true;
  if (!allowed) return { refused: { errors: {}, code: "not_allowed" } };
  const result = await definition.run(ctx, parsed.data);
  if (!result.ok) return { refused: refusal([result.error].flat()) };
  return { next: await definition.after?.(result.value, caller) };
}

/** The first error of each field counts; one without a field belongs to the form. */
function refusal(found: readonly AppError[]): Refusal {
  const errors: Record<string, FieldError> = {};
  for (const { code, field = "", params } of found) errors[field] ??= { code, ...(params && { params }) };
  return splitForm(errors);
}

function splitForm(all: ActionState["errors"]): Refusal {
  const { "": whole, ...errors } = all;
  return whole ? { errors, ...whole } : { errors };
}

/** Logs what was not expected and returns the reference that the person sees. */
async function report(error: unknown): Promise<string> {
  const requestId = (await headers()).get("x-request-id") ?? "none";
  pino({ level: env.LOG_LEVEL, base: null }).error({ requestId, err: error }, "action failed");
  return requestId;
}
