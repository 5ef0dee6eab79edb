import { type ActionState, untouched } from "./action-state";

/** An action's state with its error codes worded in the reader's language, ready to show. */
export type SaidState<Value = unknown> = ActionState<Value> & {
  readonly said: { readonly form: string | null; readonly fields: Readonly<Record<string, string>> };
};

export const unsaid: SaidState<never> = { ...untouched, said: { form: null, fields: {} } };

/** An action as a form takes it. */
export type SaidAction<Value = unknown> = (
  previous: SaidState<Value>,
  form: FormData,
) => Promise<SaidState<Value>>;
