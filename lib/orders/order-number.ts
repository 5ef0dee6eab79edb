import { randomInt } from "node:crypto";

/**
 * Digits and capitals without those that are taken for others (0 O, 1 I L, U, Z). Their number, 29, is a prime, so
 * the weighted check finds every wrong character and every swapped pair.
 */
const alphabet = "23456789ABCDEFGHJKMNPQRSTVWXY";
const bodyLength = 8;

function checkCharacter(body: string): string {
  const total = [...body].reduce((sum, character, i) => sum + alphabet.indexOf(character) * (i + 2), 0);
  return alphabet[total % alphabet.length] ?? "";
}

/** A public order number, "E-7K4M-92QX-H": random, so it tells neither time nor volume; the last character checks the rest. */
export function newOrderNumber(): string {
  let body = "";
  while (body.length < bodyLength) body += alphabet[randomInt(alphabet.length)];
  return written(body);
}

const written = (body: string) => `E-${body.slice(0, 4)}-${body.slice(4)}-${checkCharacter(body)}`;

/** What somebody typed or read out, as the number is stored; null when it can't be one. */
export function parseOrderNumber(typed: string): string | null {
  const bare = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\p{Dash}ー]/gu, "");
  const match = /^E?([2-9A-HJKMNP-TV-Y]{8})([2-9A-HJKMNP-TV-Y])$/.exec(bare);
  const [, body = "", check] = match ?? [];
  return match && checkCharacter(body) === check ? written(body) : null;
}
