import type { VariantView } from "./buy-view";

type Props = {
  readonly legend: string;
  readonly soldOut: string;
  readonly variants: readonly VariantView[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
};

function groupsOf(variants: readonly VariantView[]) {
  const keys = [...new Set(variants.map((variant) => variant.group.key))];
  return keys.flatMap((key) => {
    const members = variants.filter((variant) => variant.group.key === key);
    const first = members[0];
    return first === undefined ? [] : [{ group: first.group, members }];
  });
}

/** One radio per variant in rows by the first option; the same form works with and without script. */
export function VariantPicker({ legend, soldOut, variants, chosen, onChoose }: Props) {
  return (
    <fieldset className="grid gap-4">
      <legend className="mb-2 font-semibold">{legend}</legend>
      {groupsOf(variants).map(({ group, members }) => (
        <div key={group.key} className="grid gap-2">
          {group.label === "" ? null : (
            <p className="flex items-center gap-2 text-sm text-muted">
              {group.swatch === null ? null : (
                <svg viewBox="0 0 12 12" width="14" height="14" aria-hidden="true">
                  <circle
                    cx="6"
                    cy="6"
                    r="5.5"
                    fill={group.swatch}
                    stroke="var(--line-strong)"
                    strokeWidth="0.75"
                  />
                </svg>
              )}
              {group.label}
            </p>
          )}
          <div className="flex flex-wrap gap-2">
            {members.map((variant) => (
              <label
                key={variant.id}
                className={`relative inline-flex min-h-11 min-w-11 cursor-pointer items-center justify-center rounded-md border px-4 has-checked:border-ink has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-2 has-focus-visible:outline-offset-3 has-focus-visible:outline-signal-text ${variant.soldOut ? "border-dashed border-line-strong text-muted line-through" : "border-line-strong"}`}
              >
                <input
                  type="radio"
                  name="variantId"
                  value={variant.id}
                  checked={variant.id === chosen}
                  onChange={() => onChoose(variant.id)}
                  className="absolute inset-0 m-0 cursor-pointer appearance-none opacity-0"
                />
                <span aria-hidden="true">{variant.label}</span>
                <span className="visually-hidden">
                  {[
                    group.label,
                    variant.label === group.label ? "" : variant.label,
                    variant.soldOut ? soldOut : "",
                  ]
                    .filter((part) => part !== "")
                    .join(", ")}
                </span>
              </label>
            ))}
          </div>
        </div>
      ))}
    </fieldset>
  );
}
