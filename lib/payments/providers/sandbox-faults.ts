import type { FaultRequest } from "@/lib/payments/providers/sandbox-wire";

type Kind = "api" | "webhooks";
type Fault<K extends Kind> = NonNullable<FaultRequest[K]>;

/** The faults that are switched on now; each `take` uses up one of its times. */
export type SandboxFaults = {
  readonly set: (request: FaultRequest) => void;
  readonly take: <K extends Kind>(kind: K) => Fault<K> | null;
};

export function noFaults(): SandboxFaults {
  const on: { api?: Fault<"api">; webhooks?: Fault<"webhooks"> } = {};
  const left = new Map<Kind, number>();
  return {
    set: (request) => {
      for (const kind of ["api", "webhooks"] as const) {
        const fault = request[kind];
        if (fault === undefined) continue;
        Object.assign(on, { [kind]: fault.mode === "normal" ? undefined : fault });
        left.set(kind, fault.times ?? Number.POSITIVE_INFINITY);
      }
    },
    take: (kind) => {
      const remaining = left.get(kind) ?? 0;
      const fault = on[kind];
      if (fault === undefined || remaining <= 0) return null;
      left.set(kind, remaining - 1);
      return fault as never;
    },
  };
}
