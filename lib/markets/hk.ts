import { city, company, line1, line2, name, subdivision } from "@/lib/markets/address-fields";
import { nationalLaw } from "@/lib/markets/consumer-law";
import type { Market } from "@/lib/markets/market";
import { inOrder } from "@/lib/markets/payment-methods";
import { commonSources, memory } from "@/lib/markets/sources";
import { subdivisionsHk } from "@/lib/markets/subdivisions-hk";

/** Hong Kong: no tax, no postcode. */
export const hk: Market = {
  country: "HK",
  currencies: ["HKD"],
  languages: ["zh", "en"],
  timeZone: "Asia/Hong_Kong",
  taxName: "none",
  taxDisplay: "none",
  priceTax: "exclusive",
  referencePlace: null,
  measurement: "metric",
  address: {
    rows: [
      [name()],
      [company()],
      [line1()],
      [line2()],
      [city({ label: "district" }), subdivision({ label: "area" })],
    ],
    postcode: null,
    subdivisions: subdivisionsHk,
  },
  phone: { prefix: "+852", required: false },
  customsIds: [],
  paymentMethods: inOrder("card", "alipay", "wechat_pay", "fps", "payme", "apple_pay", "google_pay"),
  law: nationalLaw({ days: 0, note: "no statutory right" }),
  sources: [memory("HK", "Hong Kong free port"), ...commonSources],
};
