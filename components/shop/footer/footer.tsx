type Link = { readonly href: string; readonly label: string };

type Props = {
  readonly groups: readonly { readonly title: string; readonly links: readonly Link[] }[];
  readonly seller: string;
  readonly closing: string;
};

export function Footer({ groups, seller, closing }: Props) {
  return (
    <footer className="mt-24 border-t border-line bg-sunken">
      <div className="shell grid gap-10 py-12 sm:grid-cols-2 lg:grid-cols-4">
        {groups.map((group) => (
          <section key={group.title} aria-label={group.title}>
            <h2 className="eyebrow mb-3 font-mono">{group.title}</h2>
            <ul className="grid gap-1">
              {group.links.map((link) => (
                <li key={link.href}>
                  <a
                    href={link.href}
                    className="inline-flex min-h-8 items-center no-underline hover:underline"
                  >
                    {link.label}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
        <p className="fact self-end text-muted lg:text-end">{seller}</p>
      </div>
      <p className="shell fact border-t border-line py-5 text-muted">{closing}</p>
    </footer>
  );
}
