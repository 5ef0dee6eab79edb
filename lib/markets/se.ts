import { euConsumerLaw } from "@/lib/markets/consumer-law";
import { euSources } from "@/lib/markets/eu-sources";
import { europeanAddress } from "@/lib/markets/european-address";
import type { Market } from "@/lib/markets/market";
import { inOrder } from "@/lib/markets/payment-methods";

/** Sweden. */
export const se: Market = {
  country: "SE",
  currencies: ["SEK"],
  languages: ["sv"],
  timeZone: "Europe/Stockholm",
  taxName: "vat",
  taxDisplay: "inclusive",
  priceTax: "inclusive",
  referencePlace: null,
  measurement: "metric",
  address: europeanAddress({
    pattern: "^\\d{3} \\d{2}$",
    example: "114 55",
    required: true,
    split: { at: 3, mark: " " },
  }),
  phone: { prefix: "+46", required: false },
  customsIds: [
    { kind: "eori", holder: "company", asked: "business", example: "SE1234567890", certainty: "memory" },
  ],
  paymentMethods: inOrder("klarna", "swish", "card", "apple_pay", "google_pay", "link", "paypal"),
  law: euConsumerLaw,
  sources: [
    {
      key: "SE-FOOD-6",
      ref: "fiscalsolutions.co.uk/news/sweden-to-cut-food-vat-rate-from-12-to-6",
      date: "2025-10-03",
      certainty: "sourced",
    },
    ...euSources,
  ],
};
