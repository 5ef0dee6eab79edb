type Choice = { readonly value: string; readonly label: string };

type Props = {
  readonly current: { readonly country: string; readonly language: string; readonly summary: string };
  readonly countries: readonly Choice[];
  readonly languages: readonly (Choice & { readonly tag: string })[];
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

const select = "min-h-11 w-full rounded-md border border-line-strong bg-card px-2";

/** Country, language and currency as three choices; a plain GET form that keeps page and cart. */
export function MarketSwitch({ current, countries, languages, currencies, texts }: Props) {
  return (
    <details className="group relative">
      <summary className="fact inline-flex min-h-11 items-center gap-2 hover:underline">
        <span className="visually-hidden">{texts.title}</span>
        {current.summary}
        <span aria-hidden="true">▾</span>
      </summary>
      <form
        action="/api/locale"
        className="absolute end-0 top-full z-20 grid w-72 max-w-[calc(100vw-2rem)] gap-4 border border-line-strong bg-card p-5 shadow-lg"
      >
        <div className="grid gap-1">
          <label htmlFor="switch-country" className="font-medium">
            {texts.country}
          </label>
          <select id="switch-country" name="country" defaultValue={current.country} className={select}>
            {countries.map((country) => (
              <option key={country.value} value={country.value}>
                {country.label}
              </option>
            ))}
          </select>
        </div>
        <div className="grid gap-1">
          <label htmlFor="switch-language" className="font-medium">
            {texts.language}
          </label>
          <select id="switch-language" name="language" defaultValue={current.language} className={select}>
            {languages.map((language) => (
              <option key={language.value} value={language.value} lang={language.tag}>
                {language.label}
              </option>
            ))}
          </select>
        </div>
        <div className="grid gap-1">
          <label htmlFor="switch-currency" className="font-medium">
            {texts.currency}
          </label>
          <select id="switch-currency" name="currency" aria-describedby="switch-currency-note" className={select}>
            {currencies.map((currency) => (
              <option key={currency.value} value={currency.value}>
                {currency.label}
              </option>
            ))}
          </select>
          <p id="switch-currency-note" className="text-sm text-muted">
            {texts.currencyNote}
          </p>
        </div>
        <button type="submit" className="min-h-11 rounded-md bg-ink px-4 font-semibold text-paper hover:bg-signal hover:text-on-signal">
          {texts.submit}
        </button>
      </form>
    </details>
  );
}
