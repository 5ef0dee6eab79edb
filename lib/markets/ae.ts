import {
  city,
  company,
  customsId,
  line1,
  line2,
  name,
  phone,
  subdivision,
} from "@/lib/markets/address-fields";
import { nationalLaw } from "@/lib/markets/consumer-law";
import type { Market } from "@/lib/markets/market";
import { inOrder } from "@/lib/markets/payment-methods";
import { commonSources, memory } from "@/lib/markets/sources";
import { subdivisionsAe } from "@/lib/markets/subdivisions-ae";

/** United Arab Emirates: no postcode; emirate and area. */
export const ae: Market = {
  country: "AE",
  currencies: ["AED"],
  languages: ["ar", "en"],
  timeZone: "Asia/Dubai",
  taxName: "vat",
  taxDisplay: "inclusive",
  priceTax: "exclusive",
  referencePlace: null,
  measurement: "metric",
  address: {
    rows: [
      [name()],
      [company()],
      [line1()],
      [line2()],
      [city({ label: "area" }), subdivision({ label: "emirate" })],
      [phone()],
      [customsId({ label: "emiratesId", reason: "customsIdAe" })],
    ],
    postcode: null,
    subdivisions: subdivisionsAe,
  },
  phone: { prefix: "+971", required: true },
  customsIds: [
    {
      kind: "emiratesId",
      holder: "person",
      asked: "always",
      example: "784-1980-1234567-1",
      certainty: "memory",
    },
  ],
  paymentMethods: inOrder("card", "apple_pay", "google_pay", "tabby", "tamara", "cod"),
  law: nationalLaw({ days: 0, note: "no general right" }),
  sources: [memory("AE-300", "UAE customs limit"), ...commonSources],
};
