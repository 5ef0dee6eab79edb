import {
  city,
  company,
  customsId,
  extra,
  line1,
  line2,
  name,
  neighbourhood,
  phone,
  postcode,
} from "@/lib/markets/address-fields";
import { nationalLaw } from "@/lib/markets/consumer-law";
import type { Market } from "@/lib/markets/market";
import { inOrder } from "@/lib/markets/payment-methods";
import { commonSources } from "@/lib/markets/sources";

const shortAddress = extra({
  name: "shortAddress",
  label: "shortAddress",
  autocomplete: "off",
  maxLength: 10,
  normalise: "upper",
  reason: "shortAddressCarrier",
});

/** Saudi Arabia: carriers ask for the short national address. */
export const sa: Market = {
  country: "SA",
  currencies: ["SAR"],
  languages: ["ar", "en"],
  timeZone: "Asia/Riyadh",
  taxName: "vat",
  taxDisplay: "inclusive",
  priceTax: "exclusive",
  referencePlace: null,
  measurement: "metric",
  address: {
    rows: [
      [name()],
      [company()],
      [line1()],
      [line2()],
      [neighbourhood({ label: "district", reason: "neighbourhoodCarrier" }), city()],
      [postcode({ inputMode: "numeric", required: false }), shortAddress],
      [phone()],
      [customsId({ label: "saNationalId", reason: "customsIdSa", inputMode: "numeric" })],
    ],
    postcode: {
      pattern: "^\\d{5}(-\\d{4})?$",
      example: "11564",
      required: false,
      split: { at: 5, mark: "-" },
    },
    subdivisions: [],
  },
  phone: { prefix: "+966", required: true },
  customsIds: [
    { kind: "saNationalId", holder: "person", asked: "always", example: "1012345672", certainty: "memory" },
  ],
  paymentMethods: inOrder("mada", "apple_pay", "card", "stc_pay", "tabby", "tamara", "cod"),
  law: nationalLaw({ days: 7, note: "E-Commerce Law: seven days, the buyer pays the return" }, [
    "withdrawal",
  ]),
  sources: [
    {
      key: "SA-1000",
      ref: "sauress.com/saudigazette; siasat.com (1,000 SAR incl. freight)",
      date: "2021",
      certainty: "sourced-old",
    },
    ...commonSources,
  ],
};
