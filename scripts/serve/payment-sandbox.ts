import { startSandboxServer } from "@/lib/payments/providers/sandbox-server";
import { untilStopped } from "./until-stopped";

/** The payment sandbox process: a payment provider on its own port, reached over HTTP like a real one. */
const sandbox = await startSandboxServer();
untilStopped(() => sandbox.stop());
process.stdout.write(`ready: payment sandbox at ${sandbox.url}\n`);
