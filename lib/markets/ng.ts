import {
  city,
  company,
  line1,
  line2,
  name,
  phone,
  postcode,
  subdivision,
} from "@/lib/markets/address-fields";
import { nationalLaw } from "@/lib/markets/consumer-law";
import type { Market } from "@/lib/markets/market";
import { inOrder } from "@/lib/markets/payment-methods";
import { commonSources } from "@/lib/markets/sources";
import { subdivisionsNg } from "@/lib/markets/subdivisions-ng";

/** Nigeria. */
export const ng: Market = {
  country: "NG",
  currencies: ["NGN"],
  languages: ["en"],
  timeZone: "Africa/Lagos",
  taxName: "vat",
  taxDisplay: "exclusive",
  priceTax: "exclusive",
  referencePlace: null,
  measurement: "metric",
  address: {
    rows: [
      [name()],
      [company()],
      [line1()],
      [line2()],
      [city(), subdivision({ label: "state" })],
      [postcode({ inputMode: "numeric", required: false })],
      [phone()],
    ],
    postcode: { pattern: "^[1-9]\\d{5}$", example: "930283", required: false, split: null },
    subdivisions: subdivisionsNg,
  },
  phone: { prefix: "+234", required: true },
  customsIds: [
    { kind: "nin", holder: "person", asked: "above-limit", example: "12345678901", certainty: "memory" },
  ],
  paymentMethods: inOrder("card", "ng_transfer", "ussd", "cod"),
  law: nationalLaw({ days: 0, note: "FCCPA: return of unsafe or undisclosed goods" }),
  sources: [
    { key: "NG-300", ref: "icirnigeria.org, msmeafricaonline.com", date: "2025-09", certainty: "sourced" },
    ...commonSources,
  ],
};
