import type { ReactNode } from "react";

type Props = {
  readonly tone?: "plain" | "good" | "alert";
  readonly title?: string;
  readonly role?: "status" | "alert";
  readonly id?: string;
  readonly children?: ReactNode;
};

const tones = {
  plain: "border-line-strong bg-card",
  good: "border-sea bg-sea-tint",
  alert: "border-signal-text bg-warn-tint",
} as const;

/** A short message in the flow of the page. */
export function Notice({ tone = "plain", title, role, id, children }: Props) {
  return (
    <div
      id={id}
      role={role}
      tabIndex={id === undefined ? undefined : -1}
      className={`border-s-4 px-4 py-3 ${tones[tone]}`}
    >
      {title === undefined ? null : <p className="font-semibold">{title}</p>}
      {children}
    </div>
  );
}
