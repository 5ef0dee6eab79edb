import { Disclosure } from "@/components/ui/disclosure";

export type StoryView = {
  readonly galleryLabel: string;
  readonly eyebrow: string;
  readonly detailsTitle: string;
  readonly paragraphs: readonly string[];
  readonly language: string;
  readonly factsTitle: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly warnings: { readonly title: string; readonly lines: readonly string[] } | null;
  readonly links: readonly {
    readonly title: string;
    readonly text: string;
    readonly href: string;
    readonly label: string;
  }[];
  readonly relatedTitle: string;
};

type Props = { readonly view: StoryView };

/** What the thing is, what customs and care need, and the four questions one tap away. */
export function ProductStory({ view }: Props) {
  return (
    <div className="border-y border-line bg-card">
      <div className="shell grid gap-x-14 gap-y-10 py-14 lg:grid-cols-[7fr_5fr]">
        <section aria-labelledby="details-title" className="grid content-start gap-4">
          <h2 id="details-title" className="text-3xl">
            {view.detailsTitle}
          </h2>
          <div lang={view.language} className="grid max-w-prose gap-4 text-lg">
            {view.paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
          <div className="mt-4">
            {view.links.map((link) => (
              <Disclosure key={link.href} summary={link.title}>
                <p className="max-w-prose text-muted">{link.text}</p>
                <p className="mt-2">
                  <a href={link.href}>{link.label}</a>
                </p>
              </Disclosure>
            ))}
          </div>
        </section>
        <section aria-labelledby="facts-title" className="grid content-start gap-4">
          <h2 id="facts-title" className="text-xl">
            {view.factsTitle}
          </h2>
          <dl className="divide-y divide-line border-y border-line">
            {view.facts.map((fact) => (
              <div key={fact.label} className="grid grid-cols-[2fr_3fr] gap-4 py-2.5">
                <dt className="text-sm text-muted">{fact.label}</dt>
                <dd className="fact">{fact.value}</dd>
              </div>
            ))}
          </dl>
          {view.warnings === null ? null : (
            <div className="border-s-4 border-signal-text ps-4">
              <h3 className="font-text font-semibold">{view.warnings.title}</h3>
              {view.warnings.lines.map((line) => (
                <p key={line} className="text-sm">
                  {line}
                </p>
              ))}
            </div>
          )}
        </section>
      </div>
    </div>
  );
}
