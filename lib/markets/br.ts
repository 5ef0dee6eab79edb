import {
  city,
  company,
  customsId,
  extra,
  line1,
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
import { subdivisionsBr } from "@/lib/markets/subdivisions-br";

const complement = extra({
  name: "complement",
  label: "complement",
  autocomplete: "address-line2",
  required: false,
  maxLength: 60,
  reason: "complementCarrier",
});

const streetNumber = extra({
  name: "streetNumber",
  label: "streetNumber",
  autocomplete: "off",
  maxLength: 10,
  reason: "streetNumberCarrier",
});

/** Brazil: Remessa Conforme; number, complement and neighbourhood are fields of their own. */
export const br: Market = {
  country: "BR",
  currencies: ["BRL"],
  languages: ["pt"],
  timeZone: "America/Sao_Paulo",
  taxName: "icms",
  taxDisplay: "inclusive",
  priceTax: "exclusive",
  referencePlace: { name: "São Paulo", subdivision: "SP", postcode: "01310-100" },
  measurement: "metric",
  address: {
    rows: [
      [name()],
      [company()],
      [postcode({ label: "cep", inputMode: "numeric" })],
      [line1({ label: "street" })],
      [streetNumber, complement],
      [neighbourhood({ reason: "neighbourhoodCarrier" })],
      [city(), subdivision({ label: "state" })],
      [phone()],
      [customsId({ label: "cpf", reason: "customsIdBr" })],
    ],
    postcode: {
      pattern: "^\\d{5}-\\d{3}$",
      example: "22290-175",
      required: true,
      split: { at: 5, mark: "-" },
    },
    subdivisions: subdivisionsBr,
    printedSubdivision: "code",
  },
  phone: { prefix: "+55", required: true },
  customsIds: [
    { kind: "cpf", holder: "person", asked: "always", example: "529.982.247-25", certainty: "sourced" },
    {
      kind: "cnpj",
      holder: "company",
      asked: "business",
      example: "11.222.333/0001-81",
      certainty: "sourced",
    },
  ],
  paymentMethods: inOrder("card", "parcelado", "pix", "boleto", "mercado_pago", "paypal"),
  law: nationalLaw({ days: 7, note: "CDC Art. 49; the seller pays the return" }, ["withdrawal"]),
  sources: [
    {
      key: "BR-15502",
      ref: "Law 15.502/2026 (from MP 1.357/2026), Portaria MF 1.342/2026, Receita Federal page updated 14 Sep 2026, through several repositories",
      date: "2026-09/10",
      certainty: "sourced-secondary",
    },
    {
      key: "EBANX",
      ref: "docs.ebanx.com Brazil overview (alphanumeric CNPJ from July 2026)",
      date: "2026",
      certainty: "sourced",
    },
    ...commonSources,
  ],
};
