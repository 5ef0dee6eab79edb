import type { ReactNode } from "react";

type Props = {
  readonly rows: readonly { readonly key: string; readonly label: string; readonly value: ReactNode }[];
};

/** Facts of an order, label over value, in mono. */
export function Facts({ rows }: Props) {
  return (
    <dl className="flex flex-wrap gap-x-10 gap-y-4 border-y border-line py-4">
      {rows.map((row) => (
        <div key={row.key}>
          <dt className="eyebrow">{row.label}</dt>
          <dd data-fact={row.key} className="fact text-base">
            {row.value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
