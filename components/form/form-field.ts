/** A field of an `ActionForm`, as plain data. */
export type FormField = {
  readonly name: string;
  readonly label: string;
  readonly kind: "text" | "email" | "password" | "tel" | "select" | "check";
  readonly autoComplete?: string;
  readonly inputMode?: "text" | "numeric" | "tel" | "email";
  readonly hint?: string;
  readonly maxLength?: number;
  readonly required?: boolean;
  readonly optionalText?: string;
  /** Shown before anything was typed. A check box is ticked by "on". */
  readonly value?: string;
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  readonly placeholder?: string;
};
