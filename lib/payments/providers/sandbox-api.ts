import { createHash } from "node:crypto";
import type { Result } from "@/lib/core/result";
import type { SandboxFaults } from "@/lib/payments/providers/sandbox-faults";
import type { SandboxLedger } from "@/lib/payments/providers/sandbox-ledger";
import {
  cancel,
  capture,
  eventType,
  expire,
  newEventId,
  openPayment,
  refund,
  settle,
} from "@/lib/payments/providers/sandbox-payment";
import {
  amountRequest,
  createRequest,
  faultRequest,
  type SandboxEvent,
  type SandboxPayment,
} from "@/lib/payments/providers/sandbox-wire";

export type SandboxAnswer = { readonly status: number; readonly body: string };

/** The open books, and where changes are announced. */
export type SandboxDesk = {
  readonly ledger: SandboxLedger;
  readonly faults: SandboxFaults;
  readonly ownUrl: string;
  readonly announce: (event: SandboxEvent) => void;
};

export type ApiCall = {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly key: string | null;
  readonly body: string;
};

const answer = (status: number, body: unknown): SandboxAnswer => ({ status, body: JSON.stringify(body) });
const refused = (status: number, code: string, detail = "") => answer(status, { error: { code, detail } });

/** Writes the changed payment and its event, and announces it; a payment that didn't change gives no event. */
export function record(desk: SandboxDesk, before: SandboxPayment | null, after: SandboxPayment): void {
  if (before && JSON.stringify(before) === JSON.stringify(after)) return;
  desk.ledger.save(after);
  const event = {
    id: newEventId(),
    type: eventType(after),
    created: new Date().toISOString(),
    payment: after,
  };
  desk.ledger.addEvent(event);
  desk.announce(event);
}

/** Ends what has run out of time. */
export function expireOverdue(desk: SandboxDesk, now: Date): void {
  for (const payment of desk.ledger.payments()) {
    const waiting = payment.status === "requires_action" || payment.status === "awaiting_funds";
    if (!waiting || new Date(payment.expiresAt) > now) continue;
    const ended = expire(payment);
    if (ended.ok) record(desk, payment, ended.value);
  }
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body === "" ? "{}" : body);
  } catch {
    return null;
  }
}

function create(desk: SandboxDesk, call: ApiCall): SandboxAnswer {
  const request = createRequest.safeParse(parse(call.body));
  const payment =
    request.success && call.key !== null ? openPayment(request.data, call.key, desk.ownUrl) : null;
  if (!payment) return refused(400, "invalid_request", request.error?.issues[0]?.message);
  record(desk, null, payment);
  return answer(200, payment);
}

const operations: Readonly<
  Record<string, (payment: SandboxPayment, body: unknown) => Result<SandboxPayment, string> | null>
> = {
  cancel: (payment) => cancel(payment),
  capture: (payment, body) => {
    const request = amountRequest.safeParse(body);
    return request.success ? capture(payment, request.data.amount) : null;
  },
  refunds: (payment, body) => {
    const request = amountRequest.safeParse(body);
    return request.success ? refund(payment, request.data.amount) : null;
  },
};

function operate(
  desk: SandboxDesk,
  payment: SandboxPayment,
  operation: string,
  call: ApiCall,
): SandboxAnswer {
  const run = Object.hasOwn(operations, operation) ? operations[operation] : undefined;
  if (!run) return refused(404, "no_such_operation");
  const done = run(payment, parse(call.body));
  if (done === null) return refused(400, "invalid_request");
  if (!done.ok) return refused(409, "not_possible", done.error);
  record(desk, payment, done.value);
  return answer(200, done.value);
}

/** Runs a call once per key: the same key and content get the stored answer, other content is refused. */
function once(desk: SandboxDesk, call: ApiCall, run: () => SandboxAnswer): SandboxAnswer {
  if (call.key === null || call.key.length < 8) return refused(400, "idempotency_key_missing");
  const fingerprint = createHash("sha256").update(`${call.path}\n${call.body}`).digest("hex");
  const stored = desk.ledger.answer(call.key);
  if (stored) return stored.fingerprint === fingerprint ? stored : refused(409, "idempotency_key_reused");
  const fresh = run();
  if (fresh.status === 200) desk.ledger.keepAnswer(call.key, { fingerprint, ...fresh });
  return fresh;
}

function read(desk: SandboxDesk, payment: SandboxPayment | null): SandboxAnswer {
  return payment ? answer(200, desk.ledger.payment(payment.id)) : refused(404, "no_such_payment");
}

/** The API that the shop's adapter calls. */
export function answerApi(desk: SandboxDesk, call: ApiCall): SandboxAnswer {
  expireOverdue(desk, new Date());
  const [, , collection, id, operation, ...rest] = call.path.split("/");
  if (collection !== "payments" || rest.length > 0) return refused(404, "no_such_path");
  const { ledger } = desk;
  if (id === undefined) {
    if (call.method === "GET") return read(desk, ledger.paymentByKey(call.query.get("key") ?? ""));
    return once(desk, call, () => create(desk, call));
  }
  const payment = ledger.payment(id);
  if (!payment) return refused(404, "no_such_payment");
  if (operation === undefined) return read(desk, payment);
  return once(desk, call, () => operate(desk, payment, operation, call));
}

/** Control of the demo: faults, money that arrives later, the books. */
export function answerControl(desk: SandboxDesk, call: ApiCall): SandboxAnswer {
  const [, , what, id] = call.path.split("/");
  if (what === "faults" && call.method === "POST") {
    const request = faultRequest.safeParse(parse(call.body));
    if (!request.success) return refused(400, "invalid_request", request.error.issues[0]?.message);
    desk.faults.set(request.data);
    return answer(200, { faults: request.data });
  }
  if (what === "settle" && call.method === "POST") {
    const payment = desk.ledger.payment(id ?? "");
    const done = payment ? settle(payment) : null;
    if (!payment || !done) return refused(404, "no_such_payment");
    if (!done.ok) return refused(409, "not_possible", done.error);
    record(desk, payment, done.value);
    return answer(200, done.value);
  }
  if (what === "payments" && call.method === "GET") return answer(200, { payments: desk.ledger.payments() });
  return refused(404, "no_such_path");
}
