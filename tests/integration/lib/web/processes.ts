import { type ChildProcess, fork } from "node:child_process";
import { createServer } from "node:net";
import path from "node:path";
import { touchTags } from "@/lib/db/cache-tags";
import { database } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";

export type Page = { readonly text: string; readonly status: number; readonly headers: Headers };

/** A port that nobody uses now. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => probe.once("listening", resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (typeof address !== "object" || address === null) throw new Error("no port");
  return address.port;
}

/** Starts one stand-in shop as a process of its own. */
export async function startShop(port: number): Promise<ChildProcess> {
  const child = fork(path.join(import.meta.dirname, "stand-in-shop.ts"), {
    execArgv: ["--import", "tsx"],
    env: { ...process.env, PORT: String(port) },
    silent: true,
  });
  await new Promise<void>((resolve, reject) => {
    let said = "";
    child.stdout?.on("data", () => resolve());
    child.stderr?.on("data", (text) => {
      said += String(text);
    });
    child.once("exit", () => reject(new Error(`the stand-in shop did not start:\n${said}`)));
  });
  return child;
}

export async function fetchPage(
  port: number,
  headers: Record<string, string> = {},
  slug = "cup",
): Promise<Page> {
  const answer = await fetch(`http://127.0.0.1:${port}/de-DE/products/${slug}`, {
    headers,
    redirect: "manual",
  });
  return { text: await answer.text(), status: answer.status, headers: answer.headers };
}

/** Changes the text as a worker would: the change and its tag in one transaction of another process than the web's. */
export async function changeText(slug: string, text: string): Promise<void> {
  const ctx = {
    actor: { kind: "system", id: "test" },
    market: "DE",
    language: "de",
    now: new Date(),
    db: database(),
  } as const;
  await inTransaction(ctx, async ({ db }) => {
    await db.pathRedirect.upsert({
      where: { from: slug },
      create: { id: `t_${slug}`, from: slug, to: text },
      update: { to: text },
    });
    await touchTags(db, [`product:${slug}`]);
  });
}

/** Milliseconds until `seen` holds; fails after `limitMs`. */
export async function timeUntil(seen: () => Promise<boolean>, limitMs: number): Promise<number> {
  const began = Date.now();
  while (!(await seen())) {
    if (Date.now() - began > limitMs) throw new Error(`not seen within ${limitMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return Date.now() - began;
}
