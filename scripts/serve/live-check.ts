import { missingForLive, readEnv } from "@/lib/env";

/** Prints what `SHOP_MODE=live` still lacks, one line each; exit code 1 when anything is. */
function check(): number {
  try {
    const missing = missingForLive(readEnv(process.env));
    for (const line of missing) process.stdout.write(`- ${line}\n`);
    return missing.length > 0 ? 1 : 0;
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

process.exitCode = check();
