import { env } from "@/lib/env";
import { runWorker } from "@/lib/jobs/run-worker";
import { untilStopped } from "./until-stopped";

/** The worker process: jobs, mails, expiry, index, first staff member. Runs alone too: `npm run worker`. */
const worker = await runWorker();
const life = untilStopped(() => worker.stop());
process.stdout.write("ready: worker\n");

// Loaded afterwards: signing in is a large library, and jobs need not wait for it.
if (env.ADMIN_PASSWORD !== undefined) {
  const { ensureFirstStaff } = await import("@/lib/staff/ensure-first-staff");
  const renew = env.SHOP_MODE === "demo";
  await ensureFirstStaff({ email: env.ADMIN_EMAIL, password: env.ADMIN_PASSWORD, renew });
}

await worker.ended;
if (!life.isStopping()) {
  process.stderr.write("The job runner ended by itself; the supervisor starts it again.\n");
  process.exit(1);
}
