import {
  city,
  company,
  customsId,
  line1,
  line2,
  name,
  neighbourhood,
  postcode,
  subdivision,
} from "@/lib/markets/address-fields";
import { nationalLaw } from "@/lib/markets/consumer-law";
import type { Market } from "@/lib/markets/market";
import { inOrder } from "@/lib/markets/payment-methods";
import { commonSources } from "@/lib/markets/sources";
import { subdivisionsMx } from "@/lib/markets/subdivisions-mx";

/** Mexico. */
export const mx: Market = {
  country: "MX",
  currencies: ["MXN"],
  languages: ["es"],
  timeZone: "America/Mexico_City",
  taxName: "iva",
  taxDisplay: "inclusive",
  priceTax: "exclusive",
  referencePlace: null,
  measurement: "metric",
  address: {
    rows: [
      [name()],
      [company()],
      [line1({ label: "streetAndNumber" })],
      [line2()],
      [neighbourhood({ label: "colonia", reason: "neighbourhoodCarrier" })],
      [postcode({ inputMode: "numeric" }), city(), subdivision({ label: "state" })],
      [customsId({ label: "rfc", reason: "customsIdMx" })],
    ],
    postcode: { pattern: "^\\d{5}$", example: "02860", required: true, split: null },
    subdivisions: subdivisionsMx,
  },
  phone: { prefix: "+52", required: false },
  customsIds: [
    { kind: "rfc", holder: "person", asked: "always", example: "GODE561231GR8", certainty: "memory" },
    { kind: "curp", holder: "person", asked: "always", example: "BOXW310820HNERXN09", certainty: "memory" },
  ],
  paymentMethods: inOrder("card", "msi_installments", "oxxo", "spei", "mercado_pago", "paypal"),
  law: nationalLaw({ days: 5, note: "Profeco Art. 56: five business days", counted: "business" }),
  sources: [
    {
      key: "MX-335",
      ref: "vatabout.com 18 Aug 2025; regfollower.com; daftj.com on rule 3.7.35",
      date: "2025-08/10",
      certainty: "sourced",
    },
    ...commonSources,
  ],
};
