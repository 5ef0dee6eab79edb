/**
 * An expected failure. `code` is a key of messages/<language>/errors.json, `field` the form field it belongs
 * to, `params` the values of the message's placeholders.
 */
export type AppError<Code extends string = string> = {
  readonly code: Code;
  readonly field?: string;
  readonly params?: Readonly<Record<string, string | number>>;
};

export const appError = <C extends string>(code: C, extra: Omit<AppError, "code"> = {}): AppError<C> => ({
  code,
  ...extra,
});
