import type { ReactNode } from "react";

type Props = {
  /** What everyone here must know first: that this is a demo. */
  readonly notice: string | null;
  readonly title: string;
  readonly label: string;
  readonly links: readonly { readonly href: string; readonly label: string }[];
  readonly children: ReactNode;
};

/** The top of every admin page: one row, everything one tap away. */
export function AdminBar({ notice, title, label, links, children }: Props) {
  return (
    <header className="border-b border-line bg-card">
      {notice === null ? null : <p className="fact bg-ink px-4 py-1 text-center text-paper">{notice}</p>}
      <div className="shell flex flex-wrap items-center gap-x-6 gap-y-1 py-1.5">
        <a
          href="/admin"
          className="me-auto inline-flex min-h-9 items-center font-display text-lg no-underline"
        >
          {title}
        </a>
        <nav aria-label={label}>
          <ul className="flex flex-wrap gap-x-5">
            {links.map((link) => (
              <li key={link.href}>
                <a href={link.href} className="inline-flex min-h-9 items-center no-underline hover:underline">
                  {link.label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {children}
      </div>
    </header>
  );
}
