import type { ComponentProps, ReactNode } from "react";

type Look = "primary" | "quiet" | "plain";

const base =
  "inline-flex min-h-11 items-center justify-center gap-2 rounded-md px-5 py-2.5 text-center font-semibold no-underline transition-colors disabled:opacity-60";

const looks: Record<Look, string> = {
  primary: "bg-ink text-paper hover:bg-signal hover:text-on-signal",
  quiet: "border border-line-strong bg-transparent text-ink hover:border-ink",
  plain: "min-h-8 px-1 py-1 font-normal underline hover:text-signal-text",
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
