import type { TaskDefinition } from "@/lib/jobs/define-task";
import { expireOrderTask } from "@/lib/jobs/expire-order";
import { expireReservationsTask } from "@/lib/jobs/expire-reservations";
import { pruneTask } from "@/lib/jobs/prune-rows";
import { reconcilePaymentsTask } from "@/lib/jobs/reconcile-payments";
import { refundPaymentTask } from "@/lib/jobs/refund-payment";
import { reindexProductsTask } from "@/lib/jobs/reindex-products";
import { mailTasks } from "@/lib/jobs/send-mail";
import { voidPaymentTask } from "@/lib/jobs/void-payment";

/** Every background task by the name that `enqueue` is given. */
export const tasks = {
  "expire-order": expireOrderTask,
  "expire-reservations": expireReservationsTask,
  "void-payment": voidPaymentTask,
  "refund-payment": refundPaymentTask,
  "reconcile-payments": reconcilePaymentsTask,
  "reindex-products": reindexProductsTask,
  ...mailTasks,
  "prune-carts": pruneTask("prune-carts"),
  "prune-events": pruneTask("prune-events"),
  "prune-idempotency-keys": pruneTask("prune-idempotency-keys"),
  "prune-cache-tags": pruneTask("prune-cache-tags"),
  "prune-mails": pruneTask("prune-mails"),
  "prune-prices": pruneTask("prune-prices"),
  "prune-provider-events": pruneTask("prune-provider-events"),
  "prune-sessions": pruneTask("prune-sessions"),
} as const satisfies Record<string, TaskDefinition>;

export type TaskName = keyof typeof tasks;
