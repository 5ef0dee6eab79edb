import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPaid, isPaymentState, type PaymentState, paymentStates } from "@/lib/payments/payment";
import { paymentMoves, paymentPath } from "@/lib/payments/payment-moves";

const state = fc.constantFrom(...paymentStates);

describe("paymentPath", () => {
  it("Law-12 every way is made of allowed moves and ends where it should", () => {
    fc.assert(
      fc.property(state, state, (from, to) => {
        const path = paymentPath(from, to);
        if (path === null) return;
        let at: PaymentState = from;
        for (const next of path) {
          expect(paymentMoves[at]).toContain(next);
          at = next;
        }
        expect(at).toBe(to);
      }),
    );
  });

  it("B-02 news in any order ends in the same state", () => {
    const news: PaymentState[] = ["pending", "authorised", "captured", "partly_refunded", "refunded"];
    fc.assert(
      fc.property(fc.shuffledSubarray(news, { minLength: news.length }), (order) => {
        const end = order.reduce<PaymentState>(
          (at, next) => (paymentPath(at, next) === null ? at : next),
          "created",
        );
        expect(end).toBe("refunded");
      }),
    );
  });

  it("never leads from money back to waiting", () => {
    fc.assert(
      fc.property(state, state, (from, to) => {
        if (!isPaid(from) || isPaid(to)) return;
        const path = paymentPath(from, to);
        expect(path === null || from === "authorised").toBe(true);
      }),
    );
  });

  it.each([
    ["created", "refunded", ["captured", "refunded"]],
    ["pending", "captured", ["captured"]],
    ["captured", "captured", []],
    ["captured", "pending", null],
    ["expired", "captured", ["captured"]],
    ["declined", "pending", null],
  ] as const)("%s to %s goes by %j", (from, to, path) => {
    expect(paymentPath(from, to)).toEqual(path);
  });

  it("knows its states", () => {
    expect(isPaymentState("captured")).toBe(true);
    expect(isPaymentState("toString")).toBe(false);
  });
});
