type Props = {
  readonly name: string;
  readonly choices: readonly { readonly href: string; readonly lang: string; readonly name: string }[];
};

/** One country with a link for each language that its shop is listed in. */
export function EntryCountry({ name, choices }: Props) {
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-4 border-t py-2">
      <span>{name}</span>
      <span className="flex gap-4">
        {choices.map((choice) => (
          <a
            key={choice.href}
            href={choice.href}
            lang={choice.lang}
            className="min-h-6 text-sm text-muted hover:text-signal-text"
          >
            {choice.name}
          </a>
        ))}
      </span>
    </li>
  );
}
