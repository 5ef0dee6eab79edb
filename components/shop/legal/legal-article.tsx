import { LegalText } from "@/components/shop/legal/legal-text";
import { Notice } from "@/components/ui/notice";

export type LegalView = {
  readonly title: string;
  readonly lede: string;
  /** "facts": short entries, set as a table of terms. */
  readonly shape: "text" | "facts";
  readonly sections: readonly {
    readonly key: string;
    readonly title: string;
    readonly text: string;
    /** What to do about it at once. */
    readonly link: { readonly href: string; readonly label: string } | null;
  }[];
  /** Said first while the shop is a demo. */
  readonly demo: { readonly title: string; readonly text: string } | null;
  readonly email: string;
  readonly updated: string;
  readonly navigation: {
    readonly label: string;
    readonly links: readonly { readonly href: string; readonly label: string; readonly current: boolean }[];
  };
};

type Props = { readonly view: LegalView };

function Facts({ sections, email }: LegalView) {
  return (
    <dl className="divide-y divide-line border-y border-line">
      {sections.map((section) => (
        <div key={section.key} className="grid gap-x-6 gap-y-1 py-3.5 sm:grid-cols-[2fr_5fr]">
          <dt className="font-semibold">{section.title}</dt>
          <dd className="grid gap-1">
            <LegalText text={section.text} email={email} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Sections({ sections, email }: LegalView) {
  return sections.map((section) => (
    <section
      key={section.key}
      id={section.key}
      aria-labelledby={`${section.key}-title`}
      className="grid gap-3"
    >
      <h2 id={`${section.key}-title`} className="text-2xl">
        {section.title}
      </h2>
      <LegalText text={section.text} email={email} />
      {section.link === null ? null : (
        <p>
          <a href={section.link.href}>{section.link.label}</a>
        </p>
      )}
    </section>
  ));
}

/** A page of terms or notices with the way to the others. */
export function LegalArticle({ view }: Props) {
  return (
    <div className="shell grid gap-x-14 gap-y-10 py-10 lg:grid-cols-[14rem_minmax(0,46rem)] lg:py-16">
      <article className="grid min-w-0 gap-8 lg:col-start-2 lg:row-start-1">
        <header className="grid gap-4">
          <h1 className="text-4xl sm:text-5xl">{view.title}</h1>
          <p className="text-lg text-muted">{view.lede}</p>
        </header>
        {view.demo === null ? null : (
          <Notice title={view.demo.title}>
            <p>{view.demo.text}</p>
          </Notice>
        )}
        {view.shape === "facts" ? <Facts {...view} /> : <Sections {...view} />}
        <p className="fact text-muted">{view.updated}</p>
      </article>
      <nav aria-label={view.navigation.label} className="lg:col-start-1 lg:row-start-1">
        <p className="eyebrow mb-3" aria-hidden="true">
          {view.navigation.label}
        </p>
        <ul className="grid gap-1 border-t border-line pt-3">
          {view.navigation.links.map((link) => (
            <li key={link.href}>
              <a
                href={link.href}
                aria-current={link.current ? "page" : undefined}
                className="inline-flex min-h-8 items-center no-underline hover:underline aria-[current=page]:font-semibold"
              >
                {link.label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
