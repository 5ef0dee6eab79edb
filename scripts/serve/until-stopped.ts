/**
 * Keeps a process running until it is told to end: SIGTERM, SIGINT, or the supervisor that started it is gone
 * (its channel closes, however it ended). Then stops once and exits with 0, or 1 when the stop failed.
 */
export function untilStopped(stop: () => Promise<void>): { readonly isStopping: () => boolean } {
  let stopping = false;
  const end = async () => {
    if (stopping) return;
    stopping = true;
    try {
      await stop();
      process.exit(0);
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      process.exit(1);
    }
  };
  process.on("SIGTERM", end);
  process.on("SIGINT", end);
  process.on("disconnect", end);
  return { isStopping: () => stopping };
}
