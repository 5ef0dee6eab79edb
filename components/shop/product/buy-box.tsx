"use client";

import { useActionState, useEffect, useState } from "react";
import { cartChanged } from "@/components/shop/header/cart-link";
import { Slip } from "@/components/shop/slip/slip";
import { Button } from "@/components/ui/button";
import type { SlipView } from "@/lib/quote/slip-view";
import { type SaidAction, type SaidState, unsaid } from "@/lib/web/said-state";
import type { BuyTexts, VariantView } from "./buy-view";
import { PostcodeForm } from "./postcode-form";
import { VariantPicker } from "./variant-picker";

type Props = {
  readonly locale: string;
  readonly variants: readonly [VariantView, ...VariantView[]];
  readonly texts: BuyTexts;
  readonly action: SaidAction<{ cartQuantity: number }>;
};

/** The address keeps the choice; the gallery shows it. */
function follow(variant: VariantView): void {
  const address = new URL(window.location.href);
  address.searchParams.set("variant", variant.sku);
  window.history.replaceState(window.history.state, "", address);
  if (variant.picture === null) return;
  const picture = document.querySelector(`[data-choice="${CSS.escape(variant.picture)}"]`);
  picture?.scrollIntoView({ block: "nearest", inline: "start" });
}

function useChosen(variants: Props["variants"]) {
  const [id, setId] = useState((variants.find((variant) => !variant.soldOut) ?? variants[0]).id);
  useEffect(() => {
    const sku = new URL(window.location.href).searchParams.get("variant");
    const named = variants.find((variant) => variant.sku === sku);
    if (named !== undefined) setId(named.id);
  }, [variants]);
  const chosen = variants.find((variant) => variant.id === id) ?? variants[0];
  const choose = (next: string) => {
    setId(next);
    const variant = variants.find((each) => each.id === next);
    if (variant !== undefined) follow(variant);
  };
  return { chosen, choose };
}

function PriceNow({ variant, taxNote }: { readonly variant: VariantView; readonly taxNote: string }) {
  return (
    <div aria-live="polite">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <bdi data-price className="font-display text-3xl tabular-nums">
          {variant.price}
        </bdi>
        <span className="text-muted">{taxNote}</span>
      </p>
      {variant.priceNotes.map((note) => (
        <p key={note} className="text-sm text-muted">
          {note}
        </p>
      ))}
    </div>
  );
}

type OrderProps = { readonly texts: BuyTexts; readonly soldOut: boolean; readonly pending: boolean };

function Order({ texts, soldOut, pending }: OrderProps) {
  return (
    <div className="flex flex-wrap items-end gap-3">
      <label className="grid gap-1 text-sm">
        {texts.quantity}
        <input
          name="quantity"
          type="number"
          inputMode="numeric"
          min={1}
          max={999}
          defaultValue={1}
          required
          className="min-h-12 w-20 rounded-md border border-line-strong bg-card px-3 text-base"
        />
      </label>
      <Button disabled={soldOut} aria-disabled={pending} className="min-h-12 flex-1">
        {soldOut ? texts.soldOut : pending ? texts.adding : texts.add}
      </Button>
    </div>
  );
}

function Answer({
  state,
  texts,
  locale,
}: {
  readonly state: SaidState;
  readonly texts: BuyTexts;
  readonly locale: string;
}) {
  const problem = state.said.form ?? Object.values(state.said.fields)[0] ?? null;
  return (
    <p role="status" className={`min-h-6 ${state.ok === false ? "font-medium text-signal-text" : ""}`}>
      {state.ok === true ? (
        <>
          {texts.added} <a href={`/${locale}/cart`}>{texts.toCart}</a>
        </>
      ) : null}
      {problem}
    </p>
  );
}

export function BuyBox({ locale, variants, texts, action }: Props) {
  const { chosen, choose } = useChosen(variants);
  const [slips, setSlips] = useState<Readonly<Record<string, SlipView>>>({});
  const [scripted, setScripted] = useState(false);
  const [state, submit, pending] = useActionState(action, unsaid);
  useEffect(() => setScripted(true), []);
  useEffect(() => {
    const quantity = state.value?.cartQuantity;
    if (quantity !== undefined) window.dispatchEvent(new CustomEvent(cartChanged, { detail: quantity }));
  }, [state]);
  const slip = slips[chosen.id] ?? chosen.slip;
  return (
    <div className="grid gap-6">
      <PriceNow variant={chosen} taxNote={texts.taxNote} />
      <form action={submit} className="grid gap-5">
        <input type="hidden" name="locale" value={locale} />
        {scripted ? <input type="hidden" name="stay" value="1" /> : null}
        {variants.length === 1 ? (
          <input type="hidden" name="variantId" value={chosen.id} />
        ) : (
          <VariantPicker
            legend={texts.choose}
            soldOut={texts.soldOut}
            variants={variants}
            chosen={chosen.id}
            onChoose={choose}
          />
        )}
        <Order texts={texts} soldOut={chosen.soldOut} pending={pending} />
        <p className="fact text-muted">{chosen.stock}</p>
        <Answer state={state} texts={texts} locale={locale} />
      </form>
      {slip === null ? null : <Slip view={slip} texts={texts.slip} />}
      {texts.postcode === null ? null : (
        <PostcodeForm
          locale={locale}
          variantId={chosen.id}
          texts={texts.postcode}
          onSlip={(id, view) => setSlips((known) => ({ ...known, [id]: view }))}
        />
      )}
    </div>
  );
}
