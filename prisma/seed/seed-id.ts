import { createHash } from "node:crypto";

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Makes the ids of one product or thing: the same kind and key always give the same id. */
export type SeedIds = (prefix: string, key: string) => string;

/** An id of the shop's shape out of a readable key. The last two places stay 0: prices count there. */
export const seedId: SeedIds = (prefix, key) => {
  const bytes = createHash("sha256").update(`${prefix}:${key}`).digest().subarray(0, 23);
  return `${prefix}_0${[...bytes].map((byte) => alphabet[byte % 32]).join("")}00`;
};

/** Ids of the generated product number `n` (below ten million): rising with `n`, as real ones do with time. */
export function numberedIds(n: number): SeedIds {
  const counters = new Map<string, number>();
  return (prefix) => {
    const count = counters.get(prefix) ?? 0;
    counters.set(prefix, count + 1);
    return `${prefix}_01JZ${"0".repeat(11)}${String(n).padStart(7, "0")}${String(count).padStart(2, "0")}00`;
  };
}

/** When everything of the seed was made (UTC), so that two loads are the same to the byte. */
export const seedTime = "2026-01-01T00:00:00.000Z";
