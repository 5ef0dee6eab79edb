import { runWorker } from "@/lib/jobs/run-worker";
import { untilStopped } from "./until-stopped";

/** The worker process: jobs, mails, expiry, index. Runs alone too: `npm run worker`. */
const worker = await runWorker();
const life = untilStopped(() => worker.stop());
process.stdout.write("ready: worker\n");

await worker.ended;
if (!life.isStopping()) {
  process.stderr.write("The job runner ended by itself; the supervisor starts it again.\n");
  process.exit(1);
}
