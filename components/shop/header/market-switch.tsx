type Choice = { readonly value: string; readonly label: string; readonly tag?: string };

type Props = {
  readonly current: { readonly country: string; readonly language: string; readonly summary: string };
  readonly countries: readonly Choice[];
  readonly languages: readonly Choice[];
  readonly currencies: readonly Choice[];
  readonly texts: {
    readonly title: string;
    readonly country: string;
    readonly language: string;
    readonly currency: string;
    readonly currencyNote: string;
    readonly submit: string;
  };
};

type PickProps = {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen?: string;
  readonly note?: string;
};

function Pick({ name, label, choices, chosen, note }: PickProps) {
  const id = `switch-${name}`;
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      <select
        id={id}
        name={name}
        defaultValue={chosen}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        className="min-h-11 w-full rounded-md border border-line-strong bg-card px-2"
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} lang={choice.tag}>
            {choice.label}
          </option>
        ))}
      </select>
      {note === undefined ? null : (
        <p id={`${id}-note`} className="text-sm text-muted">
          {note}
        </p>
      )}
    </div>
  );
}

/** Country, language and currency as three choices; a plain GET form that keeps page and cart. */
export function MarketSwitch({ current, countries, languages, currencies, texts }: Props) {
  return (
    <details className="group relative">
      <summary className="fact inline-flex min-h-11 items-center gap-2 hover:underline">
        <span className="visually-hidden">{texts.title}</span>
        {current.summary}
        <span aria-hidden="true">{"▾"}</span>
      </summary>
      <form
        action="/api/locale"
        className="absolute start-0 top-full sm:start-auto sm:end-0 z-20 grid w-72 max-w-[calc(100vw-2rem)] gap-4 border border-line-strong bg-card p-5 shadow-lg"
      >
        <Pick name="country" label={texts.country} choices={countries} chosen={current.country} />
        <Pick name="language" label={texts.language} choices={languages} chosen={current.language} />
        <Pick name="currency" label={texts.currency} choices={currencies} note={texts.currencyNote} />
        <button
          type="submit"
          className="min-h-11 rounded-md bg-ink px-4 font-semibold text-paper hover:bg-signal hover:text-on-signal"
        >
          {texts.submit}
        </button>
      </form>
    </details>
  );
}
