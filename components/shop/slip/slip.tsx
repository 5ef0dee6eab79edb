import type { SlipRowView, SlipView } from "@/lib/quote/slip-view";

type Props = {
  readonly view: SlipView;
  readonly texts: { readonly title: string; readonly estimate: string };
  readonly level?: 2 | 3;
};

function Row({ row, estimate }: { readonly row: SlipRowView; readonly estimate: string }) {
  return (
    <div className="grid grid-cols-[1fr_auto] gap-x-3 gap-y-0.5 py-2">
      <dt className={`flex flex-wrap items-baseline gap-x-2 ${row.included ? "text-muted" : ""}`}>
        <span>{row.label}</span>
        {row.estimate ? (
          <span className="fact rounded-sm border border-line-strong px-1 text-muted">{estimate}</span>
        ) : null}
      </dt>
      <dd className={`text-end ${row.included ? "text-muted" : ""}`}>
        <bdi data-slip={row.key} className="fact whitespace-nowrap text-[0.9375rem]">
          {row.amount}
        </bdi>
      </dd>
      <dd className="col-span-2 text-sm text-muted">{row.reason}</dd>
    </div>
  );
}

/** The landed-price slip: what it costs at the shopper's own door and when it comes, each row with its reason. */
export function Slip({ view, texts, level = 2 }: Props) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section className="slip px-5 pb-5 pt-6" aria-label={texts.title}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <Heading className="text-xl">{texts.title}</Heading>
        <p className="fact text-muted">{view.place}</p>
      </div>
      <dl className="mt-3 divide-y divide-line border-y border-line">
        {view.rows.map((row) => (
          <Row key={row.key} row={row} estimate={texts.estimate} />
        ))}
      </dl>
      <dl className="mt-4 grid gap-3">
        <div className="grid grid-cols-[1fr_auto] items-baseline gap-x-3">
          <dt className="font-display text-lg">{view.total.label}</dt>
          <dd className="text-end">
            <bdi data-slip="total" className="whitespace-nowrap font-display text-3xl tabular-nums">
              {view.total.amount}
            </bdi>
          </dd>
          <dd className="col-span-2 text-sm text-muted">{view.total.note}</dd>
        </div>
        {view.arrival === null ? null : (
          <div className="grid grid-cols-[1fr_auto] items-baseline gap-x-3 border-t border-line pt-3">
            <dt>{view.arrival.label}</dt>
            <dd className="fact text-end text-[0.9375rem]">{view.arrival.dates}</dd>
            <dd className="col-span-2 text-sm text-muted">{view.arrival.note}</dd>
          </div>
        )}
      </dl>
      {view.notices.map((notice) => (
        <p key={notice} className="mt-3 border-s-4 border-signal-text ps-3 text-sm">
          {notice}
        </p>
      ))}
    </section>
  );
}
