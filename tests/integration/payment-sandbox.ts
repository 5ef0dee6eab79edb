import fs from "node:fs";
import http from "node:http";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll } from "vitest";
import { type SandboxServer, startSandboxServer } from "@/lib/payments/providers/sandbox-server";
import { type OpenProvider, openPaymentProviders } from "@/lib/payments/registry";

const secret = "integration-tests-webhook-secret";

export type TestSandbox = {
  readonly url: () => string;
  readonly providers: () => readonly OpenProvider[];
  /** Webhooks delivered so far, with the shop's answer. */
  readonly delivered: {
    readonly body: string;
    readonly headers: http.IncomingHttpHeaders;
    readonly status: number;
  }[];
  readonly control: (path: string, body?: object) => Promise<unknown>;
  /** A press on the payment page; where the browser is sent, or null when the page is shown again. */
  readonly press: (payUrl: string, fields: Record<string, string>) => Promise<string | null>;
  /** Waits until so many webhooks have arrived since the last reset. */
  readonly waitForWebhooks: (count: number) => Promise<void>;
};

type Route = (
  request: Request,
  context: { params: Promise<{ kind: string; provider: string }> },
) => Promise<Response>;

async function readAll(request: http.IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

/** The real sandbox process over HTTP; its webhooks reach the shop's own route handler unless `webhooks` is false. */
export function useSandbox(options: { readonly webhooks?: boolean } = {}): TestSandbox {
  const delivered: TestSandbox["delivered"] = [];
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), "entrepot-sandbox-"));
  let sandbox: SandboxServer | null = null;
  const url = () => sandbox?.url ?? "";

  const receiver = http.createServer(async (request, response) => {
    const body = await readAll(request);
    if (options.webhooks === false) return void response.writeHead(200).end();
    const { POST }: { POST: Route } = await import("@/app/api/webhooks/[kind]/[provider]/route");
    const headers = new Headers(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    );
    const params = Promise.resolve({ kind: "payments", provider: "sandbox" });
    const answer = await POST(new Request("http://shop/", { method: "POST", body, headers }), {
      params,
    }).catch(() => new Response(null, { status: 500 }));
    delivered.push({ body, headers: request.headers, status: answer.status });
    response.writeHead(answer.status).end();
  });

  beforeAll(async () => {
    const port = await new Promise<number>((resolve) => {
      receiver.listen(0, "127.0.0.1", () => resolve((receiver.address() as { port: number }).port));
    });
    sandbox = await startSandboxServer({
      port: 0,
      dataDir,
      secret,
      webhookTarget: `http://127.0.0.1:${port}/`,
      debitMs: 100,
    });
    process.env.SHOP_MODE = "demo";
    process.env.SANDBOX_PAYMENTS_URL = sandbox.url;
    process.env.SANDBOX_PAYMENTS_SECRET = secret;
  });
  afterAll(async () => {
    await sandbox?.stop();
    receiver.closeAllConnections();
    await new Promise((resolve) => receiver.close(resolve));
    fs.rmSync(dataDir, { recursive: true, force: true });
  });

  const call = async (target: string, body: object = {}) => {
    const headers = { authorization: `Bearer ${secret}`, "content-type": "application/json" };
    const response = await fetch(`${url()}${target}`, {
      method: "POST",
      headers,
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${target}: ${response.status} ${await response.text()}`);
    return await response.json();
  };
  return {
    url,
    providers: () =>
      openPaymentProviders({
        SHOP_MODE: "demo",
        SANDBOX_PAYMENTS_URL: url(),
        SANDBOX_PAYMENTS_SECRET: secret,
      }),
    delivered,
    control: call,
    press: async (payUrl, fields) => {
      const target = `${url()}${new URL(payUrl).pathname}`;
      const response = await fetch(target, {
        method: "POST",
        body: new URLSearchParams(fields),
        redirect: "manual",
      });
      return response.headers.get("location");
    },
    waitForWebhooks: async (count) => {
      for (let waited = 0; delivered.length < count && waited < 5000; waited += 20) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
  };
}

export const card = (number: string) => ({ decision: "card", number, expiry: "12/39", cvc: "123" });
export const approvedCard = card("4242 4242 4242 4242");
