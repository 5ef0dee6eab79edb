import type { Locale } from "@/lib/i18n/locale";
import type { Say } from "@/lib/i18n/translator";

/** One line with a figure: a row of the slip, a payment detail. */
export type LetterRow = {
  readonly label: string;
  readonly value: string;
  /** A second, smaller line under the label. */
  readonly note?: string;
  readonly strong?: boolean;
};

export type LetterBlock =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "button"; readonly label: string; readonly href: string }
  | {
      readonly kind: "rows";
      readonly title: string;
      readonly rows: readonly LetterRow[];
      readonly after?: string;
    }
  | { readonly kind: "lines"; readonly title: string; readonly lines: readonly string[] };

/** A mail in the reader's words before it becomes HTML and text: both are made from this and say the same. */
export type Letter = {
  readonly subject: string;
  /** What a mail list shows behind the subject. */
  readonly preview: string;
  readonly heading: string;
  readonly blocks: readonly LetterBlock[];
  /** Why the reader gets this mail. */
  readonly why: string;
  readonly sellerTitle: string;
  /** Who sells, as the law asks: name, address, register, tax number, ways to reach them. */
  readonly seller: readonly string[];
  readonly links: readonly { readonly label: string; readonly href: string }[];
  /** schema.org facts for mail readers that show them. */
  readonly facts?: object;
};

/** What a letter is written with. */
export type LetterDesk = {
  readonly say: Say;
  readonly locale: Locale;
  /** The shop's public address, without a slash at the end. */
  readonly baseUrl: string;
  readonly timeZone: string;
};
