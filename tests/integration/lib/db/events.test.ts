import { describe, expect, it } from "vitest";
import { database } from "@/lib/db/client";
import { makeContext } from "@/lib/db/context";
import { recordEvent } from "@/lib/db/events";
import { inTransaction } from "@/lib/db/transaction";
import { useTestDatabase } from "@/tests/integration/test-database";

useTestDatabase();

const staff = () =>
  makeContext({ actor: { kind: "staff", id: "stf_1", roles: ["owner"] }, market: "DE", language: "de" });

describe("recordEvent", () => {
  it("keeps who, what, on which thing and when", async () => {
    const ctx = await staff();
    await recordEvent(ctx, { type: "price-changed", subject: "prd_1", payload: { minor: "4800" } });
    const [event] = await database().event.findMany({ where: { subject: "prd_1" } });
    expect(event).toMatchObject({
      type: "price-changed",
      version: 1,
      actor: "staff:stf_1",
      at: ctx.now,
      payload: { minor: "4800" },
    });
    expect(event?.id).toMatch(/^evt_/);
  });

  it("is gone with its change", async () => {
    const failed = inTransaction(await staff(), async (ctx) => {
      await recordEvent(ctx, { type: "price-changed", subject: "prd_2", payload: {} });
      throw new Error("no");
    });
    await expect(failed).rejects.toThrow("no");
    expect(await database().event.count({ where: { subject: "prd_2" } })).toBe(0);
  });
});
