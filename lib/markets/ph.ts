import {
  city,
  company,
  line1,
  line2,
  name,
  neighbourhood,
  phone,
  postcode,
  subdivision,
} from "@/lib/markets/address-fields";
import { nationalLaw } from "@/lib/markets/consumer-law";
import type { Market } from "@/lib/markets/market";
import { inOrder } from "@/lib/markets/payment-methods";
import { commonSources } from "@/lib/markets/sources";
import { subdivisionsPh } from "@/lib/markets/subdivisions-ph";

/** Philippines: carriers sort by barangay. */
export const ph: Market = {
  country: "PH",
  currencies: ["PHP"],
  languages: ["en", "fil"],
  timeZone: "Asia/Manila",
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
      [neighbourhood({ label: "barangay", reason: "districtCarrier" })],
      [postcode({ inputMode: "numeric" }), city()],
      [subdivision({ label: "province" })],
      [phone()],
    ],
    postcode: { pattern: "^\\d{4}$", example: "1008", required: true, split: null },
    subdivisions: subdivisionsPh,
  },
  phone: { prefix: "+63", required: true },
  customsIds: [],
  paymentMethods: inOrder("gcash", "maya", "card", "grabpay", "cod"),
  law: nationalLaw({ days: 0, note: "no general right (Internet Transactions Act 2023 duties)" }),
  sources: [
    { key: "PH-CAO", ref: "coconuts.co on CAO 02-2016, CMTA s.423", date: "2016", certainty: "sourced-old" },
    ...commonSources,
  ],
};
