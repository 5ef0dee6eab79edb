import { city, company, line1, line2, name, postcode } from "@/lib/markets/address-fields";
import type { AddressField, AddressForm, PostcodeRule } from "@/lib/markets/address-form";

/** Name, street with number, postcode before town: the form of the continent. */
export function europeanAddress(
  rule: PostcodeRule,
  beside: readonly AddressField[] = [],
  listed: Pick<AddressForm, "subdivisions" | "printedSubdivision"> = { subdivisions: [] },
): AddressForm {
  return {
    rows: [
      [name()],
      [company()],
      [line1({ label: "streetAndNumber" })],
      [line2()],
      [postcode({ inputMode: /[A-Z]/.test(rule.example) ? "text" : "numeric" }), city(), ...beside],
    ],
    postcode: rule,
    ...listed,
  };
}
