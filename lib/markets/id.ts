import {
  city,
  company,
  customsId,
  line1,
  line2,
  name,
  neighbourhood,
  phone,
  postcode,
  subdivision,
} from "@/lib/markets/address-fields";
import { nationalLaw } from "@/lib/markets/consumer-law";
import type { Market } from "@/lib/markets/market";
import { inOrder } from "@/lib/markets/payment-methods";
import { commonSources } from "@/lib/markets/sources";
import { subdivisionsId } from "@/lib/markets/subdivisions-id";

/** Indonesia: carriers sort by kecamatan. */
export const id: Market = {
  country: "ID",
  currencies: ["IDR"],
  languages: ["id"],
  timeZone: "Asia/Jakarta",
  taxName: "ppn",
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
      [neighbourhood({ label: "kecamatan", reason: "districtCarrier" }), city()],
      [subdivision({ label: "province" }), postcode({ inputMode: "numeric" })],
      [phone()],
      [customsId({ label: "nik", reason: "customsIdId", inputMode: "numeric" })],
    ],
    postcode: { pattern: "^[1-9]\\d{4}$", example: "40115", required: true, split: null },
    subdivisions: subdivisionsId,
  },
  phone: { prefix: "+62", required: true },
  customsIds: [
    { kind: "nik", holder: "person", asked: "always", example: "3171234567890123", certainty: "memory" },
    { kind: "passport", holder: "person", asked: "always", example: "X1234567", certainty: "memory" },
  ],
  paymentMethods: inOrder("va_id", "qris", "gopay", "ovo", "dana", "card", "cod"),
  law: nationalLaw({ days: 0, note: "no general right" }),
  sources: [
    {
      key: "ID-PMK4",
      ref: "pajakonline.com, news.ddtc.co.id on PMK 4/2025",
      date: "2025-02/03",
      certainty: "sourced",
    },
    ...commonSources,
  ],
};
