import { describe, expect, it } from "vitest";
import { type CustomsIdKind, isCustomsId, normaliseCustomsId } from "@/lib/markets/customs-ids";

const check = (kind: CustomsIdKind, id: string) => isCustomsId(kind, normaliseCustomsId(id));

describe("numbers that could be real", () => {
  it.each<[CustomsIdKind, string]>([
    ["cpf", "529.982.247-25"],
    ["cpf", "111.444.777-35"],
    ["cnpj", "11.222.333/0001-81"],
    ["cnpj", "12ABC34501DE35"],
    ["cnpj", "12.abc.345/01de-35"],
    ["tcKimlik", "10000000146"],
    ["cnResidentId", "11010519491231002X"],
    ["cnResidentId", "11010519491231002x"],
    ["pccc", "P123456789012"],
    ["twNationalId", "A123456789"],
    ["ezWay", "0912-345-678"],
    ["nif", "12345678Z"],
    ["nif", "X1234567L"],
    ["curp", "BOXW310820HNERXN09"],
    ["rfc", "GODE561231GR8"],
    ["saNationalId", "1012345672"],
    ["emiratesId", "784-1980-1234567-1"],
    ["zaId", "8001015009087"],
    ["pan", "ABCPE1234F"],
    ["nik", "3171234567890123"],
  ])("%s %s", (kind, id) => expect(check(kind, id)).toBe(true));
});

describe("numbers that cannot be", () => {
  it.each<[CustomsIdKind, string]>([
    ["cpf", "529.982.247-24"],
    ["cpf", "111.111.111-11"],
    ["cpf", "5299822472"],
    ["cnpj", "11.222.333/0001-82"],
    ["cnpj", "12ABC34501DE36"],
    ["cnpj", "00000000000000"],
    ["tcKimlik", "10000000147"],
    ["tcKimlik", "00000000146"],
    ["tcKimlik", "1000000014"],
    ["cnResidentId", "110105194912310021"],
    ["cnResidentId", "11010519491331002X"],
    ["cnResidentId", "11010519490231002X"],
    ["pccc", "123456789012"],
    ["pccc", "P12345678901"],
    ["twNationalId", "A123456788"],
    ["ezWay", "0812345678"],
    ["nif", "12345678A"],
    ["saNationalId", "1012345673"],
    ["saNationalId", "3012345672"],
    ["zaId", "8001015009088"],
    ["curp", "BOXW310820HNERXN08"],
    ["nik", "317123456789012"],
  ])("%s %s", (kind, id) => expect(check(kind, id)).toBe(false));
});

it("any single wrong digit of a CPF, TC kimlik or Chinese id is found", () => {
  for (const [kind, id] of [
    ["cpf", "52998224725"],
    ["tcKimlik", "10000000146"],
    ["cnResidentId", "11010519491231002X"],
  ] as const) {
    for (const [place, digit] of [...id].entries()) {
      if (!/\d/.test(digit)) continue;
      const wrong = `${id.slice(0, place)}${(Number(digit) + 1) % 10}${id.slice(place + 1)}`;
      expect(isCustomsId(kind, wrong), `${kind} ${wrong}`).toBe(false);
    }
  }
});
