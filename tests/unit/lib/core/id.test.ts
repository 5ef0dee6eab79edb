import { afterEach, describe, expect, expectTypeOf, it, vi } from "vitest";
import { type Id, isId, newId } from "@/lib/core/id";

afterEach(() => {
  vi.useRealTimers();
});

describe("newId", () => {
  it("is a prefix and a UUIDv7 of 26 characters", () => {
    const id = newId("ord");
    expectTypeOf(id).toEqualTypeOf<Id<"ord">>();
    expectTypeOf<Id<"ord">>().not.toExtend<Id<"pay">>();
    expectTypeOf<string>().not.toExtend<Id<"ord">>();
    expect(id).toMatch(/^ord_[0-7][0-9A-HJKMNP-TV-Z]{25}$/);
    expect(isId("ord", id)).toBe(true);
  });

  it("never repeats and always rises, also within one millisecond and past a full counter", () => {
    vi.useFakeTimers({ now: new Date("2100-01-01T00:00:00Z") });
    const ids = Array.from({ length: 20_000 }, () => newId("evt"));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.toSorted()).toEqual(ids);
  });

  it("rises when the clock goes back", () => {
    vi.useFakeTimers({ now: new Date("2100-02-01T00:00:00Z") });
    const before = newId("evt");
    vi.setSystemTime(new Date("2100-01-15T00:00:00Z"));
    expect(newId("evt") > before).toBe(true);
  });

  it("refuses text that is no such id", () => {
    const id = newId("ord");
    const wrong = [
      "",
      "ord_",
      "ord",
      id.toLowerCase(),
      `${id}0`,
      id.slice(0, -1),
      id.replace("ord_", "pay_"),
    ];
    expect(wrong.filter((text) => isId("ord", text))).toEqual([]);
    expect(isId("ord", `ord_8${id.slice(5)}`)).toBe(false);
  });
});
