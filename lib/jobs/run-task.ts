import { makeContext } from "@/lib/db/context";
import { recordEvent } from "@/lib/db/events";
import type { TaskDefinition } from "@/lib/jobs/define-task";

/**
 * Runs one job. A payload that no code understands would fail for ever: it becomes an event for the merchant instead
 * of being tried again.
 */
export async function runTask(name: string, task: TaskDefinition, given: unknown): Promise<"done" | "dead"> {
  const ctx = await makeContext({
    actor: { kind: "system", id: `job:${name}` },
    market: "GB",
    language: "en",
  });
  const payload = task.payload.safeParse(given ?? {});
  if (payload.success) {
    await task.run(ctx, payload.data);
    return "done";
  }
  await recordEvent(ctx, {
    type: "job-not-understood",
    subject: `task:${name}`,
    payload: { problem: payload.error.issues[0]?.message ?? "" },
  });
  return "dead";
}
