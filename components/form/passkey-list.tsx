import type { ActionState } from "@/lib/web/action-state";
import { ActionForm } from "./action-form";
import type { FormWords } from "./form-words";

type Props<Seen> = {
  readonly locale: string;
  readonly passkeys: readonly { readonly id: string; readonly name: string; readonly added: string }[];
  readonly remove: (previous: ActionState<Seen>, form: FormData) => Promise<ActionState<Seen>>;
  readonly words: FormWords;
  readonly texts: { readonly remove: string; readonly none: string };
};

/** The passkeys of an account, each with a button that removes it. */
export function PasskeyList<Seen>({ locale, passkeys, remove, words, texts }: Props<Seen>) {
  if (passkeys.length === 0) return <p>{texts.none}</p>;
  return (
    <ul className="divide-y divide-line border-y border-line">
      {passkeys.map(({ id, name, added }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 py-2">
          <span>
            {name} <span className="text-sm text-muted">{added}</span>
          </span>
          <ActionForm
            action={remove}
            locale={locale}
            hidden={{ id }}
            words={words}
            submit={texts.remove}
            label={`${texts.remove}: ${name}`}
            look="plain"
          />
        </li>
      ))}
    </ul>
  );
}
