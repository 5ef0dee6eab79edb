import { Picture } from "@/components/ui/picture";
import type { CartLineView, CartTexts } from "./cart-view";

type FormAction = (form: FormData) => void;

type Props = {
  readonly locale: string;
  readonly line: CartLineView;
  readonly texts: CartTexts;
  /** What was typed and refused, with the sentence that says why. */
  readonly refused: { readonly quantity: string | undefined; readonly text: string } | null;
  readonly change: FormAction;
  readonly remove: FormAction;
};

const stepLook =
  "inline-flex size-11 items-center justify-center rounded-md border border-line-strong text-lg hover:border-ink";

const textLook = "min-h-8 text-sm underline hover:text-signal-text";

/** Update comes first in the form, so that Enter in the field means it. */
function QuantityForm({ locale, line, texts, refused, change }: Omit<Props, "remove">) {
  const named = (text: string) => text.replace("#", line.name);
  const shown = refused?.quantity ?? String(line.quantity);
  return (
    <form action={change} className="flex flex-wrap items-center gap-2">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="lineId" value={line.id} />
      <input
        key={shown}
        name="quantity"
        type="number"
        inputMode="numeric"
        min={1}
        max={999}
        required
        defaultValue={shown}
        aria-label={named(texts.quantityOf)}
        aria-invalid={refused === null ? undefined : true}
        aria-describedby={refused === null ? undefined : `problem-${line.id}`}
        className="order-2 min-h-11 w-20 rounded-md border border-line-strong bg-card px-2 text-center text-base"
      />
      <button type="submit" aria-label={named(texts.updateOf)} className={`order-4 ${textLook}`}>
        {texts.update}
      </button>
      <button
        type="submit"
        name="by"
        value="-1"
        disabled={line.quantity <= 1}
        aria-label={named(texts.lessOf)}
        className={`order-1 ${stepLook} disabled:opacity-40`}
      >
        <span aria-hidden="true">{"−"}</span>
      </button>
      <button
        type="submit"
        name="by"
        value="1"
        aria-label={named(texts.moreOf)}
        className={`order-3 ${stepLook}`}
      >
        <span aria-hidden="true">{"+"}</span>
      </button>
    </form>
  );
}

/** One thing in the cart; its two forms work without script. */
export function CartLine(props: Props) {
  const { locale, line, texts, refused, remove } = props;
  const problem = refused?.text ?? line.problem;
  return (
    <li className="grid grid-cols-[5.5rem_1fr] gap-x-4 gap-y-3 border-b border-line py-6 sm:grid-cols-[8rem_1fr_auto] sm:gap-x-6">
      <span className="frame row-span-2 block self-start overflow-hidden bg-sunken sm:row-span-1">
        {line.picture === null ? (
          <span className="block aspect-[4/5]" />
        ) : (
          <Picture {...line.picture} alt="" className="aspect-[4/5] h-auto w-full object-cover" />
        )}
      </span>
      <div className="grid content-start gap-2">
        <h2 lang={line.language} className="font-text text-lg font-semibold leading-snug">
          <a href={line.href} className="no-underline hover:underline">
            {line.name}
          </a>
        </h2>
        {line.choices === "" ? null : <p className="fact text-muted">{line.choices}</p>}
        {line.unit === null || line.quantity === 1 ? null : (
          <bdi className="tabular-nums text-muted">{`${line.quantity} × ${line.unit}`}</bdi>
        )}
        {problem === null ? null : (
          <p
            id={`problem-${line.id}`}
            role={refused === null ? undefined : "alert"}
            className="border-s-4 border-signal-text bg-warn-tint px-3 py-2 text-sm"
          >
            {problem}
          </p>
        )}
      </div>
      <div className="col-start-2 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 sm:col-start-3 sm:row-start-1 sm:flex-col sm:items-end sm:justify-start">
        <p className="text-lg font-semibold tabular-nums">
          <bdi data-line-total>{line.total}</bdi>
        </p>
        <QuantityForm {...props} />
        <form action={remove}>
          <input type="hidden" name="locale" value={locale} />
          <input type="hidden" name="lineId" value={line.id} />
          <input type="hidden" name="name" value={line.name} />
          <button
            type="submit"
            aria-label={texts.removeOf.replace("#", line.name)}
            className={`text-muted ${textLook}`}
          >
            {texts.remove}
          </button>
        </form>
      </div>
    </li>
  );
}
