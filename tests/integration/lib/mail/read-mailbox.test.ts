import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/core/actor";
import { readMail, readMailbox } from "@/lib/mail/read-mailbox";
import { sendOrderConfirmation } from "@/lib/mail/send-order-confirmation";
import { countWork } from "@/lib/reporting/count-work";
import { guest, seedShop } from "@/tests/integration/commerce-rows";
import { seedOrder } from "@/tests/integration/mailed-order";
import { useTestDatabase } from "@/tests/integration/test-database";

useTestDatabase();

let mailId = "";
beforeAll(async () => {
  await seedShop();
  const { id } = await seedOrder({ market: "US" });
  await seedOrder({ market: "DE" });
  mailId = (await sendOrderConfirmation(await guest(), id)).mailId ?? "";
});

const staff = (...roles: string[]): Actor => ({ kind: "staff", id: "stf_1", roles });
const as = async (actor: Actor) => ({ ...(await guest()), actor });

/** Roles × what they may: mails go to all markets, orders are counted per market. */
const matrix: readonly (readonly [string, Actor, boolean, number | null])[] = [
  ["owner of all", staff("owner@*"), true, 2],
  ["manager of all", staff("manager@*"), true, 2],
  ["support of all", staff("support@*"), false, 2],
  ["manager of Germany", staff("manager@DE"), false, 1],
  ["support of Germany and the US", staff("support@DE", "support@US"), false, 2],
  ["owner of Japan", staff("owner@JP"), false, 0],
  ["made-up roles", staff("root@*", "owner@**", "owner"), false, null],
  ["staff without a role", staff(), false, null],
  ["member", { kind: "member", id: "mbr_1" }, false, null],
  ["guest", { kind: "guest", id: "g" }, false, null],
];

describe.each(matrix)("%s", (_, actor, readsMail, orders) => {
  it(`${readsMail ? "reads" : "does not read"} the mailbox`, async () => {
    const ctx = await as(actor);
    const box = await readMailbox(ctx);
    const mail = await readMail(ctx, mailId);
    expect([box.ok, mail.ok]).toEqual([readsMail, readsMail]);
    if (!box.ok) expect(box.error.code).toBe("not_allowed");
    if (mail.ok) expect(mail.value.html).toContain("<html");
  });

  it(orders === null ? "sees no work" : `sees ${orders} orders`, async () => {
    const work = await countWork(await as(actor));
    expect(work.ok ? work.value.toPack : null).toBe(orders);
  });
});

describe("the mailbox", () => {
  it("says so when a mail is not kept", async () => {
    expect(await readMail(await as(staff("owner@*")), "msg_none")).toMatchObject({
      error: { code: "mail_not_kept" },
    });
  });
});
