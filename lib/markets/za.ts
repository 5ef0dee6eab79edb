import {
  city,
  company,
  line1,
  line2,
  name,
  neighbourhood,
  postcode,
  subdivision,
} from "@/lib/markets/address-fields";
import { nationalLaw } from "@/lib/markets/consumer-law";
import type { Market } from "@/lib/markets/market";
import { inOrder } from "@/lib/markets/payment-methods";
import { commonSources } from "@/lib/markets/sources";
import { subdivisionsZa } from "@/lib/markets/subdivisions-za";

/** South Africa. */
export const za: Market = {
  country: "ZA",
  currencies: ["ZAR"],
  languages: ["en", "af", "zu"],
  timeZone: "Africa/Johannesburg",
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
      [neighbourhood({ label: "suburb", reason: "neighbourhoodCarrier" })],
      [city(), subdivision({ label: "province" }), postcode({ inputMode: "numeric" })],
    ],
    postcode: { pattern: "^(?!9[012]\\d{2})\\d{4}$", example: "0083", required: true, split: null },
    subdivisions: subdivisionsZa,
  },
  phone: { prefix: "+27", required: false },
  customsIds: [
    { kind: "zaId", holder: "person", asked: "above-limit", example: "8001015009087", certainty: "memory" },
  ],
  paymentMethods: inOrder("card", "ozow", "payflex", "apple_pay"),
  law: nationalLaw({ days: 7, note: "ECT Act s. 44: seven days; the buyer pays the return" }, ["withdrawal"]),
  sources: [
    {
      key: "ZA-500",
      ref: "vatcalc.com; internationaltradecomplianceupdate.com",
      date: "2024-08/10",
      certainty: "sourced",
    },
    ...commonSources,
  ],
};
