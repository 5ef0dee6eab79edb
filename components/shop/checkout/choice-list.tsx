import type { ReactNode } from "react";

export type Choice = {
  readonly id: string;
  readonly title: string;
  /** Further lines under the title. */
  readonly notes: readonly string[];
  /** At the end of the row: a price. */
  readonly end: ReactNode;
};

type Props = {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  readonly choices: readonly Choice[];
  readonly chosen: string | undefined;
};

/** Radio buttons as rows of a ledger; arrow keys, labels and no script are the browser's own. */
export function ChoiceList({ name, legend, hint, choices, chosen }: Props) {
  return (
    <fieldset aria-describedby={hint === undefined ? undefined : `${name}-hint`}>
      <legend className="font-display text-2xl">{legend}</legend>
      {hint === undefined ? null : (
        <p id={`${name}-hint`} className="mt-1 text-sm text-muted">
          {hint}
        </p>
      )}
      <div className="mt-4 border-t border-line">
        {choices.map((choice) => (
          <label
            key={choice.id}
            className="grid cursor-pointer grid-cols-[auto_1fr_auto] items-start gap-x-3 border-b border-line px-2 py-3 has-checked:bg-card has-checked:shadow-[inset_0_0_0_1px_var(--ink)]"
          >
            <input
              type="radio"
              name={name}
              value={choice.id}
              required
              defaultChecked={choice.id === chosen}
              aria-describedby={choice.notes.length === 0 ? undefined : `${name}-${choice.id}`}
              className="mt-1 size-5 accent-signal"
            />
            <span>
              <span className="font-medium">{choice.title}</span>
              <span id={`${name}-${choice.id}`} className="block">
                {choice.notes.map((note) => (
                  <span key={note} className="block text-sm text-muted">
                    {note}
                  </span>
                ))}
              </span>
            </span>
            <span className="fact">{choice.end}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
