import { newId } from "@/lib/core/id";
import type { Context } from "./context";
import type { JsonValue } from "./enqueue";

/** Writes one event in the caller's transaction. `payload` holds ids and figures, never personal data. */
export async function recordEvent(
  ctx: Context,
  event: {
    readonly type: string;
    readonly subject: string;
    readonly payload: { readonly [key: string]: JsonValue };
  },
): Promise<void> {
  await ctx.db.event.create({
    data: {
      id: newId("evt"),
      type: event.type,
      subject: event.subject,
      actor: `${ctx.actor.kind}:${ctx.actor.id}`,
      at: ctx.now,
      payload: event.payload as object,
    },
    select: { id: true },
  });
}
