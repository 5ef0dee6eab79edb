import { euConsumerLaw } from "@/lib/markets/consumer-law";
import { euSources } from "@/lib/markets/eu-sources";
import { europeanAddress } from "@/lib/markets/european-address";
import type { Market } from "@/lib/markets/market";
import { inOrder } from "@/lib/markets/payment-methods";

/** Netherlands: where the warehouse stands. */
export const nl: Market = {
  country: "NL",
  currencies: ["EUR"],
  languages: ["nl", "en"],
  timeZone: "Europe/Amsterdam",
  taxName: "vat",
  taxDisplay: "inclusive",
  priceTax: "inclusive",
  referencePlace: null,
  measurement: "metric",
  address: europeanAddress({
    pattern: "^[1-9]\\d{3} [A-Z]{2}$",
    example: "1065 AM",
    required: true,
    split: { at: 4, mark: " " },
  }),
  phone: { prefix: "+31", required: false },
  customsIds: [
    { kind: "eori", holder: "company", asked: "business", example: "NL123456789", certainty: "memory" },
  ],
  paymentMethods: inOrder(
    "ideal",
    "wero",
    "card",
    "apple_pay",
    "google_pay",
    "link",
    "paypal",
    "klarna",
    "sepa_debit",
    "bancontact",
  ),
  law: euConsumerLaw,
  sources: euSources,
};
