import { city, company, line1, line2, name, postcode, subdivision } from "@/lib/markets/address-fields";
import { nationalLaw } from "@/lib/markets/consumer-law";
import type { Market } from "@/lib/markets/market";
import { inOrder } from "@/lib/markets/payment-methods";
import { commonSources, memory } from "@/lib/markets/sources";
import { subdivisionsAu } from "@/lib/markets/subdivisions-au";

/** Australia. */
export const au: Market = {
  country: "AU",
  currencies: ["AUD"],
  languages: ["en"],
  timeZone: "Australia/Sydney",
  taxName: "gst",
  taxDisplay: "inclusive",
  priceTax: "inclusive",
  referencePlace: null,
  measurement: "metric",
  address: {
    rows: [
      [name()],
      [company()],
      [line1()],
      [line2()],
      [city({ label: "suburb" }), subdivision({ label: "state" }), postcode({ inputMode: "numeric" })],
    ],
    postcode: { pattern: "^(?!2899|679[89])\\d{4}$", example: "2060", required: true, split: null },
    subdivisions: subdivisionsAu,
    printedSubdivision: "code",
  },
  phone: { prefix: "+61", required: false },
  customsIds: [],
  paymentMethods: inOrder(
    "card",
    "apple_pay",
    "google_pay",
    "link",
    "paypal",
    "afterpay_clearpay",
    "zip",
    "payto",
    "au_becs_debit",
    "klarna",
  ),
  law: nationalLaw({ days: 0, note: "no cooling-off online; strong consumer guarantees" }),
  sources: [memory("AU-LVG", "ATO GST on low value imported goods"), ...commonSources],
};
