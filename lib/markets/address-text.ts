import type { Normalisation, PostcodeRule } from "@/lib/markets/address-form";
import { normaliseCustomsId } from "@/lib/markets/customs-ids";

/**
 * Typed text as it is stored: control characters out, spaces single. Names and streets keep their letters as typed
 * (NFC); in numbers, codes and readings full-width and half-width forms are folded (NFKC).
 */
export function normaliseField(how: Normalisation, typed: string, phonePrefix: string): string {
  const text = plain(typed);
  const folded = plain(text.normalize("NFKC"));
  switch (how) {
    case "text":
      return text.normalize("NFC");
    case "postcode":
      return folded;
    case "upper":
      return normaliseCustomsId(latinDigits(folded));
    case "digits":
      return latinDigits(folded).replace(/\D/g, "");
    case "kana":
      return katakana(folded);
    case "phone":
      return internationalPhone(latinDigits(folded), phonePrefix);
  }
}

/** The postcode as the post writes it: upper case, one mark where it belongs, no "〒", no country letters in front. */
export function normalisePostcode(rule: PostcodeRule, typed: string): string {
  const pattern = new RegExp(rule.pattern);
  const bare = latinDigits(plain(typed).normalize("NFKC"))
    .toUpperCase()
    .replace(/[〒\s\p{Dash}ー]/gu, "");
  const written = split(bare, rule.split);
  if (pattern.test(written)) return written;
  const withoutCountry = split(bare.replace(/^[A-Z]{1,2}(?=\d)/, ""), rule.split);
  return pattern.test(withoutCountry) ? withoutCountry : written;
}

function split(bare: string, rule: PostcodeRule["split"]): string {
  if (rule === null) return bare;
  const at = rule.at < 0 ? bare.length + rule.at : rule.at;
  return at <= 0 || at >= bare.length ? bare : `${bare.slice(0, at)}${rule.mark}${bare.slice(at)}`;
}

/** Joiners stay, Persian and Indic names need them; other invisible marks go. */
function plain(typed: string): string {
  return typed
    .replace(/(?![\u200c\u200d])\p{Cf}/gu, "")
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim();
}

/** Hiragana reads the same one block further on. */
function katakana(text: string): string {
  return text.replace(/[ぁ-ゖ]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0x60));
}

function latinDigits(text: string): string {
  return text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
}

/** E.164: a number without "+" or "00" is the market's own, its trunk zero dropped. No market that keeps the zero (Italy) is asked for a phone. */
function internationalPhone(text: string, prefix: string): string {
  const bare = text.replace(/[^\d+]/g, "").replace(/^00/, "+");
  if (bare === "" || bare.startsWith("+")) return bare;
  return `${prefix}${bare.replace(/^0/, "")}`;
}
