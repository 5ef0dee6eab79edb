type Props = {
  readonly title: string;
  readonly text: string;
  readonly link?: { readonly href: string; readonly label: string };
};

/** A page that has nothing else to show: refused, closed, not found. */
export function AdminNotice({ title, text, link }: Props) {
  return (
    <section className="grid max-w-prose justify-items-start gap-4 py-10">
      <h1 className="text-3xl">{title}</h1>
      <p>{text}</p>
      {link === undefined ? null : (
        <a href={link.href} className="underline">
          {link.label}
        </a>
      )}
    </section>
  );
}
