/** What is asked, as typed. */
export type WithdrawalDetails = {
  readonly number: string;
  readonly name: string;
  readonly email: string;
  readonly note: string;
};

export type WithdrawalRow = { readonly key: string; readonly label: string; readonly value: string };

/** What the page shows next, in the reader's words. */
export type WithdrawalStep =
  | { readonly kind: "form"; readonly details: WithdrawalDetails }
  | {
      readonly kind: "review";
      readonly details: WithdrawalDetails;
      readonly declaration: string;
      readonly rows: readonly WithdrawalRow[];
    }
  | {
      readonly kind: "receipt";
      readonly declaration: string;
      readonly rows: readonly WithdrawalRow[];
      readonly sentences: readonly string[];
    };

type FieldTexts = { readonly label: string; readonly hint?: string; readonly maxLength: number };

export type WithdrawalTexts = {
  readonly problems: string;
  readonly pending: string;
  readonly optional: string;
  readonly next: string;
  readonly fields: Readonly<Record<keyof WithdrawalDetails, FieldTexts>>;
  readonly review: {
    readonly title: string;
    readonly note: string;
    readonly confirm: string;
    readonly back: string;
  };
  readonly receipt: { readonly title: string; readonly shop: string };
};
