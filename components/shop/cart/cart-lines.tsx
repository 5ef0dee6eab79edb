"use client";

import { useRouter } from "next/navigation";
import { useActionState, useEffect } from "react";
import { cartChanged } from "@/components/shop/header/cart-link";
import { Notice } from "@/components/ui/notice";
import { type SaidAction, type SaidState, unsaid } from "@/lib/web/said-state";
import { CartLine } from "./cart-line";
import type { CartChange, CartLineView, CartRemoval, CartTexts } from "./cart-view";

type Props = {
  readonly locale: string;
  readonly lines: readonly CartLineView[];
  readonly texts: CartTexts;
  readonly change: SaidAction<CartChange>;
  readonly remove: SaidAction<CartRemoval>;
  readonly undo: SaidAction<CartChange>;
};

/** After every answer the page is read anew and the badge in the header told. */
function useFreshCart(state: SaidState<CartChange>): void {
  const router = useRouter();
  useEffect(() => {
    if (state.ok === null) return;
    router.refresh();
    const detail = state.value?.cartQuantity;
    if (detail !== undefined) window.dispatchEvent(new CustomEvent(cartChanged, { detail }));
  }, [state, router]);
}

const sentenceOf = ({ said }: SaidState): string | null => said.form ?? Object.values(said.fields)[0] ?? null;

function Removed({
  locale,
  texts,
  removal,
  undo,
}: Pick<Props, "locale" | "texts"> & {
  readonly removal: CartRemoval;
  readonly undo: (form: FormData) => void;
}) {
  return (
    <Notice tone="good" role="status">
      <form action={undo} className="flex flex-wrap items-center gap-x-4">
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="variantId" value={removal.variantId} />
        <input type="hidden" name="quantity" value={removal.quantity} />
        <input type="hidden" name="key" value={removal.key} />
        <span>{texts.removed.replace("#", removal.name)}</span>
        <button type="submit" className="min-h-8 font-semibold underline hover:text-signal-text">
          {texts.undo}
        </button>
      </form>
    </Notice>
  );
}

/** What is in the cart, with the notice of what was just taken out. */
export function CartLines({ locale, lines, texts, change: onChange, remove: onRemove, undo: onUndo }: Props) {
  const [changed, change, changing] = useActionState(onChange, unsaid);
  const [removed, remove] = useActionState(onRemove, unsaid);
  const [undone, undo] = useActionState(onUndo, unsaid);
  useFreshCart(changed);
  useFreshCart(removed);
  useFreshCart(undone);
  const removal =
    removed.value !== undefined && removed.value.key !== undone.value?.key ? removed.value : null;
  const refusal = sentenceOf(changed);
  const elsewhere = sentenceOf(removed) ?? sentenceOf(undone);
  return (
    <div aria-busy={changing}>
      <p role="status" className="visually-hidden">
        {changed.ok === true ? texts.changed : ""}
      </p>
      {removal === null ? null : <Removed locale={locale} texts={texts} removal={removal} undo={undo} />}
      {elsewhere === null ? null : (
        <Notice tone="alert" role="alert">
          <p>{elsewhere}</p>
        </Notice>
      )}
      {lines.length === 0 ? null : (
        <ul aria-label={texts.lines} className="border-t border-line">
          {lines.map((line) => (
            <CartLine
              key={line.id}
              locale={locale}
              line={line}
              texts={texts}
              refused={
                refusal !== null && changed.values.lineId === line.id
                  ? { quantity: changed.values.quantity, text: refusal }
                  : null
              }
              change={change}
              remove={remove}
            />
          ))}
        </ul>
      )}
    </div>
  );
}
