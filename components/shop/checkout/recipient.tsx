type Props = {
  readonly texts: {
    readonly to: string;
    readonly mail: string;
    readonly change: string;
    readonly changeLabel: string;
  };
  readonly lines: readonly string[];
  readonly country: string;
  readonly email: string;
  readonly href: string;
};

/** Who gets it and where the mail goes, with the way back to change it. */
export function Recipient({ texts, lines, country, email, href }: Props) {
  return (
    <section aria-label={texts.to} className="border border-line p-5">
      <div className="flex items-start justify-between gap-4">
        <address className="not-italic">
          <p className="eyebrow mb-1">{texts.to}</p>
          {lines.map((line) => (
            <bdi key={line} className="block">
              {line}
            </bdi>
          ))}
          <span className="block">{country}</span>
        </address>
        <a href={href} aria-label={texts.changeLabel} className="inline-flex min-h-8 items-center">
          {texts.change}
        </a>
      </div>
      <p className="eyebrow mb-1 mt-4">{texts.mail}</p>
      <p>
        <bdi>{email}</bdi>
      </p>
    </section>
  );
}
