import type { ComponentProps, ReactNode } from "react";

type Props = Omit<ComponentProps<"input">, "id"> & {
  readonly name: string;
  readonly label: string;
  /** Why it is asked or how to write it. */
  readonly hint?: string;
  /** A whole sentence that says what to do. */
  readonly error?: string;
  readonly optionalText?: string;
  readonly idPrefix?: string;
};

/** Ids of a field's parts, so that summary links and descriptions find it. */
export function fieldIds(name: string, prefix = "field"): { input: string; hint: string; error: string } {
  const input = `${prefix}-${name}`;
  return { input, hint: `${input}-hint`, error: `${input}-error` };
}

export function fieldLook(hasError: boolean): string {
  return `min-h-12 w-full rounded-md border bg-card px-3 py-2 text-base text-ink ${hasError ? "border-signal-text" : "border-line-strong"}`;
}

type FrameProps = Pick<Props, "name" | "label" | "hint" | "error" | "optionalText" | "idPrefix"> & {
  readonly children: ReactNode;
};

/** Label, hint and error around any control. */
export function FieldFrame({ name, label, hint, error, optionalText, idPrefix, children }: FrameProps) {
  const ids = fieldIds(name, idPrefix);
  return (
    <div className="grid gap-1.5">
      <label htmlFor={ids.input} className="font-medium">
        {label}
        {optionalText === undefined ? null : (
          <span className="ms-2 text-sm text-muted">{` ${optionalText}`}</span>
        )}
      </label>
      {children}
      {hint === undefined ? null : (
        <p id={ids.hint} className="text-sm text-muted">
          {hint}
        </p>
      )}
      {error === undefined ? null : (
        <p id={ids.error} className="text-sm font-medium text-signal-text">
          {error}
        </p>
      )}
    </div>
  );
}

/** `aria-describedby` of a control from the parts that are there. */
export function describedBy(
  name: string,
  parts: { hint?: string; error?: string },
  prefix?: string,
): string | undefined {
  const ids = fieldIds(name, prefix);
  const found = [parts.error === undefined ? null : ids.error, parts.hint === undefined ? null : ids.hint];
  return found.filter((id) => id !== null).join(" ") || undefined;
}

export function TextField({ name, label, hint, error, optionalText, idPrefix, ...rest }: Props) {
  return (
    <FieldFrame
      name={name}
      label={label}
      hint={hint}
      error={error}
      optionalText={optionalText}
      idPrefix={idPrefix}
    >
      <input
        id={fieldIds(name, idPrefix).input}
        name={name}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={describedBy(name, { hint, error }, idPrefix)}
        className={fieldLook(error !== undefined)}
        {...rest}
      />
    </FieldFrame>
  );
}
