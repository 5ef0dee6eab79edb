declare const brand: unique symbol;

/** A text id that knows what it names: `ord_` + a UUIDv7 in Crockford base32, so ids sort by the time they were made. */
export type Id<P extends string> = `${P}_${string}` & { readonly [brand]: P };

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const idLength = 26;
const counterLimit = 0x1000;

let lastMillisecond = 0;
let counter = 0;

/** RFC 9562 method 1: ids of one process rise within a millisecond too; a full counter borrows the next one. */
function nextTick(): { millisecond: number; count: number } {
  const now = Date.now();
  if (now > lastMillisecond) {
    lastMillisecond = now;
    counter = crypto.getRandomValues(new Uint16Array(1))[0] ?? 0;
    counter %= counterLimit / 2;
  } else {
    counter += 1;
    if (counter === counterLimit) {
      lastMillisecond += 1;
      counter = 0;
    }
  }
  return { millisecond: lastMillisecond, count: counter };
}

function uuidV7(): bigint {
  const { millisecond, count } = nextTick();
  const random = crypto.getRandomValues(new BigUint64Array(1))[0] ?? 0n;
  const variant = 2n << 62n;
  return (BigInt(millisecond) << 80n) | (7n << 76n) | (BigInt(count) << 64n) | variant | (random >> 2n);
}

function crockford(value: bigint): string {
  let text = "";
  for (let rest = value; text.length < idLength; rest >>= 5n) {
    text = (alphabet[Number(rest & 31n)] ?? "") + text;
  }
  return text;
}

/**
 * A new id. Prefixes: acc account · act action · adr address · bkt bucket · brt batch · car cart · cas case ·
 * cns consent · col collection · crl cart line · ent selling entity · evt event · fx rate snapshot · hld stock
 * hold · idm idempotency key · inv invoice · itm inventory item · lbl label · lin order line · lnk order link ·
 * loc fulfilment location · mbr member · mov move · msg mail · opt option · ord order · par parcel · pay payment ·
 * pic picture · plt price list · prc price · prd product · ref refund · ret return · rev review · rsv reservation ·
 * ses session · shp shipment · stf staff · stm stock movement · txl tax line · var variant · wdr withdrawal.
 */
export function newId<P extends string>(prefix: P): Id<P> {
  return `${prefix}_${crockford(uuidV7())}` as Id<P>;
}

const idPattern = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

/** Whether a text from outside has the shape of such an id. */
export function isId<P extends string>(prefix: P, text: string): text is Id<P> {
  return text.startsWith(`${prefix}_`) && idPattern.test(text.slice(prefix.length + 1));
}
