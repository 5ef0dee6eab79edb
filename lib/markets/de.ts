import { euConsumerLaw } from "@/lib/markets/consumer-law";
import { euSources } from "@/lib/markets/eu-sources";
import { europeanAddress } from "@/lib/markets/european-address";
import type { Market } from "@/lib/markets/market";
import { inOrder } from "@/lib/markets/payment-methods";

/** Germany. */
export const de: Market = {
  country: "DE",
  currencies: ["EUR"],
  languages: ["de", "en"],
  timeZone: "Europe/Berlin",
  taxName: "vat",
  taxDisplay: "inclusive",
  priceTax: "inclusive",
  referencePlace: null,
  measurement: "metric",
  address: europeanAddress({ pattern: "^\\d{5}$", example: "56068", required: true, split: null }),
  phone: { prefix: "+49", required: false },
  customsIds: [
    { kind: "eori", holder: "company", asked: "business", example: "DE123456789012345", certainty: "memory" },
  ],
  paymentMethods: inOrder(
    "card",
    "apple_pay",
    "google_pay",
    "link",
    "paypal",
    "klarna",
    "sepa_debit",
    "wero",
  ),
  law: euConsumerLaw,
  sources: euSources,
};
