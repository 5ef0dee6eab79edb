import { describe, expect, it } from "vitest";
import { touchTags } from "@/lib/db/cache-tags";
import { database } from "@/lib/db/client";
import { makeContext } from "@/lib/db/context";
import { inTransaction } from "@/lib/db/transaction";
import { useTestDatabase } from "@/tests/integration/test-database";

useTestDatabase();

const tagsLike = async (prefix: string) => {
  const rows = await database().cacheTagChange.findMany({
    where: { tag: { startsWith: prefix } },
    select: { tag: true },
  });
  return rows.map(({ tag }) => tag).toSorted();
};

describe("touchTags", () => {
  it("writes each tag once", async () => {
    await touchTags(database(), ["once:a", "once:b", "once:a"]);
    expect(await tagsLike("once:")).toEqual(["once:a", "once:b"]);
  });

  it("writes nothing for no tags", async () => {
    const before = await database().cacheTagChange.count();
    await touchTags(database(), []);
    expect(await database().cacheTagChange.count()).toBe(before);
  });

  it("belongs to the change's own transaction", async () => {
    const ctx = await makeContext({ actor: { kind: "system", id: "test" }, market: "DE", language: "de" });
    const failed = inTransaction(ctx, async ({ db }) => {
      await touchTags(db, ["undone:a"]);
      throw new Error("the price was not written");
    });
    await expect(failed).rejects.toThrow();
    expect(await tagsLike("undone:")).toEqual([]);
  });
});
