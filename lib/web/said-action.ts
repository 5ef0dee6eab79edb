import { getTranslations } from "next-intl/server";
import { fallbackLocale, parseLocale } from "@/lib/i18n/locale";
import type { ActionState, FieldError } from "./action-state";
import type { SaidAction, SaidState } from "./said-state";

type Say = ((key: string, values?: FieldError["params"]) => string) & {
  readonly has: (key: string) => boolean;
};

/** An input error may lack the values that its sentence names; then the general sentence stands. */
function sentence(say: Say, { code, params }: FieldError): string {
  if (!say.has(code)) return say("unexpected", { reference: code });
  try {
    return say(code, params);
  } catch {
    return say("invalid_value");
  }
}

/** Words the codes of a state by messages/<language>/errors.json; a code without a message reads as `unexpected`. */
export async function sayState<Value>(
  localeTag: string,
  state: ActionState<Value>,
): Promise<SaidState<Value>> {
  const locale = parseLocale(localeTag)?.locale ?? fallbackLocale;
  const say = (await getTranslations({ locale, namespace: "errors" })) as unknown as Say;
  const text = (error: FieldError) => sentence(say, error);
  const fields = Object.entries(state.errors).map(([name, error]) => [name, text(error)] as const);
  const form =
    state.code === undefined
      ? null
      : text({ code: state.code, ...(state.params && { params: state.params }) });
  return { ...state, said: { form, fields: Object.fromEntries(fields) } };
}

/** Makes an action of `defineAction` answer in words, so that forms need no message catalogue in the browser. */
export function saidAction<Value>(
  action: (previous: ActionState<Value>, form: FormData) => Promise<ActionState<Value>>,
): SaidAction<Value> {
  return async (previous, form) =>
    await sayState(String(form.get("locale") ?? ""), await action(previous, form));
}
