type Props = {
  readonly eyebrow: string;
  readonly product: {
    readonly title: string;
    readonly highlights: readonly string[];
    readonly language: string;
  };
};

/** The product's own words, marked with the language they are really in. */
export function ProductHeading({ eyebrow, product }: Props) {
  return (
    <header className="grid gap-3">
      <p className="eyebrow">{eyebrow}</p>
      <div lang={product.language} className="grid gap-3">
        <h1 className="text-4xl sm:text-5xl">{product.title}</h1>
        <ul className="grid gap-1 text-muted">
          {product.highlights.map((highlight) => (
            <li key={highlight}>{highlight}</li>
          ))}
        </ul>
      </div>
    </header>
  );
}
