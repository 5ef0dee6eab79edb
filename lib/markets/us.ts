import { city, company, line1, line2, name, postcode, subdivision } from "@/lib/markets/address-fields";
import { nationalLaw } from "@/lib/markets/consumer-law";
import type { Market } from "@/lib/markets/market";
import { inOrder } from "@/lib/markets/payment-methods";
import { commonSources, memory } from "@/lib/markets/sources";
import { subdivisionsUs } from "@/lib/markets/subdivisions-us";

/** United States: no low-value relief, sales tax by destination. */
export const us: Market = {
  country: "US",
  currencies: ["USD"],
  languages: ["en", "es"],
  timeZone: "America/New_York",
  taxName: "salesTax",
  taxDisplay: "exclusive",
  priceTax: "exclusive",
  referencePlace: { name: "New York", subdivision: "NY", postcode: "10001" },
  measurement: "imperial",
  address: {
    rows: [
      [name()],
      [company()],
      [line1()],
      [line2()],
      [city(), subdivision({ label: "state" }), postcode({ label: "zip", inputMode: "numeric" })],
    ],
    postcode: {
      pattern: "^\\d{5}(-\\d{4})?$",
      example: "90210",
      required: true,
      split: { at: 5, mark: "-" },
    },
    subdivisions: subdivisionsUs,
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
    "cashapp",
    "us_bank_account",
  ),
  law: nationalLaw({ days: 0, note: "no federal online withdrawal right; the shop's policy must be shown" }),
  sources: [
    {
      key: "US-DEMIN",
      ref: "CBP CSMS of 23 Feb 2026; suspension EO of 20 Feb 2026; statutory repeal 1 Jul 2027 (Benesch)",
      date: "2026-02",
      certainty: "sourced",
    },
    {
      key: "US-S301FL",
      ref: "FR Doc. 2026-15181 (91 FR 47318, 47717), HTS 9903.05.20-84, U.S. note 52, through several independent tariff repositories",
      date: "2026-07-28",
      certainty: "sourced-secondary",
    },
    {
      key: "US-S122",
      ref: "internationaltradeinsights.com, natlawreview.com on CBP section 122 guidance",
      date: "2026-02-23",
      certainty: "sourced",
    },
    memory("US-ST", "state sales-tax rules"),
    ...commonSources,
  ],
};
