type Props = { readonly figure: string; readonly label: string; readonly text: string };

/** One kind of work that waits: how much, what it is, what happens with it. */
export function WorkCard({ figure, label, text }: Props) {
  return (
    <li className="grid grid-cols-[5rem_1fr] gap-x-4 border border-line bg-card p-4">
      <span className="font-display text-4xl tabular-nums">{figure}</span>
      <div>
        <h2 className="text-lg">{label}</h2>
        <p className="text-sm text-muted">{text}</p>
      </div>
    </li>
  );
}
