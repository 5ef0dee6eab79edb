import {
  city,
  company,
  line1,
  line2,
  name,
  phone,
  postcode,
  subdivision,
} from "@/lib/markets/address-fields";
import { nationalLaw } from "@/lib/markets/consumer-law";
import type { Market } from "@/lib/markets/market";
import { inOrder } from "@/lib/markets/payment-methods";
import { commonSources } from "@/lib/markets/sources";
import { subdivisionsMy } from "@/lib/markets/subdivisions-my";

/** Malaysia. */
export const my: Market = {
  country: "MY",
  currencies: ["MYR"],
  languages: ["ms", "en", "zh", "ta"],
  timeZone: "Asia/Kuala_Lumpur",
  taxName: "sst",
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
      [postcode({ inputMode: "numeric" }), city(), subdivision({ label: "state" })],
      [phone()],
    ],
    postcode: { pattern: "^\\d{5}$", example: "43000", required: true, split: null },
    subdivisions: subdivisionsMy,
  },
  phone: { prefix: "+60", required: true },
  customsIds: [],
  paymentMethods: inOrder("fpx", "card", "grabpay", "tng", "cod"),
  law: nationalLaw({ days: 0, note: "no general right" }),
  sources: [
    {
      key: "MY-LVG",
      ref: "reanda, roedl, inelogi (worked example 548)",
      date: "2023-2024",
      certainty: "sourced",
    },
    ...commonSources,
  ],
};
