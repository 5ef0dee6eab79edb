import { euConsumerLaw } from "@/lib/markets/consumer-law";
import { euSources } from "@/lib/markets/eu-sources";
import { europeanAddress } from "@/lib/markets/european-address";
import type { Market } from "@/lib/markets/market";
import { inOrder } from "@/lib/markets/payment-methods";

/** Poland. */
export const pl: Market = {
  country: "PL",
  currencies: ["PLN"],
  languages: ["pl"],
  timeZone: "Europe/Warsaw",
  taxName: "vat",
  taxDisplay: "inclusive",
  priceTax: "inclusive",
  referencePlace: null,
  measurement: "metric",
  address: europeanAddress({
    pattern: "^\\d{2}-\\d{3}$",
    example: "00-950",
    required: true,
    split: { at: 2, mark: "-" },
  }),
  phone: { prefix: "+48", required: false },
  customsIds: [
    { kind: "eori", holder: "company", asked: "business", example: "PL123456789000000", certainty: "memory" },
  ],
  paymentMethods: inOrder("blik", "p24", "card", "apple_pay", "google_pay", "link", "paypal", "klarna"),
  law: euConsumerLaw,
  sources: euSources,
};
