import { env } from "@/lib/env";
import { runWorker } from "@/lib/jobs/run-worker";
import { ensureFirstStaff } from "@/lib/staff/ensure-first-staff";
import { untilStopped } from "./until-stopped";

/** The worker process: first staff member, jobs, mails, expiry, index. Runs alone too: `npm run worker`. */
if (env.ADMIN_PASSWORD !== undefined) {
  const renew = env.SHOP_MODE === "demo";
  await ensureFirstStaff({ email: env.ADMIN_EMAIL, password: env.ADMIN_PASSWORD, renew });
}
const worker = await runWorker();
const life = untilStopped(() => worker.stop());
process.stdout.write("ready: worker\n");

await worker.ended;
if (!life.isStopping()) {
  process.stderr.write("The job runner ended by itself; the supervisor starts it again.\n");
  process.exit(1);
}
