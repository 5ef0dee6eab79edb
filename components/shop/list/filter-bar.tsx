import { Button } from "@/components/ui/button";
import type { FilterChoice, FilterView } from "./filter-view";

function Choice({ choice, id }: { readonly choice: FilterChoice; readonly id: string }) {
  return (
    <li>
      <label htmlFor={id} className="flex min-h-10 cursor-pointer items-center gap-3">
        <input
          id={id}
          type="checkbox"
          name="f"
          value={choice.value}
          defaultChecked={choice.chosen}
          className="size-5 accent-(--ink)"
        />
        <span className="flex-1">{choice.label}</span>
        <span className="fact text-muted">{choice.count}</span>
      </label>
    </li>
  );
}

type GroupProps = { readonly group: FilterView["groups"][number]; readonly apply: string };

/** A list of its own that opens over the page; one at a time. */
function Group({ group, apply }: GroupProps) {
  const chosen = group.choices.filter((choice) => choice.chosen).length;
  return (
    <details name="filter" className="relative">
      <summary className="inline-flex min-h-11 cursor-pointer items-center gap-2 rounded-md border border-line-strong px-4 hover:border-ink">
        {group.label}
        {chosen === 0 ? null : (
          <span className="fact min-w-6 rounded-full bg-ink px-1.5 text-center text-paper">{chosen}</span>
        )}
        <span aria-hidden="true" className="text-muted">
          {"▾"}
        </span>
      </summary>
      <div className="z-20 grid max-h-[70vh] gap-4 max-sm:fixed max-sm:inset-x-4 max-sm:bottom-4 sm:absolute sm:start-0 sm:mt-2 sm:w-64 overflow-y-auto border border-line-strong bg-card p-4 shadow-lg">
        <ul>
          {group.choices.map((choice) => (
            <Choice key={choice.value} choice={choice} id={`filter-${choice.value.replace(":", "-")}`} />
          ))}
        </ul>
        <Button>{apply}</Button>
      </div>
    </details>
  );
}

/** What a list can be narrowed by, and by what it is; a plain GET form, so Back and links hold it. */
export function FilterBar({ view }: { readonly view: FilterView }) {
  const { action, collection, groups, chips, clearHref, texts } = view;
  return (
    <div className="mb-8 grid gap-4">
      <form action={action} aria-label={texts.title} className="flex flex-wrap items-start gap-2">
        {collection === null ? null : <input type="hidden" name="in" value={collection} />}
        {groups.map((group) => (
          <Group key={group.key} group={group} apply={texts.apply} />
        ))}
      </form>
      {chips.length === 0 ? null : (
        <ul aria-label={texts.chosen} className="flex flex-wrap items-center gap-2">
          {chips.map((chip) => (
            <li key={chip.href}>
              <a
                href={chip.href}
                aria-label={chip.remove}
                className="inline-flex min-h-9 items-center gap-2 rounded-full bg-sunken px-3.5 text-sm no-underline hover:underline"
              >
                {chip.label}
                <span aria-hidden="true">{"×"}</span>
              </a>
            </li>
          ))}
          <li>
            <a href={clearHref} className="inline-flex min-h-9 items-center px-2 text-sm">
              {texts.clear}
            </a>
          </li>
        </ul>
      )}
    </div>
  );
}
