import {
  city,
  company,
  customsId,
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
import { subdivisionsTr } from "@/lib/markets/subdivisions-tr";

/** Türkiye: no low-value regime since 6 February 2026. */
export const tr: Market = {
  country: "TR",
  currencies: ["TRY"],
  languages: ["tr"],
  timeZone: "Europe/Istanbul",
  taxName: "kdv",
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
      [city({ label: "district" }), subdivision({ label: "province" })],
      [postcode({ inputMode: "numeric", required: false })],
      [phone()],
      [customsId({ label: "tcKimlik", reason: "customsIdTr", inputMode: "numeric" })],
    ],
    postcode: { pattern: "^\\d{5}$", example: "01960", required: false, split: null },
    subdivisions: subdivisionsTr,
  },
  phone: { prefix: "+90", required: true },
  customsIds: [
    { kind: "tcKimlik", holder: "person", asked: "always", example: "10000000146", certainty: "memory" },
  ],
  paymentMethods: inOrder("card", "troy", "taksit", "cod"),
  law: nationalLaw({ days: 14, note: "Distance Contracts Regulation", certainty: "contested" }, [
    "withdrawal",
  ]),
  sources: [
    {
      key: "TR-10813",
      ref: "vatupdate.com, turkishtechnews.com on Decision 10813",
      date: "2026-01",
      certainty: "sourced",
    },
    ...commonSources,
  ],
};
