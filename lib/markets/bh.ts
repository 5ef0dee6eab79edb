import { city, company, extra, line1, line2, name, phone } from "@/lib/markets/address-fields";
import { nationalLaw } from "@/lib/markets/consumer-law";
import type { Market } from "@/lib/markets/market";
import { inOrder } from "@/lib/markets/payment-methods";
import { memory, stripeSdk } from "@/lib/markets/sources";

const block = extra({
  name: "block",
  label: "block",
  autocomplete: "off",
  inputMode: "numeric",
  maxLength: 4,
  normalise: "digits",
  reason: "blockCarrier",
});

const building = extra({
  name: "streetNumber",
  label: "flatAndBuilding",
  autocomplete: "off",
  maxLength: 40,
  reason: "streetNumberCarrier",
});

/**
 * Bahrain, the worked example of a new market: this file and its line in the registry. Three decimals, Arabic,
 * building, road and block in place of a postcode. All from memory: have it checked before going live.
 */
export const bh: Market = {
  country: "BH",
  currencies: ["BHD"],
  languages: ["ar", "en"],
  timeZone: "Asia/Bahrain",
  taxName: "vat",
  taxDisplay: "inclusive",
  priceTax: "exclusive",
  referencePlace: null,
  measurement: "metric",
  address: {
    rows: [
      [name()],
      [company()],
      [building, line1({ label: "road" })],
      [block, city({ label: "area" })],
      [line2()],
      [phone()],
    ],
    postcode: null,
    subdivisions: [],
  },
  phone: { prefix: "+973", required: true },
  customsIds: [],
  paymentMethods: inOrder("benefit_pay", "card", "apple_pay", "cod"),
  law: nationalLaw({ days: 0, note: "no general online withdrawal right known" }),
  sources: [
    memory("BH-VAT", "VAT 10 percent since 2022; customs by GCC tariff"),
    memory("BH-ADDRESS", "flat, building, road, block and area; no postcode beyond the block"),
    memory("BH-PAYMENTS", "BenefitPay, cards and cash on delivery lead"),
    stripeSdk,
  ],
};
