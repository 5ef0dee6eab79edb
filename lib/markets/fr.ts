import { euConsumerLaw } from "@/lib/markets/consumer-law";
import { euSources } from "@/lib/markets/eu-sources";
import { europeanAddress } from "@/lib/markets/european-address";
import type { Market } from "@/lib/markets/market";
import { inOrder } from "@/lib/markets/payment-methods";

/** France. */
export const fr: Market = {
  country: "FR",
  currencies: ["EUR"],
  languages: ["fr"],
  timeZone: "Europe/Paris",
  taxName: "vat",
  taxDisplay: "inclusive",
  priceTax: "inclusive",
  referencePlace: null,
  measurement: "metric",
  address: europeanAddress({
    pattern: "^([0-8]\\d|9[0-69])\\d{3}$",
    example: "34000",
    required: true,
    split: null,
  }),
  phone: { prefix: "+33", required: false },
  customsIds: [
    { kind: "eori", holder: "company", asked: "business", example: "FR12345678901234", certainty: "memory" },
  ],
  paymentMethods: inOrder(
    "card",
    "cartes_bancaires",
    "apple_pay",
    "google_pay",
    "link",
    "paypal",
    "alma",
    "scalapay",
    "klarna",
    "sepa_debit",
    "wero",
  ),
  law: euConsumerLaw,
  sources: euSources,
};
