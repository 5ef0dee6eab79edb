import type { TaskName } from "@/lib/jobs/tasks";

/** What runs by the clock (UTC, crontab's five fields). A run that was missed is made up for within a day. */
export const schedule: readonly { readonly task: TaskName; readonly match: string }[] = [
  { task: "expire-reservations", match: "* * * * *" },
  { task: "reconcile-payments", match: "*/5 * * * *" },
  { task: "prune-cache-tags", match: "17 * * * *" },
  { task: "prune-sessions", match: "23 2 * * *" },
  { task: "prune-carts", match: "29 2 * * *" },
  { task: "prune-idempotency-keys", match: "31 2 * * *" },
  { task: "prune-mails", match: "37 2 * * *" },
  { task: "prune-provider-events", match: "41 2 * * *" },
  { task: "prune-events", match: "43 2 * * *" },
  { task: "prune-prices", match: "47 2 * * *" },
];
