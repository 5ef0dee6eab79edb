type Step = { readonly key: string; readonly label: string; readonly href: string | null };

type Props = { readonly label: string; readonly steps: readonly Step[]; readonly current: string };

/** Where one is in the checkout; steps that are done lead back. */
export function Steps({ label, steps, current }: Props) {
  return (
    <nav aria-label={label}>
      <ol className="fact flex flex-wrap items-center gap-x-3 gap-y-1 text-muted">
        {steps.map((step, index) => (
          <li
            key={step.key}
            aria-current={step.key === current ? "step" : undefined}
            className="flex items-center gap-x-3"
          >
            {index === 0 ? null : (
              <span aria-hidden="true" className="rtl:-scale-x-100">
                {"→"}
              </span>
            )}
            {step.href === null || step.key === current ? (
              <span className={step.key === current ? "font-semibold text-ink" : ""}>{step.label}</span>
            ) : (
              <a href={step.href} className="inline-flex min-h-8 items-center">
                {step.label}
              </a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
