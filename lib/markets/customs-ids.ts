import type { Certainty } from "@/lib/core/dated";

/** Message key under `checkout.address.label` and name of the check. */
export type CustomsIdKind =
  | "cpf"
  | "cnpj"
  | "pccc"
  | "tcKimlik"
  | "cnResidentId"
  | "rfc"
  | "curp"
  | "ezWay"
  | "twNationalId"
  | "pan"
  | "nik"
  | "passport"
  | "emiratesId"
  | "saNationalId"
  | "nif"
  | "codiceFiscale"
  | "zaId"
  | "nin"
  | "cccd"
  | "eori";

/** A number that customs or the carrier wants from the recipient. Personal data: stored encrypted, erased after the keep-time. */
export type CustomsId = {
  readonly kind: CustomsIdKind;
  readonly holder: "person" | "company";
  /** "always": a field of the form. Otherwise asked for when the parcel needs it. */
  readonly asked: "always" | "business" | "above-limit" | "some-postcodes" | "by-carrier";
  /** Made up, with right check digits. */
  readonly example: string;
  /** How sure we are that customs or the carrier asks for it; the form of each is sourced. */
  readonly certainty: Certainty;
};

/** Upper case without the marks that people type between groups. */
export function normaliseCustomsId(text: string): string {
  return text
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s./-]/g, "");
}

/** Whether a number could be real: its form and, where the country has them, its check digits. Takes normalised text. */
export function isCustomsId(kind: CustomsIdKind, id: string): boolean {
  return checks[kind](id);
}

/** Which of a market's ids a normalised number is; the first that fits. Null: none. */
export function customsIdKindOf(ids: readonly CustomsId[], id: string): CustomsIdKind | null {
  return ids.find(({ kind }) => isCustomsId(kind, id))?.kind ?? null;
}

const digits = (text: string) => [...text].map(Number);
const matches = (pattern: RegExp) => (id: string) => pattern.test(id);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const weighted = (values: readonly number[], weights: readonly number[]) =>
  sum(weights.map((weight, i) => weight * (values[i] ?? 0)));
const allSame = (text: string) => new Set(text).size === 1;

/** Brazil, natural persons: two digits, each modulus 11. */
function isCpf(id: string): boolean {
  if (!/^\d{11}$/.test(id) || allSame(id)) return false;
  const d = digits(id);
  const first = mod11(weighted(d, [10, 9, 8, 7, 6, 5, 4, 3, 2]));
  const second = mod11(weighted(d, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]));
  return d[9] === first && d[10] === second;
}

/** Brazil, companies: letters since July 2026; a character counts as its ASCII code less 48. */
function isCnpj(id: string): boolean {
  if (!/^[0-9A-Z]{12}\d{2}$/.test(id) || allSame(id)) return false;
  const d = [...id].map((character) => character.charCodeAt(0) - 48);
  const first = mod11(weighted(d, [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]));
  const second = mod11(weighted(d, [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]));
  return d[12] === first && d[13] === second;
}

function mod11(total: number): number {
  const rest = total % 11;
  return rest < 2 ? 0 : 11 - rest;
}

/** Turkey: the tenth digit from odd and even places, the eleventh from the sum of ten. */
function isTcKimlik(id: string): boolean {
  if (!/^[1-9]\d{10}$/.test(id)) return false;
  const d = digits(id);
  const odd = weighted(d, [1, 0, 1, 0, 1, 0, 1, 0, 1]);
  const even = weighted(d, [0, 1, 0, 1, 0, 1, 0, 1]);
  const tenth = (((odd * 7 - even) % 10) + 10) % 10;
  return d[9] === tenth && d[10] === sum(d.slice(0, 10)) % 10;
}

/** China: ISO 7064 modulus 11-2 over 17 digits, and a real date of birth in places 7 to 14. */
function isCnResidentId(id: string): boolean {
  if (!/^[1-9]\d{16}[\dX]$/.test(id) || !isDate(id.slice(6, 14))) return false;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  return "10X98765432"[weighted(digits(id.slice(0, 17)), weights) % 11] === id[17];
}

function isDate(yyyymmdd: string): boolean {
  const text = `${yyyymmdd.slice(0, 4)}-${yyyymmdd.slice(4, 6)}-${yyyymmdd.slice(6)}`;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Taiwan: the letter stands for two digits; the whole is modulus 10. */
function isTwNationalId(id: string): boolean {
  if (!/^[A-Z][12489]\d{8}$/.test(id)) return false;
  const letter = "ABCDEFGHJKLMNPQRSTUVXYWZIO".indexOf(id[0] ?? "") + 10;
  const d = [Math.floor(letter / 10), letter % 10, ...digits(id.slice(1))];
  return weighted(d, [1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1]) % 10 === 0;
}

/** Luhn, as on cards: Saudi and South African numbers. */
function isLuhn(id: string): boolean {
  const d = digits(id).reverse();
  return (
    sum(d.map((value, i) => (i % 2 === 0 ? value : value * 2 > 9 ? value * 2 - 9 : value * 2))) % 10 === 0
  );
}

/** Spain: NIF of citizens and NIE of foreigners, letter by modulus 23. */
function isNif(id: string): boolean {
  if (!/^[0-9XYZ]\d{7}[A-Z]$/.test(id)) return false;
  const number = Number(id.slice(0, 8).replace(/^[XYZ]/, (letter) => String("XYZ".indexOf(letter))));
  return "TRWAGMYFPDXBNJZSQVHLCKE"[number % 23] === id[8];
}

/** Mexico: CURP's last digit, modulus 10 over an alphabet with Ñ. */
function isCurp(id: string): boolean {
  if (!/^[A-Z]{4}\d{6}[HMX][A-Z]{5}[A-Z0-9]\d$/.test(id)) return false;
  const alphabet = "0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ";
  const total = sum([...id.slice(0, 17)].map((character, i) => alphabet.indexOf(character) * (18 - i)));
  return (10 - (total % 10)) % 10 === Number(id[17]);
}

const checks: { readonly [kind in CustomsIdKind]: (id: string) => boolean } = {
  cpf: isCpf,
  cnpj: isCnpj,
  tcKimlik: isTcKimlik,
  cnResidentId: isCnResidentId,
  twNationalId: isTwNationalId,
  nif: isNif,
  curp: isCurp,
  saNationalId: (id) => /^[12]\d{9}$/.test(id) && isLuhn(id),
  emiratesId: matches(/^784\d{12}$/),
  zaId: (id) => /^\d{13}$/.test(id) && isLuhn(id),
  pccc: matches(/^P\d{12}$/),
  rfc: matches(/^[A-Z&Ñ]{3,4}\d{6}[A-Z0-9]{3}$/),
  ezWay: matches(/^09\d{8}$/),
  pan: matches(/^[A-Z]{5}\d{4}[A-Z]$/),
  nik: matches(/^\d{16}$/),
  passport: matches(/^[A-Z0-9]{6,9}$/),
  codiceFiscale: matches(/^[A-Z]{6}\d{2}[A-Z]\d{2}[A-Z]\d{3}[A-Z]$/),
  nin: matches(/^\d{10,11}$/),
  cccd: matches(/^\d{12}$/),
  eori: matches(/^[A-Z]{2}[A-Z0-9]{1,15}$/),
};
