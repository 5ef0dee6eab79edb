"use client";

import { createContext, type ReactNode, useContext } from "react";

export type ErrorTexts = {
  readonly title: string;
  readonly text: string;
  readonly retry: string;
  /** "#" stands for the code. */
  readonly reference: string;
};

const Texts = createContext<ErrorTexts | null>(null);

/** Hands the translated words to error boundaries, which may be shown when nothing can be loaded any more. */
export function ErrorTextsProvider({
  texts,
  children,
}: {
  readonly texts: ErrorTexts;
  readonly children: ReactNode;
}) {
  return <Texts value={texts}>{children}</Texts>;
}

export function useErrorTexts(): ErrorTexts | null {
  return useContext(Texts);
}
