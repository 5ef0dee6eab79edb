import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import type { CurrencyCode } from "@/lib/core/currencies";
import { type Money, money } from "@/lib/core/money";
import { paymentMethods } from "@/lib/markets/payment-methods";
import type { CreatePayment, PaymentProvider, PaymentReport } from "@/lib/payments/port";
import { testCards } from "@/lib/payments/providers/sandbox-cards";
import { signBody } from "@/lib/payments/providers/sandbox-signature";
import { openPaymentProvider, providerIds } from "@/lib/payments/registry";
import { approvedCard, card, useSandbox } from "@/tests/integration/payment-sandbox";

const sandbox = useSandbox({ webhooks: false });
const secret = "integration-tests-webhook-secret";

const request = (amount: Money, change: Partial<CreatePayment> = {}): CreatePayment => ({
  key: `create:${randomUUID()}`,
  reference: `pay_${randomUUID()}`,
  orderNumber: "E-7K4M-92QX-H",
  amount,
  method: paymentMethods.card,
  capture: "automatic",
  language: "de-DE",
  returnUrl: "http://localhost:3000/de-DE/checkout/return?payment=pay_1",
  expiresAt: new Date(Date.now() + 3_600_000),
  buyer: { name: "Zoë", email: "zoe@example.com", country: "DE" },
  ...change,
});

/** How the buyer decides at each provider; a new adapter adds its line and is tested by existing. */
const buyers: Record<string, { approve: (report: PaymentReport) => Promise<unknown> }> = {
  sandbox: {
    approve: async ({ nextStep }) => {
      const url = nextStep.kind === "redirect" ? nextStep.url : "";
      return await sandbox.press(url, approvedCard);
    },
  },
};

