import { formatAddress } from "localized-address-format";
import type { Address } from "@/lib/markets/address";
import type { AddressForm } from "@/lib/markets/address-form";

const ownScript =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Arabic}]/u;

/**
 * The lines of a label as the destination's post reads them, biggest part first where the address is
 * written in Chinese, Japanese or Korean. The country line is the carrier's. Phone and ids never stand here.
 */
export function addressLines(address: Address, form: AddressForm): readonly string[] {
  const local = ownScript.test(`${address.city ?? ""}${address.line1 ?? ""}`);
  const script = local ? "local" : "latin";
  const parts = {
    postalCountry: address.country,
    name: address.name,
    organization: address.company,
    administrativeArea: printedSubdivision(address, form, local),
    locality: address.city,
    dependentLocality: address.neighbourhood,
    postalCode: address.postcode,
  };
  const template = formatAddress(parts, script).join("\n");
  const left = (part: string | undefined) => (part && !template.includes(part) ? part : "");
  const street = [streetLine(address), ...presentParts(address)];
  const [first = "", ...rest] = street;
  const addressParts = [
    local ? `${left(address.city)}${first}` : first,
    ...rest,
    left(address.neighbourhood),
  ];
  if (!local) addressParts.push(left(address.city));
  return formatAddress({ ...parts, addressLines: addressParts.filter((line) => line !== "") }, script);
}

function streetLine({ line1 = "", streetNumber }: Address): string {
  return streetNumber ? `${line1}, ${streetNumber}` : line1;
}

function presentParts({ complement, line2, block, landmark, shortAddress }: Address): readonly string[] {
  return [complement, line2, block, landmark, shortAddress].filter((part) => part !== undefined);
}

function printedSubdivision(address: Address, form: AddressForm, local: boolean): string | undefined {
  const found = form.subdivisions.find(({ code }) => code === address.subdivision);
  if (found === undefined) return undefined;
  if (form.printedSubdivision === "code") return found.code;
  const own = Object.keys(found.names).find((language) => language !== "en");
  return local && own ? found.names[own] : found.names.en;
}
