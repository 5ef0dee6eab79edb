import type { WithdrawalRow } from "./withdrawal-view";

type Props = { readonly declaration: string; readonly rows: readonly WithdrawalRow[] };

/** A withdrawal in its own words, with who, which contract and where the receipt goes. */
export function Declaration({ declaration, rows }: Props) {
  return (
    <div className="slip grid gap-4 px-5 pb-5 pt-6">
      <p className="font-display text-xl">{declaration}</p>
      <dl className="divide-y divide-line border-y border-line">
        {rows.map((row) => (
          <div key={row.key} className="grid gap-x-4 py-2 sm:grid-cols-[12rem_1fr]">
            <dt className="text-muted">{row.label}</dt>
            <dd data-fact={row.key} className="fact min-w-0 text-base wrap-anywhere whitespace-pre-line">
              <bdi>{row.value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