const good = async (answer: ReturnType<PaymentProvider["create"]>): Promise<PaymentReport> => {
  const result = await answer;
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

describe.each(providerIds)("payment provider %s", (id) => {
  let provider: PaymentProvider;
  const settings = () => ({
    SHOP_MODE: "demo",
    SANDBOX_PAYMENTS_URL: sandbox.url(),
    SANDBOX_PAYMENTS_SECRET: secret,
  });
  beforeEach(async () => {
    const opened = openPaymentProvider(id, settings());
    if (!opened) throw new Error(`${id} is absent`);
    provider = opened;
    await sandbox.control("/control/faults", { api: { mode: "normal" }, webhooks: { mode: "normal" } });
  });
  const authorised = async (amount: Money) => {
    const input = request(amount, { capture: "manual" });
    const created = await good(provider.create(input));
    await buyers[id]?.approve(created);
    return { ref: { providerId: created.providerId, key: input.key }, input };
  };

  it("is absent, not broken, without its settings", () => {
    expect(openPaymentProvider(id, {})).toBeNull();
  });

  it("D-14 makes one payment of one key, found again by the key alone", async () => {
    const input = request(money(2499n, "EUR"));
    const all = await Promise.all(Array.from({ length: 8 }, () => good(provider.create(input))));
    expect(new Set(all.map(({ providerId }) => providerId)).size).toBe(1);
    const found = await good(provider.fetch({ providerId: null, key: input.key }));
    expect(found.providerId).toBe(all[0]?.providerId);
    const other = await provider.create({ ...input, amount: money(1n, "EUR") });
    expect(other).toMatchObject({ ok: false, error: { kind: "refused" } });
  });

  it.each<[CurrencyCode, bigint]>([
    ["EUR", 2499n],
    ["JPY", 3000n],
    ["KWD", 12_340n],
    ["BHD", 990n],
    ["TWD", 150_000n],
    ["VND", 90_071_992_547_409_91n],
  ])("D-13 E-03 keeps the minor units of %s", async (currency, minor) => {
    const report = await good(provider.create(request(money(minor, currency))));
    expect(report).toMatchObject({ state: "pending", amount: { minor, currency }, captured: { minor: 0n } });
  });

  it("captures automatically when the buyer agrees", async () => {
    const created = await good(provider.create(request(money(2499n, "EUR"))));
    await buyers[id]?.approve(created);
    const ref = { providerId: created.providerId, key: "" };
    expect(await good(provider.fetch(ref))).toMatchObject({
      state: "captured",
      captured: { minor: 2499n },
      nextStep: { kind: "settled" },
    });
  });

  it("D-07 captures a part of an authorisation once, and never more than it", async () => {
    const { ref } = await authorised(money(10_000n, "EUR"));
    expect(await good(provider.fetch(ref))).toMatchObject({ state: "authorised", captured: { minor: 0n } });
    const tooMuch = await provider.capture(ref, money(10_001n, "EUR"), `c:${randomUUID()}`);
    expect(tooMuch).toMatchObject({ ok: false, error: { kind: "refused" } });
    const key = `c:${randomUUID()}`;
    const twice = [
      await good(provider.capture(ref, money(6000n, "EUR"), key)),
      await good(provider.capture(ref, money(6000n, "EUR"), key)),
    ];
    expect(twice.map(({ captured }) => captured.minor)).toEqual([6000n, 6000n]);
    expect(await provider.capture(ref, money(1n, "EUR"), `c:${randomUUID()}`)).toMatchObject({ ok: false });
  });

  it("D-08 refunds in parts up to what was captured, once per key, also twenty at once", async () => {
    const created = await good(provider.create(request(money(100n, "EUR"))));
    await buyers[id]?.approve(created);
    const ref = { providerId: created.providerId, key: "" };
    const all = await Promise.all(
      Array.from({ length: 20 }, () => provider.refund(ref, money(10n, "EUR"), `r:${randomUUID()}`)),
    );
    expect(all.filter(({ ok }) => ok)).toHaveLength(10);
    expect(await good(provider.fetch(ref))).toMatchObject({ state: "refunded", refunded: { minor: 100n } });
  });

  it("refunds a part and says so; another currency is refused", async () => {
    const created = await good(provider.create(request(money(100n, "EUR"))));
    await buyers[id]?.approve(created);
    const ref = { providerId: created.providerId, key: "" };
    expect(await provider.refund(ref, money(10n, "USD"), `r:${randomUUID()}`)).toMatchObject({ ok: false });
    const key = `r:${randomUUID()}`;
    await good(provider.refund(ref, money(30n, "EUR"), key));
    const report = await good(provider.refund(ref, money(30n, "EUR"), key));
    expect(report).toMatchObject({ state: "partly_refunded", refunded: { minor: 30n } });
  });

  it("voids what is not captured, again and again, and not what is", async () => {
    const { ref } = await authorised(money(500n, "EUR"));
    expect(await good(provider.void(ref, "void:12345678"))).toMatchObject({ state: "voided" });
    const again = await good(provider.void(ref, `void:${randomUUID()}`));
    expect(again.state).toBe("voided");
    const created = await good(provider.create(request(money(500n, "EUR"))));
    await buyers[id]?.approve(created);
    const paid = { providerId: created.providerId, key: "" };
    expect(await provider.void(paid, `void:${randomUUID()}`)).toMatchObject({
      ok: false,
      error: { kind: "refused" },
    });
  });

  it("tells an unknown payment from a provider that is down", async () => {
    expect(await provider.fetch({ providerId: null, key: "create:nothing" })).toMatchObject({
      ok: false,
      error: { kind: "unknown" },
    });
  });
});

describe("the sandbox's own ways", () => {
  const open = () => {
    const provider = openPaymentProvider("sandbox", {
      SHOP_MODE: "demo",
      SANDBOX_PAYMENTS_URL: sandbox.url(),
      SANDBOX_PAYMENTS_SECRET: secret,
    });
    if (!provider) throw new Error("absent");
    return provider;
  };

  it("R-10 is absent in live mode", () => {
    const settings = { SHOP_MODE: "live", SANDBOX_PAYMENTS_URL: "http://x", SANDBOX_PAYMENTS_SECRET: secret };
    expect(openPaymentProvider("sandbox", settings)).toBeNull();
  });

  it("says down when nobody listens, and takes no HTML for an answer", async () => {
    const settings = {
      SHOP_MODE: "demo",
      SANDBOX_PAYMENTS_URL: "http://127.0.0.1:9",
      SANDBOX_PAYMENTS_SECRET: secret,
    };
    const dead = openPaymentProvider("sandbox", settings);
    expect(await dead?.create(request(money(1n, "EUR")))).toMatchObject({
      ok: false,
      error: { kind: "down" },
    });
    await sandbox.control("/control/faults", { api: { mode: "garbage", times: 1 } });
    expect(await open().create(request(money(1n, "EUR")))).toMatchObject({
      ok: false,
      error: { kind: "down" },
    });
  });

  it.each(Object.entries(testCards))("DV-09 card %s ends as documented: %s", async (number, outcome) => {
    const provider = open();
    const created = await good(provider.create(request(money(2499n, "EUR"))));
    const url = created.nextStep.kind === "redirect" ? created.nextStep.url : "";
    const back = await sandbox.press(url, card(number));
    const after = await good(provider.fetch({ providerId: created.providerId, key: "" }));
    if (outcome === "approve") expect(after.state).toBe("captured");
    else if (outcome === "challenge") {
      expect(back).toBeNull();
      await sandbox.press(url, { decision: "challenge-fail" });
      const failed = await good(provider.fetch({ providerId: created.providerId, key: "" }));
      expect(failed).toMatchObject({ state: "declined", decline: "authentication_failed" });
    } else expect(after).toMatchObject({ state: "declined", decline: outcome });
  });

  it("DV-09 a direct debit is on its way first and comes in later", async () => {
    const provider = open();
    const input = request(money(2499n, "EUR"), { method: paymentMethods.sepa_debit });
    const created = await good(provider.create(input));
    await sandbox.press(created.nextStep.kind === "redirect" ? created.nextStep.url : "", {
      decision: "approve",
    });
    const ref = { providerId: created.providerId, key: "" };
    expect((await good(provider.fetch(ref))).state).toBe("pending");
    await expect
      .poll(async () => (await good(provider.fetch(ref))).state, { timeout: 4000 })
      .toBe("captured");
  });

  it("a voucher ends by itself, and money that comes after that is still told", async () => {
    const provider = open();
    const expiresAt = new Date(Date.now() + 300);
    const input = request(money(3000n, "JPY"), { method: paymentMethods.konbini, expiresAt });
    const created = await good(provider.create(input));
    expect(created.nextStep).toMatchObject({ kind: "instructions", expiresAt: expiresAt.toISOString() });
    const ref = { providerId: created.providerId, key: "" };
    await expect.poll(async () => (await good(provider.fetch(ref))).state, { timeout: 3000 }).toBe("expired");
    await sandbox.control(`/control/settle/${created.providerId}`);
    expect((await good(provider.fetch(ref))).state).toBe("captured");
  });

  it.each([
    ["de-DE", "ltr", "bezahlen"],
    ["ja-JP", "ltr", "お支払い"],
    ["ar-SA", "rtl", "ادفع"],
    ["xx-YY", "ltr", "Pay"],
  ])(
    "SH-45 its page in %s has no script, its own policy and one language",
    async (language, direction, word) => {
      const orderNumber = "<script>alert(1)</script>".slice(0, 40);
      const created = await good(open().create(request(money(2499n, "EUR"), { language, orderNumber })));
      const url = created.nextStep.kind === "redirect" ? created.nextStep.url : "";
      const response = await fetch(`${sandbox.url()}${new URL(url).pathname}`);
      const html = await response.text();
      expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
      expect(html).toContain(`dir="${direction}"`);
      expect(html).toContain(word);
      expect(html).not.toMatch(/<script|onclick|javascript:/i);
    },
  );

  it("K-18 the API is closed without the secret", async () => {
    const response = await fetch(`${sandbox.url()}/v1/payments`, { method: "POST", body: "{}" });
    expect(response.status).toBe(401);
  });

  it("B-03 B-04 verifies signature and time over the raw body", async () => {
    const provider = open();
    const created = await good(provider.create(request(money(2499n, "EUR"))));
    const list = await fetch(`${sandbox.url()}/control/payments`, {
      headers: { authorization: `Bearer ${secret}` },
    });
    const { payments } = (await list.json()) as { payments: { id: string }[] };
    const payment = payments.find(({ id }) => id === created.providerId);
    const now = new Date();
    const body = JSON.stringify({
      id: "evt_0123456789abcdef",
      type: "payment.requires_action",
      created: now.toISOString(),
      payment,
    });
    const at = (seconds: number) => new Date(now.getTime() + seconds * 1000);
    const check = (signature: string | null, text = body) => {
      const headers = new Headers(signature === null ? {} : { "sandbox-signature": signature });
      const parsed = provider.parseWebhook(text, headers, now);
      return parsed.ok ? parsed.value.report.providerId : parsed.error;
    };
    expect(check(signBody(secret, now, body))).toBe(created.providerId);
    expect(check(signBody(secret, at(-299), body))).toBe(created.providerId);
    expect(check(`${signBody(secret, now, body)},v1=00`)).toBe(created.providerId);
    expect(check(signBody(secret, at(-301), body))).toBe("too_old");
    expect(check(signBody(secret, at(302), body))).toBe("too_old");
    expect(check(signBody("another-secret-altogether", now, body))).toBe("signature_wrong");
    expect(check(signBody(secret, now, body), `${body} `)).toBe("signature_wrong");
    expect(check(null)).toBe("signature_missing");
    expect(check(signBody(secret, now, "{}"), "{}")).toBe("not_understood");
  });
});
