import { z } from "zod";

/** What the shopper does next. Kept on the payment as JSON, so it holds text only. */
export const nextStepSchema = z.discriminatedUnion("kind", [
  /** Send the browser there. */
  z.object({ kind: z.literal("redirect"), url: z.url({ protocol: /^https?$/ }) }),
  /** Pay elsewhere: at a till, by transfer. `expiresAt` is a UTC instant in ISO 8601. */
  z.object({
    kind: z.literal("instructions"),
    rows: z.array(
      z.object({
        key: z.enum(["reference", "bank", "account", "holder"]),
        value: z.string().min(1).max(200),
      }),
    ),
    expiresAt: z.iso.datetime(),
    /** The provider's own page for this payment, if it has one. */
    payUrl: z.url({ protocol: /^https?$/ }).nullable(),
  }),
  /** The provider's own fields on our pay step. */
  z.object({ kind: z.literal("widget"), token: z.string().min(1) }),
  /** Nothing left to do. */
  z.object({ kind: z.literal("settled") }),
]);

export type NextStep = z.infer<typeof nextStepSchema>;

export const settled: NextStep = { kind: "settled" };

/** A stored step, or null for anything that isn't one. */
export function readNextStep(json: unknown): NextStep | null {
  const parsed = nextStepSchema.safeParse(json);
  return parsed.success ? parsed.data : null;
}
