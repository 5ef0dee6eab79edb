import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createTagJournal, TagCache } from "@/lib/web/server/tag-cache";

const far = Number.POSITIVE_INFINITY;

function open(maxBytes = 100_000, now = { at: 1_000_000 }) {
  const clock = () => now.at;
  const journal = createTagJournal(clock);
  return { cache: new TagCache<string>(maxBytes, journal, clock), journal, now };
}

describe("page memory bounded in bytes", () => {
  it("never holds more than its budget, whatever is stored", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.string({ maxLength: 20 }), fc.nat(9000), fc.array(fc.string(), { maxLength: 4 })),
        ),
        (sets) => {
          const { cache } = open(20_000);
          for (const [key, bytes, tags] of sets)
            cache.set(key, key, bytes, { tags, validUntil: far, since: 1_000_000 });
          expect(cache.bytes).toBeLessThanOrEqual(20_000);
          cache.dropTags(sets.flatMap(([, , tags]) => tags));
          cache.clear();
          expect(cache.bytes).toBe(0);
        },
      ),
    );
  });

  it("forgets the least recently used first", () => {
    const { cache } = open(6500);
    const facts = { tags: [], validUntil: far, since: 1_000_000 };
    for (const key of ["a", "b", "c", "d"]) cache.set(key, key, 1200, facts);
    cache.get("a");
    cache.set("e", "e", 1200, facts);
    expect(["a", "b", "c", "d", "e"].filter((key) => cache.get(key))).toEqual(["a", "c", "d", "e"]);
  });

  it("does not let one entry take more than a quarter", () => {
    const { cache } = open(10_000);
    expect(cache.set("big", "x", 5000, { tags: [], validUntil: far, since: 1_000_000 })).toBe(false);
  });
});

describe("freshness of the page memory", () => {
  it("drops by tag, and only that", () => {
    const { cache } = open();
    cache.set("a", "1", 10, { tags: ["product:1", "texts:de"], validUntil: far, since: 1_000_000 });
    cache.set("b", "2", 10, { tags: ["product:2"], validUntil: far, since: 1_000_000 });
    expect(cache.dropTags(["product:1"])).toBe(1);
    expect(cache.get("a")).toBeUndefined();
    expect(cache.get("b")?.value).toBe("2");
  });

  it("lets nothing outlive validUntil", () => {
    const { cache, now } = open();
    cache.set("a", "1", 10, { tags: [], validUntil: now.at + 50, since: now.at });
    now.at += 49;
    expect(cache.get("a")?.value).toBe("1");
    now.at += 1;
    expect(cache.get("a")).toBeUndefined();
  });

  it("refuses what began before a change of its tags was seen", () => {
    const { cache, journal, now } = open();
    const since = now.at;
    now.at += 100;
    journal.record(["product:1"]);
    expect(cache.set("a", "old", 10, { tags: ["product:1"], validUntil: far, since })).toBe(false);
    expect(cache.set("b", "other", 10, { tags: ["product:2"], validUntil: far, since })).toBe(true);
    expect(cache.set("a", "new", 10, { tags: ["product:1"], validUntil: far, since: now.at + 1 })).toBe(true);
  });

  it("refuses everything that began before a gap", () => {
    const { cache, journal, now } = open();
    const since = now.at;
    now.at += 5;
    journal.recordAll();
    expect(cache.set("a", "old", 10, { tags: [], validUntil: far, since })).toBe(false);
  });
});
