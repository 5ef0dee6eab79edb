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
import { subdivisionsCn } from "@/lib/markets/subdivisions-cn";

/** Mainland China: payer, recipient and holder of the id are one person. */
export const cn: Market = {
  country: "CN",
  currencies: ["CNY"],
  languages: ["zh"],
  timeZone: "Asia/Shanghai",
  taxName: "vat",
  taxDisplay: "inclusive",
  priceTax: "exclusive",
  referencePlace: null,
  measurement: "metric",
  address: {
    rows: [
      [name()],
      [company()],
      [subdivision({ label: "province" }), city()],
      [neighbourhood({ label: "district", reason: "districtCarrier" })],
      [line1()],
      [line2()],
      [postcode({ inputMode: "numeric" })],
      [phone()],
      [customsId({ label: "cnResidentId", reason: "customsIdCn" })],
    ],
    postcode: { pattern: "^\\d{6}$", example: "266033", required: true, split: null },
    subdivisions: subdivisionsCn,
  },
  phone: { prefix: "+86", required: true },
  customsIds: [
    {
      kind: "cnResidentId",
      holder: "person",
      asked: "always",
      example: "11010519491231002X",
      certainty: "memory",
    },
  ],
  paymentMethods: inOrder("alipay", "wechat_pay", "unionpay"),
  law: nationalLaw(
    { days: 7, note: "seven days without reason, goods intact; the buyer pays the return unless agreed" },
    ["withdrawal"],
  ),
  sources: [
    {
      key: "CN-CBEC",
      ref: "eusmecentre.org.cn FAQ; knudsencrc.com",
      date: "2019-2024",
      certainty: "sourced",
    },
    {
      key: "CN-MAIL",
      ref: "referchina.com on 1 Dec 2024 measures (50 yuan)",
      date: "2024-12",
      certainty: "sourced",
    },
    ...commonSources,
  ],
};
