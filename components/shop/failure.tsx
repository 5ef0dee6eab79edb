"use client";

import { useErrorTexts } from "./error-texts";

type Props = { readonly error: Error & { digest?: string }; readonly reset: () => void };

/** The page of an unexpected error: a sentence, a way on and a reference; never a stack. */
export function Failure({ error, reset }: Props) {
  const texts = useErrorTexts();
  if (texts === null) return null;
  return (
    <section className="shell grid gap-5 py-24" role="alert">
      <h1 className="text-4xl">{texts.title}</h1>
      <p>{texts.text}</p>
      {error.digest === undefined ? null : (
        <p className="fact text-muted">{texts.reference.replace("#", error.digest)}</p>
      )}
      <p>
        <button
          type="button"
          onClick={reset}
          className="min-h-11 rounded-md bg-ink px-5 font-semibold text-paper"
        >
          {texts.retry}
        </button>
      </p>
    </section>
  );
}
