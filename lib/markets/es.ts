import { subdivision } from "@/lib/markets/address-fields";
import { euConsumerLaw } from "@/lib/markets/consumer-law";
import { euSources } from "@/lib/markets/eu-sources";
import { europeanAddress } from "@/lib/markets/european-address";
import type { Market } from "@/lib/markets/market";
import { inOrder } from "@/lib/markets/payment-methods";
import { subdivisionsEs } from "@/lib/markets/subdivisions-es";

/** Spain. Canary Islands, Ceuta and Melilla are told by postcode. */
export const es: Market = {
  country: "ES",
  currencies: ["EUR"],
  languages: ["es", "ca", "eu", "gl"],
  timeZone: "Europe/Madrid",
  taxName: "vat",
  taxDisplay: "inclusive",
  priceTax: "inclusive",
  referencePlace: null,
  measurement: "metric",
  address: europeanAddress(
    { pattern: "^[0-5]\\d{4}$", example: "28039", required: true, split: null },
    [subdivision({ label: "province" })],
    { subdivisions: subdivisionsEs },
  ),
  phone: { prefix: "+34", required: false },
  customsIds: [
    { kind: "nif", holder: "person", asked: "some-postcodes", example: "12345678Z", certainty: "memory" },
    { kind: "eori", holder: "company", asked: "business", example: "ESA12345678", certainty: "memory" },
  ],
  paymentMethods: inOrder(
    "card",
    "apple_pay",
    "google_pay",
    "link",
    "paypal",
    "klarna",
    "bizum",
    "sequra",
    "scalapay",
  ),
  law: euConsumerLaw,
  sources: euSources,
};
