import { ae } from "@/lib/markets/ae";
import { au } from "@/lib/markets/au";
import { bh } from "@/lib/markets/bh";
import { br } from "@/lib/markets/br";
import { ca } from "@/lib/markets/ca";
import { cn } from "@/lib/markets/cn";
import { de } from "@/lib/markets/de";
import { es } from "@/lib/markets/es";
import { fr } from "@/lib/markets/fr";
import { gb } from "@/lib/markets/gb";
import { hk } from "@/lib/markets/hk";
import { id } from "@/lib/markets/id";
import { india } from "@/lib/markets/in";
import { it } from "@/lib/markets/it";
import { jp } from "@/lib/markets/jp";
import { kr } from "@/lib/markets/kr";
import type { Market } from "@/lib/markets/market";
import { mx } from "@/lib/markets/mx";
import { my } from "@/lib/markets/my";
import { ng } from "@/lib/markets/ng";
import { nl } from "@/lib/markets/nl";
import { ph } from "@/lib/markets/ph";
import { pl } from "@/lib/markets/pl";
import { sa } from "@/lib/markets/sa";
import { se } from "@/lib/markets/se";
import { sg } from "@/lib/markets/sg";
import { th } from "@/lib/markets/th";
import { tr } from "@/lib/markets/tr";
import { tw } from "@/lib/markets/tw";
import { us } from "@/lib/markets/us";
import { vn } from "@/lib/markets/vn";
import { za } from "@/lib/markets/za";

/** Every market we sell to. Adding one: its file, and its line here. */
export const markets = {
  US: us,
  CA: ca,
  MX: mx,
  BR: br,
  GB: gb,
  DE: de,
  FR: fr,
  ES: es,
  IT: it,
  NL: nl,
  PL: pl,
  SE: se,
  JP: jp,
  KR: kr,
  CN: cn,
  TW: tw,
  HK: hk,
  SG: sg,
  ID: id,
  TH: th,
  VN: vn,
  MY: my,
  PH: ph,
  IN: india,
  AU: au,
  AE: ae,
  SA: sa,
  BH: bh,
  TR: tr,
  ZA: za,
  NG: ng,
} as const satisfies { readonly [code: string]: Market };

export type MarketCode = keyof typeof markets;

export const marketCodes = Object.keys(markets) as MarketCode[];

/** Exact match on the upper-case code: "de" and "constructor" find nothing. */
export function isMarketCode(code: string): code is MarketCode {
  return Object.hasOwn(markets, code);
}

export function findMarket(code: string): Market | null {
  return isMarketCode(code) ? markets[code] : null;
}
