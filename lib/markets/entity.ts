import type { LocalDate } from "@/lib/core/time";
import { within } from "@/lib/core/time";
import type { MarketCode } from "@/lib/markets/registry";

/** A scheme under which an entity collects tax or duty itself. */
export type RegistrationKind =
  | "eu-vat"
  | "eu-oss"
  | "eu-ioss"
  | "gb-vat"
  | "au-gst"
  | "nz-gst"
  | "no-voec"
  | "sg-gst"
  | "ch-vat"
  | "br-remessa-conforme"
  | "cn-cbec"
  | "my-lvg";

export type Registration = {
  readonly kind: RegistrationKind;
  readonly number: string;
  /** First and last day, local to the authority; null is open. */
  readonly validFrom: string;
  readonly validTo: string | null;
};

/** The legal person that a shopper buys from. The order keeps its id; the invoice prints it. */
export type SellingEntity = {
  readonly id: string;
  readonly legalName: string;
  readonly country: string;
  readonly addressLines: readonly string[];
  readonly email: string;
  readonly phone: string;
  readonly registerNumber: string;
  /** Prefixes of the invoice and credit note series. */
  readonly series: { readonly invoice: string; readonly creditNote: string };
  readonly registrations: readonly Registration[];
  readonly validFrom: string;
  readonly validTo: string | null;
};

const since = (kind: RegistrationKind, number: string, validFrom: string): Registration => ({
  kind,
  number,
  validFrom,
  validTo: null,
});

/** The demo's seller. Every number is made up and says so. */
export const demoEntity: SellingEntity = {
  id: "ent_entrepot",
  legalName: "Entrepot Handel B.V. (demo)",
  country: "NL",
  addressLines: ["Wilhelminakade 123", "3072 AP Rotterdam", "Netherlands"],
  email: "service@entrepot.example",
  phone: "+31 10 000 0000",
  registerNumber: "KVK 00000000",
  series: { invoice: "EH", creditNote: "EHC" },
  registrations: [
    since("eu-vat", "NL000000000B00", "2021-01-01"),
    since("eu-oss", "NL000000000B00", "2021-07-01"),
    since("gb-vat", "GB000000000", "2021-01-01"),
    since("au-gst", "ARN 000000000000", "2021-01-01"),
    since("nz-gst", "IRD 000-000-000", "2021-01-01"),
    since("no-voec", "VOEC 0000000", "2021-01-01"),
    since("sg-gst", "OVR M00000000X", "2023-01-01"),
    since("ch-vat", "CHE-000.000.000 MWST", "2021-01-01"),
    since("br-remessa-conforme", "RC 00000000", "2024-08-01"),
    since("cn-cbec", "CBEC 00000000", "2021-01-01"),
    since("my-lvg", "LVG 00000000", "2024-01-01"),
  ],
  validFrom: "2021-01-01",
  validTo: null,
};

export const entities: readonly SellingEntity[] = [demoEntity];

/** Who sells in which market from when. A market with a row of its own is not served by "*". */
const sellers: readonly {
  readonly market: MarketCode | "*";
  readonly entity: SellingEntity;
  readonly validFrom: string;
  readonly validTo: string | null;
}[] = [{ market: "*", entity: demoEntity, validFrom: "2021-01-01", validTo: null }];

/** The entity that sells in a market on a day of that market. Throws when nobody does: the data is wrong then. */
export function entityFor(market: MarketCode, date: LocalDate): SellingEntity {
  const own = sellers.filter((row) => row.market === market);
  const rows = own.length > 0 ? own : sellers.filter((row) => row.market === "*");
  const row = rows.find((each) => within(date, each));
  if (row === undefined) throw new Error(`Nobody sells in ${market} on ${date}`);
  return row.entity;
}

/** The registration in force on a day, or null: then the shopper or the carrier pays. */
export function registrationOf(
  entity: SellingEntity,
  kind: RegistrationKind,
  date: LocalDate,
): Registration | null {
  return entity.registrations.find((row) => row.kind === kind && within(date, row)) ?? null;
}
