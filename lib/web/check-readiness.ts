import { database } from "@/lib/db/client";
import { webProcess } from "./web-process";

export type Readiness = {
  readonly ready: boolean;
  readonly reason: "ok" | "starting" | "draining" | "database" | "behind";
};

const databaseMs = 1500;
/** The freshness contract: a process that has not read the tag changes for longer must get no visitors. */
const behindMs = 5000;

/** Whether this web process should be sent visitors. Without a web process (development) the database decides. */
export async function checkReadiness(): Promise<Readiness> {
  const web = webProcess();
  if (web && web.serving !== "ready") return { ready: false, reason: web.serving };
  if (!(await databaseAnswers())) return { ready: false, reason: "database" };
  if (web && Date.now() - web.followedAt > behindMs) return { ready: false, reason: "behind" };
  return { ready: true, reason: "ok" };
}

async function databaseAnswers(): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), databaseMs);
  });
  const answer = database().$queryRaw`SELECT 1`.then(() => true).catch(() => false);
  const answered = await Promise.race([answer, late]);
  clearTimeout(timer);
  return answered;
}
