import { randomUUID } from "node:crypto";

export type Buyer = { readonly email: string; readonly address: Readonly<Record<string, string>> };

const addresses: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  DE: { name: "Jürgen Groß", line1: "Speicherstraße 7", postcode: "20457", city: "Hamburg" },
  JP: {
    name: "山田 花子",
    nameKana: "ヤマダ ハナコ",
    postcode: "154-0023",
    subdivision: "13",
    city: "世田谷区",
    line1: "若林1-2-3",
    phone: "090-1234-5678",
  },
  SA: {
    name: "فاطمة الزهراني",
    line1: "شارع التحلية 12",
    neighbourhood: "العليا",
    city: "الرياض",
    shortAddress: "RRRD2929",
    phone: "050 123 4567",
    customsId: "1012345672",
  },
  BR: {
    name: "João da Conceição",
    postcode: "01310-100",
    line1: "Avenida Paulista",
    streetNumber: "1578",
    complement: "ap. 42",
    neighbourhood: "Bela Vista",
    city: "São Paulo",
    subdivision: "SP",
    phone: "(11) 91234-5678",
    customsId: "529.982.247-25",
  },
  US: {
    name: "Grace O'Neil",
    line1: "12 Pier Street",
    city: "San Francisco",
    subdivision: "CA",
    postcode: "94103",
  },
  GB: { name: "Siân Llewellyn-Jones", line1: "12 Harbour Lane", city: "London", postcode: "SE22 8DL" },
  BH: {
    name: "Maryam Al Khalifa",
    streetNumber: "Flat 12, building 123",
    line1: "Road 2030",
    block: "320",
    city: "Manama",
    phone: "3600 1234",
  },
};

/** Somebody with an address in the market and a mail address that nobody else has. */
export function buyerIn(market: string): Buyer {
  const address = addresses[market];
  if (address === undefined) throw new Error(`No address in ${market}`);
  return { email: `buyer-${randomUUID()}@example.com`, address };
}
