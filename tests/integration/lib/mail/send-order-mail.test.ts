import { beforeAll, describe, expect, it } from "vitest";
import { database } from "@/lib/db/client";
import { type LanguageFolder, shippedLanguages } from "@/lib/i18n/languages";
import { likelyMarket, toLocale } from "@/lib/i18n/locale";
import { sendOrderConfirmation } from "@/lib/mail/send-order-confirmation";
import { sendOrderExpired } from "@/lib/mail/send-order-expired";
import { sendPaymentInstructions } from "@/lib/mail/send-payment-instructions";
import { openOrder } from "@/lib/orders/open-order";
import { guest, seedShop } from "@/tests/integration/commerce-rows";
import { seedOrder } from "@/tests/integration/mailed-order";
import { useTestDatabase } from "@/tests/integration/test-database";

useTestDatabase();
beforeAll(seedShop);

const localeOf = (folder: LanguageFolder) => toLocale(folder, likelyMarket(folder) ?? "GB");
const locales = shippedLanguages.map(({ folder }) => localeOf(folder));
const rawKey = /\b(?:emails|shop|checkout)\.[a-z]+\.[a-zA-Z.]+/;

async function mailOf(orderId: string, template: string) {
  return await database().mail.findFirstOrThrow({ where: { key: { startsWith: `${template}:${orderId}` } } });
}

const factsOf = (html: string): Record<string, unknown> => {
  const [, json = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  return JSON.parse(json) as Record<string, unknown>;
};

describe.each(shippedLanguages)("SH-33: the confirmation in $folder", ({ folder, direction }) => {
  it("has both parts, language, direction, order data and the price as charged", async () => {
    const locale = localeOf(folder);
    const { id, number } = await seedOrder({ locale, language: folder, market: locale.slice(-2) });
    const sent = await sendOrderConfirmation(await guest(), id);
    expect(sent.repeated).toBe(false);
    const mail = await mailOf(id, "order-confirmation");
    expect(mail).toMatchObject({ state: "sent", to: "nora@example.com", language: locale });
    expect(mail.html).toMatch(
      new RegExp(
        `<html[^>]*dir="${direction}"[^>]*lang="${locale}"|<html[^>]*lang="${locale}"[^>]*dir="${direction}"`,
      ),
    );
    expect(Buffer.byteLength(mail.html)).toBeLessThan(102_000);
    for (const part of [mail.subject, mail.html, mail.text]) {
      expect(part).toContain(part === mail.subject ? number : "56");
      expect(part).not.toMatch(rawKey);
      expect(part).not.toMatch(/undefined|\[object/);
    }
    expect(mail.html).toContain("Nora &lt;b&gt;O’Neil&lt;/b&gt;");
    expect(mail.html).not.toContain("<img");
    expect(mail.html).toContain("color-scheme");
    const facts = factsOf(mail.html);
    expect(facts).toMatchObject({
      "@context": "https://schema.org",
      "@type": "Order",
      orderNumber: number,
      price: "56.00",
      priceCurrency: "USD",
      orderStatus: "https://schema.org/OrderProcessing",
      orderDelivery: { expectedArrivalFrom: "2026-12-01", expectedArrivalUntil: "2026-12-03" },
    });
  });
});

describe("the confirmation", () => {
  it("is sent once, however often its job runs", async () => {
    const { id } = await seedOrder();
    const ctx = await guest();
    const first = await sendOrderConfirmation(ctx, id);
    expect(await sendOrderConfirmation(ctx, id)).toEqual({ mailId: first.mailId, repeated: true });
    expect(await database().mail.count({ where: { key: `order-confirmation:${id}` } })).toBe(1);
    expect(await database().orderLink.count({ where: { orderId: id } })).toBe(1);
  });

  it("carries a link that opens this order and no other (SH-34)", async () => {
    const [one, other] = [await seedOrder(), await seedOrder()];
    const ctx = await guest();
    await sendOrderConfirmation(ctx, one.id);
    const { text } = await mailOf(one.id, "order-confirmation");
    const [, linkToken = ""] = /\/open\?token=([\w-]+)/.exec(text) ?? [];
    expect(await openOrder(ctx, { number: one.number, linkToken })).toMatchObject({ ok: true });
    expect(await openOrder(ctx, { number: other.number, linkToken })).toMatchObject({ ok: false });
    expect(text).toContain(`http://localhost:3000/en-US/orders/${one.number}/open?token=`);
  });

  it("stays under the size at which mail readers cut with a hundred lines", async () => {
    const { id } = await seedOrder({}, 100);
    await sendOrderConfirmation(await guest(), id);
    const { html, text } = await mailOf(id, "order-confirmation");
    expect(Buffer.byteLength(html)).toBeLessThan(102_000);
    expect(text).toContain("60 more items");
  });

  it("names seller, register, tax number and the legal pages of the market", async () => {
    const { id } = await seedOrder({ locale: "de-DE", market: "DE", language: "de", entityId: "ent_test" });
    await sendOrderConfirmation(await guest(), id);
    const { html, text } = await mailOf(id, "order-confirmation");
    for (const part of [html, text]) {
      expect(part).toContain("KVK 00000000");
      expect(part).toContain("NL000000000B00");
      expect(part).toContain("/de-DE/legal/withdrawal");
      expect(part).toContain("http://localhost:3000/de-DE/withdrawal");
      expect(part).toContain("Vertrag widerrufen");
    }
  });
});

describe("the other order mails", () => {
  it.each(locales)(
    "%s: how to pay, once per attempt, with amount, reference and deadline",
    async (locale) => {
      const { id } = await seedOrder({ locale, language: locale.slice(0, 2), market: locale.slice(-2) });
      const expiresAt = "2026-12-05T15:00:00.000Z";
      await database().payment.create({
        data: {
          id: `pay_${id}`,
          orderId: id,
          provider: "sandbox",
          providerId: `prv_${id}`,
          method: "konbini",
          state: "pending",
          amountMinor: 5600n,
          currency: "USD",
          providerKey: `key_${id}`,
          nextStep: {
            kind: "instructions",
            rows: [{ key: "reference", value: "123-456-789" }],
            expiresAt,
            payUrl: "http://localhost:3010/pay/1",
          },
          expiresAt: new Date(expiresAt),
        },
      });
      const ctx = await guest();
      await sendPaymentInstructions(ctx, id);
      expect(await sendPaymentInstructions(ctx, id)).toMatchObject({ repeated: true });
      const { html, text } = await mailOf(id, "payment-instructions");
      for (const part of [html, text]) {
        expect(part).toContain("123-456-789");
        expect(part).toContain("56");
        expect(part).toContain("http://localhost:3010/pay/1");
        expect(part).not.toMatch(rawKey);
      }
    },
  );

  it("nothing is sent when there is nothing to pay elsewhere", async () => {
    const { id } = await seedOrder();
    expect(await sendPaymentInstructions(await guest(), id)).toEqual({ mailId: null, repeated: false });
  });

  it.each(locales)("%s: the order that ended unpaid", async (locale) => {
    const { id, number } = await seedOrder({
      locale,
      language: locale.slice(0, 2),
      market: locale.slice(-2),
    });
    await sendOrderExpired(await guest(), id);
    const { html, text } = await mailOf(id, "order-expired");
    for (const part of [html, text]) {
      expect(part).toContain(number);
      expect(part).not.toMatch(rawKey);
    }
  });
});
