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
import { subdivisionsVn } from "@/lib/markets/subdivisions-vn";

/** Vietnam: two tiers since July 2025, ward and province; old district lists are wrong. */
export const vn: Market = {
  country: "VN",
  currencies: ["VND"],
  languages: ["vi"],
  timeZone: "Asia/Ho_Chi_Minh",
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
      [city({ label: "ward" }), subdivision({ label: "province" })],
      [postcode({ inputMode: "numeric", required: false })],
      [phone()],
    ],
    postcode: { pattern: "^\\d{5,6}$", example: "119415", required: false, split: null },
    subdivisions: subdivisionsVn,
  },
  phone: { prefix: "+84", required: true },
  customsIds: [
    { kind: "cccd", holder: "person", asked: "by-carrier", example: "001234567890", certainty: "memory" },
  ],
  paymentMethods: inOrder("cod", "momo", "vnpay_qr", "zalopay", "card"),
  law: nationalLaw({ days: 0, note: "30 days only if information duties are broken" }),
  sources: [
    {
      key: "VN-01-2025",
      ref: "vneconomy.vn, thesaigontimes.vn on Decision 01/2025",
      date: "2025-02",
      certainty: "sourced",
    },
    ...commonSources,
  ],
};
