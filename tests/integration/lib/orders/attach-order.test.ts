import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "@/lib/core/id";
import { database } from "@/lib/db/client";
import { confirmEmail, issueEmailToken } from "@/lib/members/confirm-email";
import { attachConfirmedOrders, attachOrder } from "@/lib/orders/attach-order";
import { createOrderLink } from "@/lib/orders/create-order-link";
import { ordersOfMember } from "@/lib/orders/queries";
import { guest, seedShop } from "@/tests/integration/commerce-rows";
import { seedOrder } from "@/tests/integration/mailed-order";
import { useTestDatabase } from "@/tests/integration/test-database";

useTestDatabase();
beforeAll(seedShop);

async function seedMember(email: string) {
  const id = newId("mbr");
  await database().member.create({ data: { id, name: "Nora", email } });
  return id;
}

describe("a guest's order", () => {
  it("SH-27: joins the account of whoever shows its link, and stays there", async () => {
    const [first, second] = [await seedMember("a@example.com"), await seedMember("b@example.com")];
    const { id, number } = await seedOrder();
    const ctx = await guest();
    const { token: linkToken } = await createOrderLink(ctx, id);
    expect(await attachOrder(ctx, { memberId: first, proof: { number, linkToken } })).toMatchObject({
      ok: true,
    });
    expect(await attachOrder(ctx, { memberId: first, proof: { number, linkToken } })).toMatchObject({
      ok: true,
    });
    expect(await attachOrder(ctx, { memberId: second, proof: { number, linkToken } })).toMatchObject({
      ok: false,
    });
    expect((await ordersOfMember(database(), first)).map((order) => order.number)).toEqual([number]);
  });

  it("does not join without proof", async () => {
    const memberId = await seedMember("c@example.com");
    const { number } = await seedOrder();
    const found = await attachOrder(await guest(), { memberId, proof: { number, linkToken: "guess" } });
    expect(found).toEqual({ ok: false, error: { code: "order_not_found" } });
  });

  it("joins by its mail address only once that is confirmed, in any writing", async () => {
    const email = "nora.joins@example.com";
    const memberId = await seedMember(email);
    await seedOrder({ buyer: { email: "Nora.Joins@example.com", name: "Nora", phone: null } });
    const ctx = await guest();
    expect(await attachConfirmedOrders(ctx, memberId)).toEqual({ orders: 0 });
    const issued = await issueEmailToken(ctx, memberId);
    expect(await confirmEmail(ctx, issued?.token ?? "")).toMatchObject({ ok: true, value: { memberId } });
    expect(await confirmEmail(ctx, issued?.token ?? "")).toMatchObject({ error: { code: "link_expired" } });
    expect(await attachConfirmedOrders(ctx, memberId)).toEqual({ orders: 1 });
    expect(await ordersOfMember(database(), memberId)).toHaveLength(1);
  });
});
