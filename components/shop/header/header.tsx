import type { ReactNode } from "react";
import { HeaderIcon } from "./header-icon";
import { Logo } from "./logo";

type Props = {
  readonly locale: string;
  /** What every visitor must know first: that this is a demo. */
  readonly notice: string | null;
  readonly texts: {
    readonly home: string;
    readonly navigation: string;
    readonly search: string;
    readonly searchLabel: string;
    readonly account: string;
  };
  readonly collections: readonly { readonly slug: string; readonly title: string }[];
  readonly marketSwitch: ReactNode;
  readonly cartLink: ReactNode;
};

/** Everything that must be reachable from every page; needs no script. */
export function Header({ locale, notice, texts, collections, marketSwitch, cartLink }: Props) {
  return (
    <header className="border-b border-line bg-paper">
      {notice === null ? null : <p className="fact bg-ink px-4 py-1.5 text-center text-paper">{notice}</p>}
      <div className="shell flex flex-wrap items-center gap-x-2 gap-y-2 py-3 sm:gap-x-6">
        <a
          href={`/${locale}`}
          aria-label={texts.home}
          className="me-auto inline-flex min-h-11 items-center no-underline"
        >
          <Logo />
        </a>
        <search className="order-last w-full lg:order-none lg:w-auto lg:max-w-80 lg:flex-1">
          <form action={`/${locale}/search`}>
            <label className="visually-hidden" htmlFor="site-search">
              {texts.searchLabel}
            </label>
            <div className="flex items-center border-b border-line-strong focus-within:border-ink">
              <input
                id="site-search"
                name="q"
                type="search"
                maxLength={200}
                autoComplete="off"
                placeholder={texts.searchLabel}
                className="min-h-11 w-full min-w-0 bg-transparent placeholder:text-muted"
              />
              <button type="submit" className="fact min-h-11 whitespace-nowrap px-2 hover:text-signal-text">
                {texts.search}
              </button>
            </div>
          </form>
        </search>
        <div className="order-10 basis-full sm:order-none sm:basis-auto">{marketSwitch}</div>
        <a
          href={`/${locale}/account`}
          className="inline-flex min-h-11 min-w-11 items-center justify-center no-underline hover:underline"
        >
          <HeaderIcon name="account" />
          <span className="max-sm:sr-only">{texts.account}</span>
        </a>
        {cartLink}
      </div>
      <nav aria-label={texts.navigation} className="shell overflow-x-auto">
        <ul className="flex gap-x-7 pb-2">
          {collections.map((collection) => (
            <li key={collection.slug}>
              <a
                href={`/${locale}/collections/${collection.slug}`}
                className="inline-flex min-h-9 items-center whitespace-nowrap no-underline hover:underline"
              >
                {collection.title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
