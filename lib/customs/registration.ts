import type { RegistrationKind } from "@/lib/markets/entity";

/** Schemes that an import rule may ask the seller to be registered for; two of them no demo entity has. */
export const importRegistrations = [
  "eu-ioss",
  "gb-vat",
  "ch-vat",
  "no-voec",
  "au-gst",
  "nz-gst",
  "sg-gst",
  "br-remessa-conforme",
  "my-lvg",
  "cn-cbec",
] as const satisfies readonly (RegistrationKind | "my-lvg" | "cn-cbec")[];
