import { Price } from "@/components/money/price";
import { Picture } from "@/components/ui/picture";
import type { Money } from "@/lib/core/money";

export type OrderLineView = {
  readonly id: string;
  readonly name: string;
  /** Language that the name is really in, where it is known. */
  readonly language?: string;
  readonly options: string;
  /** Path under `public`. */
  readonly picture: string | null;
  /** "2 × 12 €" */
  readonly count: string;
  readonly total: Money;
};

type Props = { readonly label: string; readonly lines: readonly OrderLineView[]; readonly locale: string };

/** What is being bought, small: picture, name, count and sum. */
export function OrderLines({ label, lines, locale }: Props) {
  return (
    <ul aria-label={label} className="divide-y divide-line border-y border-line">
      {lines.map((line) => (
        <li key={line.id} className="grid grid-cols-[3.5rem_1fr_auto] items-start gap-x-4 py-3">
          <span className="frame block overflow-hidden bg-sunken">
            {line.picture === null ? (
              <span className="block aspect-[4/5]" />
            ) : (
              <Picture
                file={line.picture}
                alt=""
                width={112}
                height={140}
                className="aspect-[4/5] h-auto w-full object-cover"
              />
            )}
          </span>
          <div>
            <p lang={line.language} className="font-medium leading-snug">
              {line.name}
            </p>
            {line.options === "" ? null : <p className="fact text-muted">{line.options}</p>}
            <p className="fact text-muted">
              <bdi>{line.count}</bdi>
            </p>
          </div>
          <Price value={line.total} locale={locale} className="font-medium" />
        </li>
      ))}
    </ul>
  );
}
