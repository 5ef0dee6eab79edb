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
import { subdivisionsTw } from "@/lib/markets/subdivisions-tw";

/** Taiwan: customs asks the recipient in the EZ WAY app. */
export const tw: Market = {
  country: "TW",
  currencies: ["TWD"],
  languages: ["zh", "en"],
  timeZone: "Asia/Taipei",
  taxName: "businessTax",
  taxDisplay: "inclusive",
  priceTax: "exclusive",
  referencePlace: null,
  measurement: "metric",
  address: {
    rows: [
      [name()],
      [company()],
      [postcode({ inputMode: "numeric", required: false }), subdivision({ label: "cityOrCounty" })],
      [city({ label: "district" })],
      [line1()],
      [line2()],
      [phone()],
      [customsId({ label: "ezWay", reason: "customsIdTw" })],
    ],
    postcode: { pattern: "^\\d{3}(\\d{2,3})?$", example: "104", required: false, split: null },
    subdivisions: subdivisionsTw,
  },
  phone: { prefix: "+886", required: true },
  customsIds: [
    { kind: "ezWay", holder: "person", asked: "always", example: "0912345678", certainty: "memory" },
    { kind: "twNationalId", holder: "person", asked: "always", example: "A123456789", certainty: "memory" },
  ],
  paymentMethods: inOrder("card", "line_pay", "cvs_code_tw", "atm_tw", "apple_pay", "cod"),
  law: nationalLaw(
    {
      days: 7,
      note: "Consumer Protection Act Art. 19; not counted from the day of receipt; the seller pays the return",
    },
    ["withdrawal"],
  ),
  sources: [
    {
      key: "TW-2000",
      ref: "dhlexpress.nl Taiwan; comgateway 2026; taiwannews 2025",
      date: "2018-2026",
      certainty: "sourced",
    },
    ...commonSources,
  ],
};
