import { buttonLook } from "@/components/ui/button";

type Props = {
  readonly title: string;
  readonly rows: readonly { readonly key: string; readonly label: string; readonly value: string }[];
  /** The provider's own page for this payment. */
  readonly page: { readonly href: string; readonly label: string } | null;
};

/** What to tell a till or a bank to pay an order. */
export function Instructions({ title, rows, page }: Props) {
  return (
    <section className="slip grid gap-4 px-5 pb-5 pt-6" aria-label={title}>
      <h2 className="text-xl">{title}</h2>
      <dl className="divide-y divide-line border-y border-line">
        {rows.map((row) => (
          <div key={row.key} className="grid gap-x-4 py-2 sm:grid-cols-[10rem_1fr]">
            <dt className="text-muted">{row.label}</dt>
            <dd className="fact text-base select-all">
              <bdi>{row.value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {page === null ? null : (
        <p>
          <a href={page.href} className={buttonLook("quiet")}>
            {page.label}
          </a>
        </p>
      )}
    </section>
  );
}
