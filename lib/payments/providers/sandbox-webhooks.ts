import type { SandboxFaults } from "@/lib/payments/providers/sandbox-faults";
import type { SandboxLedger } from "@/lib/payments/providers/sandbox-ledger";
import { signatureHeader, signBody } from "@/lib/payments/providers/sandbox-signature";
import type { SandboxEvent } from "@/lib/payments/providers/sandbox-wire";

const firstPauseMs = 500;
const longestPauseMs = 60_000;
const mostAttempts = 12;
const deliveryTimeoutMs = 10_000;
/** How long a delivery waits for another one to overtake it. */
const reorderWindowMs = 400;

export type Deliveries = {
  readonly send: (event: SandboxEvent) => void;
  readonly stop: () => void;
};

type Options = {
  readonly target: string;
  readonly secret: string;
  readonly ledger: SandboxLedger;
  readonly faults: SandboxFaults;
};

/** Signs and delivers webhooks until the shop answers 2xx, with growing pauses; what a restart finds undelivered goes on. */
export function startDeliveries(options: Options): Deliveries {
  const timers = new Set<NodeJS.Timeout>();
  const held: SandboxEvent[] = [];
  let stopped = false;

  const later = (milliseconds: number, run: () => void) => {
    if (stopped) return;
    const timer = setTimeout(() => {
      timers.delete(timer);
      run();
    }, milliseconds);
    timers.add(timer);
  };
  const deliver = async (event: SandboxEvent, attempt: number): Promise<void> => {
    if (stopped) return;
    if (await post(options, event)) return options.ledger.markDelivered(event.id);
    if (attempt >= mostAttempts) return;
    later(
      Math.min(firstPauseMs * 2 ** (attempt - 1), longestPauseMs),
      () => void deliver(event, attempt + 1),
    );
  };
  const start = (event: SandboxEvent) => void deliver(event, 1);
  const release = () => {
    for (const event of held.splice(0).reverse()) start(event);
  };

  const send = (event: SandboxEvent) => {
    const fault = options.faults.take("webhooks");
    if (!fault) return start(event);
    if (fault.mode === "lose") return options.ledger.markDelivered(event.id);
    if (fault.mode === "delay") return later(fault.delayMs, () => start(event));
    if (fault.mode === "repeat") {
      for (let copy = 0; copy < fault.copies; copy += 1) start(event);
      return;
    }
    held.push(event);
    later(reorderWindowMs, release);
  };

  for (const event of options.ledger.undelivered()) start(event);
  return {
    send,
    stop: () => {
      stopped = true;
      for (const timer of timers) clearTimeout(timer);
    },
  };
}

async function post({ target, secret }: Options, event: SandboxEvent): Promise<boolean> {
  const body = JSON.stringify(event);
  try {
    const response = await fetch(target, {
      method: "POST",
      headers: { "content-type": "application/json", [signatureHeader]: signBody(secret, new Date(), body) },
      body,
      signal: AbortSignal.timeout(deliveryTimeoutMs),
      redirect: "manual",
    });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}
