import { city, company, line1, line2, name, postcode } from "@/lib/markets/address-fields";
import { nationalLaw } from "@/lib/markets/consumer-law";
import type { Market } from "@/lib/markets/market";
import { inOrder } from "@/lib/markets/payment-methods";
import { commonSources, memory } from "@/lib/markets/sources";

/** United Kingdom. */
export const gb: Market = {
  country: "GB",
  currencies: ["GBP"],
  languages: ["en", "cy"],
  timeZone: "Europe/London",
  taxName: "vat",
  taxDisplay: "inclusive",
  priceTax: "inclusive",
  referencePlace: null,
  measurement: "metric",
  address: {
    rows: [[name()], [company()], [line1()], [line2()], [city({ label: "town" }), postcode()]],
    postcode: {
      pattern: "^[A-Z]{1,2}(\\d[A-Z]?|\\d\\d) \\d[A-Z]{2}$",
      example: "SE22 8DL",
      required: true,
      split: { at: -3, mark: " " },
    },
    subdivisions: [],
  },
  phone: { prefix: "+44", required: false },
  customsIds: [
    { kind: "eori", holder: "company", asked: "business", example: "GB123456789000", certainty: "memory" },
  ],
  paymentMethods: inOrder(
    "card",
    "apple_pay",
    "google_pay",
    "link",
    "paypal",
    "klarna",
    "afterpay_clearpay",
    "pay_by_bank",
    "bacs_debit",
  ),
  law: nationalLaw({ days: 14, note: "Consumer Contracts Regulations 2013" }, ["withdrawal"], true),
  sources: [
    {
      key: "UK-135",
      ref: "Deloitte taxscape on Autumn Budget 2025; Crowe 20 Jan 2026; scheme itself from memory",
      date: "2026-01",
      certainty: "sourced",
    },
    memory("NI-WF", "Windsor Framework parcel rules"),
    memory("RATES", "national VAT rate tables"),
    ...commonSources,
  ],
};
