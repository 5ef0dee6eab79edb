import { describe, expect, it } from "vitest";
import { postalAddress } from "@/lib/markets/address";
import { addressLines } from "@/lib/markets/address-lines";
import { checkAddress } from "@/lib/markets/check-address";
import { customsIdKindOf } from "@/lib/markets/customs-ids";
import type { Market } from "@/lib/markets/market";
import { findMarket } from "@/lib/markets/registry";

const market = (code: string): Market => {
  const found = findMarket(code);
  if (found === null) throw new Error(`No market ${code}`);
  return found;
};
const errorsOf = (code: string, typed: Record<string, string>) => {
  const checked = checkAddress(market(code), typed);
  return checked.ok ? [] : checked.error.map(({ code: error, field }) => `${field}: ${error}`);
};
const stored = (code: string, typed: Record<string, string>) => {
  const checked = checkAddress(market(code), typed);
  if (!checked.ok) throw new Error(JSON.stringify(checked.error));
  return checked.value;
};

const tokyo = {
  name: "山田 花子",
  nameKana: "やまだ はなこ",
  postcode: "〒１５４ー００２３",
  subdivision: "13",
  city: "世田谷区",
  line1: "若林1-2-3",
  line2: "港ビル4F",
  phone: "090-1234-5678",
};
const sao = {
  name: "Ana de Souza",
  postcode: "01310100",
  line1: "Avenida Paulista",
  streetNumber: "1000",
  complement: "Apto 12",
  neighbourhood: "Bela Vista",
  city: "São Paulo",
  subdivision: "SP",
  phone: "(11) 96123-4567",
  customsId: "529.982.247-25",
};

describe("address forms (SH-21)", () => {
  it("stores Japanese input in the carrier's form", () => {
    expect(stored("JP", tokyo)).toMatchObject({
      country: "JP",
      nameKana: "ヤマダ ハナコ",
      postcode: "154-0023",
      phone: "+819012345678",
    });
  });

  it("stores Brazilian input with CEP, CPF and mobile in one form", () => {
    expect(stored("BR", sao)).toMatchObject({
      postcode: "01310-100",
      customsId: "52998224725",
      phone: "+5511961234567",
    });
    expect(stored("BR", { ...sao, customsId: "11.222.333/0001-81" }).customsId).toBe("11222333000181");
  });

  it.each([
    ["GB", "se228dl", "SE22 8DL"],
    ["GB", " EC1A 1BB ", "EC1A 1BB"],
    ["DE", "D-56068", "56068"],
    ["NL", "1065am", "1065 AM"],
    ["PL", "00950", "00-950"],
    ["SE", "SE-11455", "114 55"],
    ["CA", "k1p1j1", "K1P 1J1"],
    ["US", "902101234", "90210-1234"],
    ["US", "90210", "90210"],
    ["SA", "١١٥٦٤", "11564"],
  ])("%s: %s is %s", (code, typed, stored) => {
    const checked = checkAddress(market(code), { postcode: typed });
    const wrong = checked.ok ? [] : checked.error.filter(({ field }) => field === "postcode");
    expect(wrong).toEqual([]);
    const full = checkAddress(market(code), {
      name: "A",
      line1: "B 1",
      city: "C",
      neighbourhood: "D",
      subdivision: market(code).address.subdivisions[0]?.code ?? "",
      postcode: typed,
      shortAddress: "rrrd2929",
      phone: "+966501234567",
      customsId: "1012345672",
    });
    expect(full.ok && full.value.postcode).toBe(stored);
  });

  it("reports all errors at once, in the form's order, by field", () => {
    expect(errorsOf("JP", { ...tokyo, nameKana: "Hanako", subdivision: "99", phone: "090" })).toEqual([
      "nameKana: address_kana_invalid",
      "subdivision: address_subdivision_unknown",
      "phone: address_phone_invalid",
    ]);
    expect(errorsOf("US", {})).toEqual(
      ["name", "line1", "city", "subdivision", "postcode"].map((field) => `${field}: address_field_required`),
    );
  });

  it("drops what the market does not ask for, and inherited keys", () => {
    const typed = { name: "A", line1: "B 1", city: "C", postcode: "56068", customsId: "1", toString: "x" };
    expect(Object.keys(stored("DE", typed)).sort()).toEqual(["city", "country", "line1", "name", "postcode"]);
    expect(errorsOf("US", Object.create({ name: "A" }))).toContain("name: address_field_required");
  });

  it("folds digits and codes, leaves names and streets as typed, drops invisible marks", () => {
    const address = stored("JP", { ...tokyo, name: " 髙橋\u200e  １号 ", line1: "若林１－２" });
    expect([address.name, address.line1]).toEqual(["髙橋 １号", "若林１－２"]);
    expect(stored("JP", { ...tokyo, nameKana: "ﾔﾏﾀﾞ ﾊﾅｺ" }).nameKana).toBe("ヤマダ ハナコ");
  });

  it("keeps phone and customs id out of what is stored in the clear", () => {
    const address = stored("BR", sao);
    expect(customsIdKindOf(market("BR").customsIds, address.customsId ?? "")).toBe("cpf");
    expect(Object.keys(postalAddress(address))).not.toContain("phone");
    expect(JSON.stringify(postalAddress(address))).not.toContain("52998224725");
  });

  it("accepts names of one letter and refuses what is longer than the form says (K-25)", () => {
    const typed = { line1: "B 1", city: "C", postcode: "56068" };
    expect(errorsOf("DE", { ...typed, name: "O" })).toEqual([]);
    expect(errorsOf("DE", { ...typed, name: "x".repeat(101) })).toEqual(["name: address_field_too_long"]);
  });
});

describe("printed lines (K-25)", () => {
  const lines = (code: string, typed: Record<string, string>) =>
    addressLines(stored(code, typed), market(code).address);

  it("reads from the biggest part in Japanese, the city included", () => {
    expect(lines("JP", tokyo)).toEqual([
      "〒154-0023",
      "東京都",
      "世田谷区若林1-2-3",
      "港ビル4F",
      "山田 花子",
    ]);
  });

  it("puts number, complement and neighbourhood where Correios reads them", () => {
    expect(lines("BR", sao)).toEqual([
      "Ana de Souza",
      "Avenida Paulista, 1000",
      "Apto 12",
      "Bela Vista",
      "São Paulo-SP",
      "01310-100",
    ]);
  });

  it("writes postcode before town in Germany, after it in Britain", () => {
    expect(
      lines("DE", { name: "Jo Maier", line1: "Hafenweg 1", city: "Koblenz", postcode: "56068" }),
    ).toEqual(["Jo Maier", "Hafenweg 1", "56068 Koblenz"]);
    expect(
      lines("GB", { name: "Jo", line1: "1 Quay", city: "London", postcode: "SE228DL" }).slice(-2),
    ).toEqual(["London", "SE22 8DL"]);
  });

  it("loses no part of any address, and shows neither phone nor id", () => {
    const sa = stored("SA", {
      name: "نورة",
      line1: "شارع العليا",
      neighbourhood: "العليا الجديدة",
      city: "الرياض",
      shortAddress: "RRRD2929",
      phone: "0501234567",
      customsId: "1012345672",
    });
    const printed = addressLines(sa, market("SA").address).join("\n");
    for (const part of ["نورة", "شارع العليا", "العليا الجديدة", "الرياض", "RRRD2929"])
      expect(printed).toContain(part);
    expect(printed).not.toContain("501234567");
    expect(printed).not.toContain("1012345672");
  });
});
