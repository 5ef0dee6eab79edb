import {
  city,
  company,
  line1,
  line2,
  name,
  nameKana,
  phone,
  postcode,
  subdivision,
} from "@/lib/markets/address-fields";
import { nationalLaw } from "@/lib/markets/consumer-law";
import type { Market } from "@/lib/markets/market";
import { inOrder } from "@/lib/markets/payment-methods";
import { commonSources, memory } from "@/lib/markets/sources";
import { subdivisionsJp } from "@/lib/markets/subdivisions-jp";

/** Japan: postcode first, then narrowing; the reading of the name for the carrier. */
export const jp: Market = {
  country: "JP",
  currencies: ["JPY"],
  languages: ["ja", "en"],
  timeZone: "Asia/Tokyo",
  taxName: "consumptionTax",
  taxDisplay: "inclusive",
  priceTax: "exclusive",
  referencePlace: null,
  measurement: "metric",
  address: {
    rows: [
      [name()],
      [nameKana({ reason: "nameKanaCarrier" })],
      [company()],
      [postcode({ inputMode: "numeric" }), subdivision({ label: "prefecture" })],
      [city({ label: "cityAndWard" })],
      [line1({ label: "address" })],
      [line2({ label: "building" })],
      [phone()],
    ],
    postcode: {
      pattern: "^\\d{3}-\\d{4}$",
      example: "154-0023",
      required: true,
      split: { at: 3, mark: "-" },
    },
    subdivisions: subdivisionsJp,
  },
  phone: { prefix: "+81", required: true },
  customsIds: [],
  paymentMethods: inOrder(
    "card",
    "konbini",
    "paypay",
    "jp_bank_transfer",
    "apple_pay",
    "google_pay",
    "paypal",
  ),
  law: nationalLaw(
    {
      days: 0,
      note: "no cooling-off for mail order; without a posted policy eight days (Specified Commercial Transactions Act)",
    },
    ["tokushoho"],
  ),
  sources: [
    {
      key: "JP-2028",
      ref: "skadvisory.jp, vatabout.com on FY2026 reform",
      date: "2025-12",
      certainty: "sourced",
    },
    memory("JP-CT", "Customs Tariff and Consumption Tax truncation rules; qualified invoice rounding"),
    {
      key: "JP-FOOD",
      ref: "vatupdate.com 2 Jun 2026; later cabinet decision in press digests",
      date: "2026-06/09",
      certainty: "sourced",
    },
    ...commonSources,
  ],
};
