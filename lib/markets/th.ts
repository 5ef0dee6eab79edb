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
import { subdivisionsTh } from "@/lib/markets/subdivisions-th";

/** Thailand: subdistrict, district, province. */
export const th: Market = {
  country: "TH",
  currencies: ["THB"],
  languages: ["th", "en"],
  timeZone: "Asia/Bangkok",
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
      [neighbourhood({ label: "subdistrict", reason: "districtCarrier" }), city({ label: "district" })],
      [subdivision({ label: "province" }), postcode({ inputMode: "numeric" })],
      [phone()],
    ],
    postcode: { pattern: "^[1-9]\\d{4}$", example: "10150", required: true, split: null },
    subdivisions: subdivisionsTh,
  },
  phone: { prefix: "+66", required: true },
  customsIds: [],
  paymentMethods: inOrder("promptpay", "card", "truemoney", "line_pay", "cod"),
  law: nationalLaw({ days: 7, note: "Direct Sales and Direct Marketing Act; the buyer pays the return" }, [
    "withdrawal",
  ]),
  sources: [
    {
      key: "TH-219",
      ref: "dhl.com th import duty FAQ; regfollower.com; vatabout.com",
      date: "2025-12",
      certainty: "sourced",
    },
    ...commonSources,
  ],
};
