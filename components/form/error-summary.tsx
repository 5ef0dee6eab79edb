import { Notice } from "@/components/ui/notice";
import { fieldIds } from "./field";

type Props = {
  readonly title: string;
  readonly errors: readonly { readonly field: string | null; readonly text: string }[];
  readonly idPrefix?: string;
};

/** What is wrong with a form, at its top, with links to the fields. */
export function ErrorSummary({ title, errors, idPrefix }: Props) {
  if (errors.length === 0) return null;
  return (
    <Notice tone="alert" role="alert" title={title} id="form-errors">
      <ul className="mt-1 list-disc ps-5">
        {errors.map((error) => (
          <li key={`${error.field}-${error.text}`}>
            {error.field === null ? (
              error.text
            ) : (
              <a href={`#${fieldIds(error.field, idPrefix).input}`}>{error.text}</a>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
