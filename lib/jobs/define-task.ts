import type { z } from "zod";
import type { Context } from "@/lib/db/context";

/** One background task: what its payload must look like, and what it does. A throw brings the job back later. */
export type TaskDefinition<Payload extends z.ZodType = z.ZodType> = {
  readonly payload: Payload;
  readonly run: (ctx: Context, payload: z.infer<Payload>) => Promise<void>;
};

export const defineTask = <Payload extends z.ZodType>(
  definition: TaskDefinition<Payload>,
): TaskDefinition<Payload> => definition;
