type Props = { readonly eyebrow: string; readonly title: string; readonly highlights: readonly string[] };

export function ProductHeading({ eyebrow, title, highlights }: Props) {
  return (
    <header className="grid gap-3">
      <p className="eyebrow">{eyebrow}</p>
      <h1 className="text-4xl sm:text-5xl">{title}</h1>
      <ul className="grid gap-1 text-muted">
        {highlights.map((highlight) => (
          <li key={highlight}>{highlight}</li>
        ))}
      </ul>
    </header>
  );
}
