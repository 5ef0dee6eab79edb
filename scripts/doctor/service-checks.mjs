import net from "node:net";
import { runCommand } from "../setup/run-command.mjs";
import { failure, fine } from "./report.mjs";

const ANSWER_MS = 5_000;
const MAIL_PORTS = { "smtp:": 587, "smtps:": 465 };

/** lib/env.ts holds the rules; in demo mode the start fills in what is missing. */
export async function checkEnvironment({ root, given, mode }) {
  const args = ["--import", "tsx", "scripts/serve/live-check.ts"];
  const demo = { DATABASE_URL: given.DATABASE_URL ?? "postgresql://a:b@127.0.0.1/c" };
  const env = { ...given, ...(mode === "demo" ? demo : {}), SHOP_MODE: mode };
  const asked = await runCommand(process.execPath, args, { cwd: root, env });
  if (asked.code === 0) return fine("environment", `complete for ${mode} mode`);
  return failure("environment", asked.output.trim(), "Set these in .env; .env.example explains each.");
}

function greet(host, port, secure) {
  return new Promise((resolve, reject) => {
    const socket = net.connect({ host, port });
    socket.setTimeout(ANSWER_MS, () => socket.destroy(new Error("no answer within 5 s")));
    socket.once("error", reject);
    const done = (text) => {
      socket.end();
      resolve(text);
    };
    if (secure) socket.once("connect", () => done("connects"));
    else socket.once("data", (data) => done(data.toString().split("\r\n")[0]));
  });
}

/** Whether the mail server answers; without SMTP_URL the shop keeps its mails in the local mailbox. */
export async function checkMail(smtpUrl) {
  if (!smtpUrl) return fine("mail", "local mailbox (/admin/mailbox); SMTP_URL names a real server");
  let url;
  try {
    url = new URL(smtpUrl);
  } catch {
    return failure(
      "mail",
      "SMTP_URL is no address",
      "It looks like this: smtps://user:password@mail.example:465",
    );
  }
  const port = Number(url.port || MAIL_PORTS[url.protocol] || 25);
  try {
    const greeting = await greet(url.hostname, port, url.protocol === "smtps:");
    return fine("mail", `${url.hostname}:${port} ${greeting}`);
  } catch (error) {
    return failure(
      "mail",
      `${url.hostname}:${port} does not answer (${error.code ?? error.message})`,
      "Correct SMTP_URL, or open the way to that server. Mails wait in the job queue meanwhile; none is lost.",
    );
  }
}
