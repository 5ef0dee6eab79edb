import { subdivision } from "@/lib/markets/address-fields";
import { euConsumerLaw } from "@/lib/markets/consumer-law";
import { euSources } from "@/lib/markets/eu-sources";
import { europeanAddress } from "@/lib/markets/european-address";
import type { Market } from "@/lib/markets/market";
import { inOrder } from "@/lib/markets/payment-methods";
import { subdivisionsIt } from "@/lib/markets/subdivisions-it";

/** Italy. */
export const it: Market = {
  country: "IT",
  currencies: ["EUR"],
  languages: ["it", "de"],
  timeZone: "Europe/Rome",
  taxName: "vat",
  taxDisplay: "inclusive",
  priceTax: "inclusive",
  referencePlace: null,
  measurement: "metric",
  address: europeanAddress(
    { pattern: "^\\d{5}$", example: "00144", required: true, split: null },
    [subdivision({ label: "province" })],
    { subdivisions: subdivisionsIt, printedSubdivision: "code" },
  ),
  phone: { prefix: "+39", required: false },
  customsIds: [
    {
      kind: "codiceFiscale",
      holder: "person",
      asked: "business",
      example: "RSSMRA85T10A562S",
      certainty: "memory",
    },
    { kind: "eori", holder: "company", asked: "business", example: "IT12345678901", certainty: "memory" },
  ],
  paymentMethods: inOrder(
    "card",
    "apple_pay",
    "google_pay",
    "link",
    "paypal",
    "klarna",
    "satispay",
    "scalapay",
    "sepa_debit",
  ),
  law: euConsumerLaw,
  sources: euSources,
};
