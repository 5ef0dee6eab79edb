import {
  city,
  company,
  customsId,
  extra,
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
import { subdivisionsIn } from "@/lib/markets/subdivisions-in";

const landmark = extra({
  name: "landmark",
  label: "landmark",
  autocomplete: "off",
  required: false,
  reason: "landmarkCarrier",
});

/** India: the first digits of the PIN give the state, which IGST needs. */
export const india: Market = {
  country: "IN",
  currencies: ["INR"],
  languages: ["en", "hi"],
  timeZone: "Asia/Kolkata",
  taxName: "gst",
  taxDisplay: "inclusive",
  priceTax: "exclusive",
  referencePlace: { name: "Mumbai", subdivision: "MH", postcode: "400001" },
  measurement: "metric",
  address: {
    rows: [
      [name()],
      [company()],
      [line1()],
      [line2()],
      [landmark],
      [city(), subdivision({ label: "state" }), postcode({ label: "pin", inputMode: "numeric" })],
      [phone()],
      [customsId({ label: "pan", reason: "customsIdIn" })],
    ],
    postcode: { pattern: "^[1-9]\\d{5}$", example: "110034", required: true, split: null },
    subdivisions: subdivisionsIn,
  },
  phone: { prefix: "+91", required: true },
  customsIds: [
    { kind: "pan", holder: "person", asked: "always", example: "ABCPE1234F", certainty: "memory" },
  ],
  paymentMethods: inOrder("upi", "card", "netbanking", "cod"),
  law: nationalLaw({ days: 0, note: "no statutory right; the policy must be shown" }, ["grievance"]),
  sources: [
    {
      key: "IN-9804",
      ref: "business-standard.com, hindustantimes.com, outlookmoney.com on Budget 2026",
      date: "2026-02",
      certainty: "sourced",
    },
    ...commonSources,
  ],
};
