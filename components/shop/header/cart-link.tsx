"use client";

import { useEffect, useState } from "react";
import { HeaderIcon } from "./header-icon";

type Props = { readonly locale: string; readonly label: string; readonly countLabel: string };

/** Fired on `window` after the cart changed, with the new number of pieces. */
export const cartChanged = "entrepot:cart";

/** The only personal part of a public page: one small call after load. */
export function CartLink({ locale, label, countLabel }: Props) {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const ending = new AbortController();
    fetch(`/api/cart/count?locale=${locale}`, { signal: ending.signal })
      .then(async (response) => (response.ok ? ((await response.json()) as { count: number }).count : 0))
      .then(setCount)
      .catch(() => undefined);
    const onChange = (event: Event) => setCount((event as CustomEvent<number>).detail);
    window.addEventListener(cartChanged, onChange, { signal: ending.signal });
    return () => ending.abort();
  }, [locale]);
  return (
    <a
      href={`/${locale}/cart`}
      className="inline-flex min-h-11 items-center gap-2 no-underline hover:underline"
    >
      <HeaderIcon name="cart" />
      <span className="max-sm:sr-only">{label}</span>
      <span
        aria-hidden="true"
        className="fact min-w-6 rounded-full bg-ink px-1.5 py-0.5 text-center text-paper"
      >
        {count}
      </span>
      <span className="visually-hidden">{countLabel.replace("#", String(count))}</span>
    </a>
  );
}
