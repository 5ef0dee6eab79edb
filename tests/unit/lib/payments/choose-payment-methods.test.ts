import { describe, expect, it } from "vitest";
import { money } from "@/lib/core/money";
import { paymentMethods } from "@/lib/markets/payment-methods";
import { marketCodes, markets } from "@/lib/markets/registry";
import { choosePaymentMethods, type Offering } from "@/lib/payments/choose-payment-methods";

const all: Offering<"sandbox"> = { id: "sandbox", offers: ({ kind }) => kind !== "cash-on-delivery" };

describe("choosePaymentMethods", () => {
  it.each(marketCodes)(
    "SH-28 %s offers its methods in its own order, cash on delivery without a provider",
    (code) => {
      const { paymentMethods: methods, currencies } = markets[code];
      const amount = money(10_000n, currencies[0]);
      const offered = choosePaymentMethods({ methods, amount, providers: [all] });
      const order = methods.map(({ id }) => id as string);
      expect(offered.length).toBeGreaterThan(0);
      expect(offered.map(({ id }) => id as string)).toEqual(
        order.filter((id) => offered.some((each) => each.id === id)),
      );
      for (const { kind, provider } of offered)
        expect(provider).toBe(kind === "cash-on-delivery" ? null : "sandbox");
    },
  );

  it.each(marketCodes)("%s offers nothing that no provider takes, and nothing for nothing", (code) => {
    const { paymentMethods: methods, currencies } = markets[code];
    const none = choosePaymentMethods({ methods, amount: money(10_000n, currencies[0]), providers: [] });
    expect(none.every(({ kind }) => kind === "cash-on-delivery")).toBe(true);
    expect(choosePaymentMethods({ methods, amount: money(0n, currencies[0]), providers: [all] })).toEqual([]);
    expect(choosePaymentMethods({ methods, amount: money(-1n, currencies[0]), providers: [all] })).toEqual(
      [],
    );
  });

  it.each([
    [119n, false],
    [120n, true],
    [300_000n, true],
    [300_001n, false],
  ])("konbini takes from 120 to 300,000 yen: %d is %s", (minor, offered) => {
    const ids = choosePaymentMethods({
      methods: [paymentMethods.konbini],
      amount: money(minor, "JPY"),
      providers: [all],
    });
    expect(ids.length > 0).toBe(offered);
  });

  it("a limit in another currency keeps a method out", () => {
    const amount = money(5000n, "USD");
    expect(choosePaymentMethods({ methods: [paymentMethods.konbini], amount, providers: [all] })).toEqual([]);
  });

  it("D-15 takes the next provider when the first doesn't offer", () => {
    const first: Offering<"first"> = { id: "first", offers: () => false };
    const amount = money(100n, "EUR");
    const [card] = choosePaymentMethods({ methods: [paymentMethods.card], amount, providers: [first, all] });
    expect(card).toEqual({ id: "card", kind: "card", provider: "sandbox", later: false });
  });

  it("vouchers, transfers and cash are paid later", () => {
    const methods = [paymentMethods.konbini, paymentMethods.jp_bank_transfer, paymentMethods.cod];
    const offered = choosePaymentMethods({ methods, amount: money(5000n, "JPY"), providers: [all] });
    expect(offered.map(({ later }) => later)).toEqual([true, true, true]);
  });
});
