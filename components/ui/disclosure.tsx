import type { ReactNode } from "react";

type Props = {
  readonly summary: ReactNode;
  readonly open?: boolean;
  readonly children: ReactNode;
  readonly className?: string;
};

/** Opens and closes without script. */
export function Disclosure({ summary, open = false, children, className = "" }: Props) {
  return (
    <details open={open} className={`group border-b border-line ${className}`}>
      <summary className="flex min-h-11 items-center justify-between gap-4 py-3 font-semibold">
        <span>{summary}</span>
        <span aria-hidden="true" className="fact text-muted transition-transform group-open:rotate-45">
          {"+"}
        </span>
      </summary>
      <div className="pb-5">{children}</div>
    </details>
  );
}
