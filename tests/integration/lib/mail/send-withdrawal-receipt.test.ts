import { beforeAll, describe, expect, it } from "vitest";
import { formatTimestamp } from "@/lib/core/date-text";
import { database } from "@/lib/db/client";
import { shippedLanguages } from "@/lib/i18n/languages";
import { toLocale } from "@/lib/i18n/locale";
import { runTask } from "@/lib/jobs/run-task";
import { tasks } from "@/lib/jobs/tasks";
import { sendWithdrawalReceipt } from "@/lib/mail/send-withdrawal-receipt";
import { demoEntity } from "@/lib/markets/entity";
import { guest, seedShop } from "@/tests/integration/commerce-rows";
import { seedOrder } from "@/tests/integration/mailed-order";
import { useTestDatabase } from "@/tests/integration/test-database";

useTestDatabase();
beforeAll(seedShop);

const rawKey = /\b(?:emails|shop|checkout)\.[a-z]+\.[a-zA-Z.]+/;
const declaredAt = new Date("2026-11-22T22:59:07Z");

async function declaredOrder(locale: string, late = false) {
  const made = await seedOrder({ market: "DE", language: locale.slice(0, 2), locale });
  const declared = {
    id: `wdr_${made.id}`,
    orderId: made.id,
    name: "Nora <b>O’Neil</b>",
    email: "nora@example.com",
    note: "Only the blue tee.\nThank you.",
    declaredAt,
  };
  await database().withdrawal.create({ data: { ...declared, locale } });
  return { ...declared, number: made.number, late };
}

const mailOf = async (template: string, orderId: string) =>
  await database().mail.findUniqueOrThrow({ where: { key: `${template}:${orderId}` } });

describe.each(shippedLanguages)("SH-37 the receipt of a withdrawal in $folder", ({ folder }) => {
  it("holds the whole declaration with date, time and zone, and how it goes on", async () => {
    const locale = toLocale(folder, "DE");
    const { orderId, number } = await declaredOrder(locale);
    await runTask("send-withdrawal-receipt", tasks["send-withdrawal-receipt"], { orderId });
    const mail = await mailOf("withdrawal-receipt", orderId);
    expect(mail).toMatchObject({ state: "sent", to: "nora@example.com", language: locale });
    expect(mail.subject).toContain(number);
    for (const part of [mail.html, mail.text]) {
      expect(part).toContain(number);
      expect(part).toContain("nora@example.com");
      expect(part).toContain("Only the blue tee.");
      expect(part).toContain(formatTimestamp(declaredAt, locale, "Europe/Berlin"));
      expect(part).toContain("Wilhelminakade 123");
      expect(part).toContain(`http://localhost:3000/${locale}/orders/${number}/open?token=`);
      expect(part).not.toMatch(rawKey);
      expect(part).not.toMatch(/undefined|\[object/);
    }
    expect(mail.html).toContain("Nora &lt;b&gt;O’Neil&lt;/b&gt;");
  });
});

describe("SH-37 the receipt of a withdrawal", () => {
  it("tells the time of the market, not of the server, and the last day for goods and money", async () => {
    const { orderId } = await declaredOrder("de-DE");
    await runTask("send-withdrawal-receipt", tasks["send-withdrawal-receipt"], { orderId });
    const { text } = await mailOf("withdrawal-receipt", orderId);
    expect(text).toMatch(/22\. November 2026 um 23:59:07 MEZ/);
    expect(text).toContain("spätestens bis zum 6. Dezember 2026");
  });

  it("is sent once", async () => {
    const declared = await declaredOrder("de-DE");
    const ctx = await guest();
    const first = await sendWithdrawalReceipt(ctx, declared);
    expect(await sendWithdrawalReceipt(ctx, declared)).toEqual({ mailId: first.mailId, repeated: true });
  });

  it("says that a late one is looked at", async () => {
    const declared = await declaredOrder("de-DE", true);
    await sendWithdrawalReceipt(await guest(), declared);
    const { text } = await mailOf("withdrawal-receipt", declared.orderId);
    expect(text).toContain("könnte die Widerrufsfrist abgelaufen sein");
  });
});

describe("SH-37 the notice of a withdrawal", () => {
  it("goes to the seller with the declaration and the same time", async () => {
    const { orderId, number } = await declaredOrder("ja-DE");
    await runTask("send-withdrawal-notice", tasks["send-withdrawal-notice"], { orderId });
    const mail = await mailOf("withdrawal-notice", orderId);
    expect(mail).toMatchObject({ state: "sent", to: demoEntity.email, language: "en-DE" });
    for (const part of [number, "nora@example.com", "Only the blue tee.", "23:59:07"]) {
      expect(mail.text).toContain(part);
    }
    expect(mail.html).not.toMatch(rawKey);
  });
});
