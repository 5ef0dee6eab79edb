import { company, line1, line2, name, postcode } from "@/lib/markets/address-fields";
import { nationalLaw } from "@/lib/markets/consumer-law";
import type { Market } from "@/lib/markets/market";
import { inOrder } from "@/lib/markets/payment-methods";
import { commonSources, memory } from "@/lib/markets/sources";

/** Singapore. */
export const sg: Market = {
  country: "SG",
  currencies: ["SGD"],
  languages: ["en", "zh", "ms", "ta"],
  timeZone: "Asia/Singapore",
  taxName: "gst",
  taxDisplay: "inclusive",
  priceTax: "inclusive",
  referencePlace: null,
  measurement: "metric",
  address: {
    rows: [[name()], [company()], [line1()], [line2()], [postcode({ inputMode: "numeric" })]],
    postcode: { pattern: "^\\d{6}$", example: "546080", required: true, split: null },
    subdivisions: [],
  },
  phone: { prefix: "+65", required: false },
  customsIds: [],
  paymentMethods: inOrder("card", "paynow", "grabpay", "apple_pay", "google_pay", "alipay"),
  law: nationalLaw({ days: 0, note: "no general right" }),
  sources: [memory("SG-OVR", "IRAS low-value goods, 9 percent"), ...commonSources],
};
