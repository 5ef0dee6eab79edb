import { runWorker } from "@/lib/jobs/run-worker";
import { untilStopped } from "./until-stopped";

/** The worker process: jobs, mails, expiry, index. Runs alone too: `npm run worker`. */
const worker = await runWorker();
untilStopped(() => worker.stop());
process.stdout.write("ready: worker\n");
