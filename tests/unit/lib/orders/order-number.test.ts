import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newOrderNumber, parseOrderNumber } from "@/lib/orders/order-number";

const alphabet = "23456789ABCDEFGHJKMNPQRSTVWXY";
const number = fc.constant(null).map(newOrderNumber);

describe("order numbers", () => {
  it("D-22 are random, in one form, without letters that are taken for others", () => {
    const many = Array.from({ length: 5000 }, newOrderNumber);
    expect(new Set(many).size).toBe(many.length);
    for (const each of many)
      expect(each).toMatch(/^E-[2-9A-HJKMNP-TV-Y]{4}-[2-9A-HJKMNP-TV-Y]{4}-[2-9A-HJKMNP-TV-Y]$/);
  });

  it("are read in any case, with or without dashes, spaces and the first letter", () => {
    fc.assert(
      fc.property(number, (each) => {
        const bare = each.replaceAll("-", "");
        for (const typed of [
          each,
          each.toLowerCase(),
          bare,
          bare.slice(1),
          ` ${each.replaceAll("-", " – ")} `,
        ]) {
          expect(parseOrderNumber(typed)).toBe(each);
        }
      }),
    );
  });

  it("every wrong character and every swapped pair of neighbours is noticed", () => {
    fc.assert(
      fc.property(number, fc.nat(8), fc.constantFrom(...alphabet), (each, place, wrong) => {
        const bare = each.replaceAll("-", "").slice(1);
        const changed = bare.slice(0, place) + wrong + bare.slice(place + 1);
        if (changed !== bare) expect(parseOrderNumber(changed)).toBeNull();
        const swapped =
          bare.slice(0, place) +
          bare
            .slice(place, place + 2)
            .split("")
            .reverse()
            .join("") +
          bare.slice(place + 2);
        if (place < 7 && swapped !== bare) expect(parseOrderNumber(swapped)).toBeNull();
      }),
    );
  });

  it.each(["", "E", "E-0000-0000-0", "E-7K4M-92QX", "constructor", "E-7K4M-92QX-H-H", "\u0000", "١٢٣٤٥٦٧٨٩"])(
    "K-09 %j is none",
    (typed) => {
      expect(parseOrderNumber(typed)).toBeNull();
    },
  );
});
