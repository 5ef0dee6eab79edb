import { city, company, line1, line2, name, postcode, subdivision } from "@/lib/markets/address-fields";
import { nationalLaw } from "@/lib/markets/consumer-law";
import type { Market } from "@/lib/markets/market";
import { inOrder } from "@/lib/markets/payment-methods";
import { commonSources } from "@/lib/markets/sources";
import { subdivisionsCa } from "@/lib/markets/subdivisions-ca";

/** Canada. */
export const ca: Market = {
  country: "CA",
  currencies: ["CAD"],
  languages: ["en", "fr"],
  timeZone: "America/Toronto",
  taxName: "gstHst",
  taxDisplay: "exclusive",
  priceTax: "exclusive",
  referencePlace: { name: "Toronto", subdivision: "ON", postcode: "M5H 2N2" },
  measurement: "metric",
  address: {
    rows: [
      [name()],
      [company()],
      [line1()],
      [line2()],
      [city(), subdivision({ label: "province" }), postcode()],
    ],
    postcode: {
      pattern: "^[A-Z]\\d[A-Z] \\d[A-Z]\\d$",
      example: "K1P 1J1",
      required: true,
      split: { at: 3, mark: " " },
    },
    subdivisions: subdivisionsCa,
    printedSubdivision: "code",
  },
  phone: { prefix: "+1", required: false },
  customsIds: [],
  paymentMethods: inOrder(
    "card",
    "apple_pay",
    "google_pay",
    "link",
    "paypal",
    "klarna",
    "affirm",
    "afterpay_clearpay",
    "interac",
    "acss_debit",
  ),
  law: nationalLaw({ days: 0, note: "provincial distance-sale rules" }),
  sources: [
    {
      key: "CA-CUSMA",
      ref: "cba.org, argocustoms.com, ghy.com on CUSMA de minimis",
      date: "2020-2026",
      certainty: "sourced",
    },
    ...commonSources,
  ],
};
