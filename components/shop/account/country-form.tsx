import { SelectField } from "@/components/form/select-field";
import { Button } from "@/components/ui/button";

type Props = {
  readonly country: string;
  readonly countries: readonly { readonly value: string; readonly label: string }[];
  readonly texts: { readonly country: string; readonly submit: string };
};

/** Shows the same page with the address form of another country. Needs no script. */
export function CountryForm({ country, countries, texts }: Props) {
  return (
    <form method="get" className="flex flex-wrap items-end gap-3">
      <div className="min-w-48 flex-1">
        <SelectField
          name="country"
          label={texts.country}
          choices={countries}
          defaultValue={country}
          autoComplete="off"
        />
      </div>
      <Button look="quiet" className="min-h-12">
        {texts.submit}
      </Button>
    </form>
  );
}
