/** One field's error: `code` is a key of messages/<language>/errors.json. */
export type FieldError = {
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
};

/** What a form gets back from its action; plain data, so that it works before and without scripts. */
export type ActionState<Value = unknown> = {
  /** Null: nothing was submitted yet. */
  readonly ok: boolean | null;
  /** What was typed, cleaned of control characters, by field name; never passwords. */
  readonly values: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, FieldError>>;
  /** Error of the form as a whole. */
  readonly code?: string;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly value?: Value;
};

export const untouched: ActionState<never> = { ok: null, values: {}, errors: {} };
