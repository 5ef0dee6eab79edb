/** Word mark: a container door and the name. Never mirrored. */
export function Logo() {
  return (
    <span dir="ltr" className="inline-flex items-center gap-2.5">
      <svg viewBox="0 0 28 28" width="28" height="28" aria-hidden="true">
        <rect width="28" height="28" fill="var(--signal)" />
        <path d="M6 6v16M11.3 6v16M16.6 6v16M22 6v16" stroke="var(--paper)" strokeWidth="2" />
      </svg>
      <span className="font-display text-2xl leading-none tracking-tight">Entrepot</span>
    </span>
  );
}
