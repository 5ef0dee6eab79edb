import type { ComponentProps, ReactNode } from "react";

type Look = "primary" | "quiet" | "plain";

const base =
  "inline-flex items-center justify-center gap-2 text-center transition-colors disabled:opacity-60";
const box = "min-h-11 rounded-md px-5 py-2.5 font-semibold no-underline";

const looks: Record<Look, string> = {
  primary: `${box} bg-ink text-paper hover:bg-signal hover:text-on-signal`,
  quiet: `${box} border border-line-strong bg-transparent text-ink hover:border-ink`,
  plain: "min-h-8 py-1 underline hover:text-signal-text",
};

/** Class names of a button, for links that look like one. */
export function buttonLook(look: Look = "primary", extra = ""): string {
  return `${base} ${looks[look]} ${extra}`;
}

type Props = ComponentProps<"button"> & { readonly look?: Look; readonly children: ReactNode };

export function Button({ look = "primary", className = "", type = "submit", children, ...rest }: Props) {
  return (
    <button type={type} className={buttonLook(look, className)} {...rest}>
      {children}
    </button>
  );
}
