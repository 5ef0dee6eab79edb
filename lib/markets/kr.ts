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
import { commonSources, memory } from "@/lib/markets/sources";
import { subdivisionsKr } from "@/lib/markets/subdivisions-kr";

/** South Korea: the customs code must match name, phone, address and postcode. */
export const kr: Market = {
  country: "KR",
  currencies: ["KRW"],
  languages: ["ko"],
  timeZone: "Asia/Seoul",
  taxName: "vat",
  taxDisplay: "inclusive",
  priceTax: "exclusive",
  referencePlace: null,
  measurement: "metric",
  address: {
    rows: [
      [name()],
      [company()],
      [postcode({ inputMode: "numeric" }), subdivision({ label: "province" })],
      [city({ label: "cityAndDistrict" })],
      [line1()],
      [line2()],
      [phone()],
      [customsId({ label: "pccc", reason: "customsIdKr" })],
    ],
    postcode: { pattern: "^\\d{5}$", example: "01600", required: true, split: null },
    subdivisions: subdivisionsKr,
  },
  phone: { prefix: "+82", required: true },
  customsIds: [
    { kind: "pccc", holder: "person", asked: "always", example: "P123456789012", certainty: "sourced" },
  ],
  paymentMethods: inOrder("kr_card", "kakao_pay", "naver_pay", "payco", "card"),
  law: nationalLaw({ days: 7, note: "E-Commerce Act" }, ["withdrawal"]),
  sources: [
    memory("KR-150", "Korea Customs Service rules"),
    {
      key: "KR-PCCC",
      ref: "Korea Customs notices repeated by forwarders (address and postcode match from 5 Jan 2026)",
      date: "2025-12",
      certainty: "sourced",
    },
    ...commonSources,
  ],
};
