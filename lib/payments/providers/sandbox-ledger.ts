import fs from "node:fs";
import path from "node:path";
import type { SandboxEvent, SandboxPayment } from "@/lib/payments/providers/sandbox-wire";

/** A stored answer: the same key gets the same bytes again. */
export type StoredAnswer = { readonly fingerprint: string; readonly status: number; readonly body: string };

type Entry =
  | { readonly kind: "payment"; readonly payment: SandboxPayment }
  | { readonly kind: "answer"; readonly key: string; readonly answer: StoredAnswer }
  | { readonly kind: "event"; readonly event: SandboxEvent }
  | { readonly kind: "delivered"; readonly id: string };

/** The sandbox's own books: a file to which every change is appended and from which a restart reads all of it. */
export type SandboxLedger = {
  readonly payment: (id: string) => SandboxPayment | null;
  readonly paymentByKey: (key: string) => SandboxPayment | null;
  readonly payments: () => readonly SandboxPayment[];
  readonly save: (payment: SandboxPayment) => void;
  readonly answer: (key: string) => StoredAnswer | null;
  readonly keepAnswer: (key: string, answer: StoredAnswer) => void;
  readonly addEvent: (event: SandboxEvent) => void;
  readonly markDelivered: (id: string) => void;
  readonly undelivered: () => readonly SandboxEvent[];
};

/** A last line that a crash cut off is dropped: it was never answered. */
function readEntries(file: string): Entry[] {
  if (!fs.existsSync(file)) return [];
  return fs
    .readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line) => {
      try {
        return line === "" ? [] : [JSON.parse(line) as Entry];
      } catch {
        return [];
      }
    });
}

export function openLedger(file: string): SandboxLedger {
  const payments = new Map<string, SandboxPayment>();
  const idsByKey = new Map<string, string>();
  const answers = new Map<string, StoredAnswer>();
  const waiting = new Map<string, SandboxEvent>();

  const apply = (entry: Entry) => {
    if (entry.kind === "payment") {
      payments.set(entry.payment.id, entry.payment);
      idsByKey.set(entry.payment.key, entry.payment.id);
    } else if (entry.kind === "answer") answers.set(entry.key, entry.answer);
    else if (entry.kind === "event") waiting.set(entry.event.id, entry.event);
    else waiting.delete(entry.id);
  };
  const write = (entry: Entry) => {
    fs.appendFileSync(file, `${JSON.stringify(entry)}\n`);
    apply(entry);
  };

  fs.mkdirSync(path.dirname(file), { recursive: true });
  for (const entry of readEntries(file)) apply(entry);
  if (fs.existsSync(file)) fs.appendFileSync(file, "\n");

  return {
    payment: (id) => payments.get(id) ?? null,
    paymentByKey: (key) => payments.get(idsByKey.get(key) ?? "") ?? null,
    payments: () => [...payments.values()],
    save: (payment) => write({ kind: "payment", payment }),
    answer: (key) => answers.get(key) ?? null,
    keepAnswer: (key, answer) => write({ kind: "answer", key, answer }),
    addEvent: (event) => write({ kind: "event", event }),
    markDelivered: (id) => write({ kind: "delivered", id }),
    undelivered: () => [...waiting.values()],
  };
}
