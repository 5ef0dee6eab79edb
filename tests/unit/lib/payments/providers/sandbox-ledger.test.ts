import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, expect, it } from "vitest";
import { openLedger } from "@/lib/payments/providers/sandbox-ledger";
import { approve, openPayment } from "@/lib/payments/providers/sandbox-payment";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "ledger-"));
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

it("A-03 a restart finds every payment, answer and undelivered webhook; a line that a crash cut off is dropped", () => {
  const file = path.join(folder, "sandbox/ledger.jsonl");
  const request = {
    reference: "pay_1",
    orderNumber: "E-1",
    amount: { amount: "24.99", currency: "EUR" },
    method: "card",
    kind: "card",
    capture: "automatic",
    language: "de-DE",
    returnUrl: "http://shop.example/",
    expiresAt: "2030-01-01T00:00:00.000Z",
  } as const;
  const payment = openPayment(request, "key-1", "http://sandbox.example");
  const approved = payment && approve(payment);
  if (!payment || !approved?.ok) throw new Error("no payment");
  const first = openLedger(file);
  first.save(payment);
  first.save(approved.value);
  first.keepAnswer("key-1", { fingerprint: "f", status: 200, body: "{}" });
  for (const id of ["evt_1", "evt_2"])
    first.addEvent({ id, type: "payment.succeeded", created: "", payment });
  first.markDelivered("evt_1");
  fs.appendFileSync(file, '{"kind":"payment","paym');

  const second = openLedger(file);
  expect(second.paymentByKey("key-1")?.status).toBe("succeeded");
  expect(second.answer("key-1")).toEqual({ fingerprint: "f", status: 200, body: "{}" });
  expect(second.undelivered().map(({ id }) => id)).toEqual(["evt_2"]);
  second.save({ ...approved.value, decline: null });
  expect(openLedger(file).payments()).toHaveLength(1);
});
