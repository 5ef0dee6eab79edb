import { TextField } from "@/components/form/field";
import { Button } from "@/components/ui/button";

type Props = {
  readonly action: string;
  readonly typed: string | undefined;
  readonly error: string | undefined;
  readonly texts: { readonly label: string; readonly hint: string; readonly submit: string };
};

/** Asks where it goes, because tax depends on it; a plain GET form. */
export function CartPostcode({ action, typed, error, texts }: Props) {
  return (
    <form
      action={action}
      className="grid gap-3 sm:grid-cols-[1fr_auto] sm:items-end lg:grid-cols-1 xl:grid-cols-[1fr_auto]"
    >
      <TextField
        name="postcode"
        idPrefix="cart"
        label={texts.label}
        hint={error === undefined ? texts.hint : undefined}
        error={error}
        defaultValue={typed}
        autoComplete="postal-code"
        maxLength={12}
        required
      />
      <Button look="quiet" className="min-h-12">
        {texts.submit}
      </Button>
    </form>
  );
}
