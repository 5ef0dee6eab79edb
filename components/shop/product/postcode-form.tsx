"use client";

import { useEffect, useState } from "react";
import type { SlipView } from "@/lib/quote/slip-view";
import type { BuyTexts } from "./buy-view";

type Props = {
  readonly locale: string;
  readonly variantId: string;
  readonly texts: NonNullable<BuyTexts["postcode"]>;
  readonly onSlip: (variantId: string, slip: SlipView) => void;
};

/** Works the slip out for the shopper's own place, on the spot. Shown once script runs; the cart does the same without. */
export function PostcodeForm({ locale, variantId, texts, onSlip }: Props) {
  const [ready, setReady] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => setReady(true), []);
  if (!ready) return null;

  async function ask(form: FormData): Promise<void> {
    const query = new URLSearchParams({ locale, variantId, postcode: String(form.get("postcode") ?? "") });
    try {
      const response = await fetch(`/api/quote?${query}`);
      if (response.status === 422) return setProblem(texts.wrong);
      if (!response.ok) return setProblem(texts.failed);
      onSlip(variantId, (await response.json()) as SlipView);
      setProblem(null);
    } catch {
      setProblem(texts.failed);
    }
  }

  return (
    <form action={ask} className="grid gap-1.5">
      <label htmlFor="slip-postcode" className="font-medium">
        {texts.label}
      </label>
      <div className="flex gap-2">
        <input
          id="slip-postcode"
          name="postcode"
          autoComplete="postal-code"
          maxLength={16}
          required
          aria-describedby="slip-postcode-hint slip-postcode-problem"
          className="min-h-11 w-40 rounded-md border border-line-strong bg-card px-3"
        />
        <button
          type="submit"
          className="min-h-11 rounded-md border border-line-strong px-4 font-semibold hover:border-ink"
        >
          {texts.submit}
        </button>
      </div>
      <p id="slip-postcode-hint" className="text-sm text-muted">
        {texts.hint}
      </p>
      <p
        id="slip-postcode-problem"
        role="alert"
        className="text-sm font-medium text-signal-text empty:hidden"
      >
        {problem}
      </p>
    </form>
  );
}
