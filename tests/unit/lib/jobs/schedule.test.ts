import { parseCronItems } from "graphile-worker";
import { expect, it } from "vitest";
import { pruneRules } from "@/lib/jobs/prune-rows";
import { schedule } from "@/lib/jobs/schedule";
import { tasks } from "@/lib/jobs/tasks";

it("H-05 every scheduled task exists, has a readable time and needs no payload", () => {
  expect(() => parseCronItems(schedule.map(({ task, match }) => ({ task, match })))).not.toThrow();
  for (const { task } of schedule) expect(tasks[task].payload.safeParse({}).success).toBe(true);
  expect(new Set(schedule.map(({ task }) => task)).size).toBe(schedule.length);
});

it("every table with a keep-time is pruned by the clock", () => {
  const scheduled = schedule.map(({ task }) => task as string);
  for (const task of Object.keys(pruneRules)) expect(scheduled).toContain(task);
});
