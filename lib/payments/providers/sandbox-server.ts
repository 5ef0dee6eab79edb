import { timingSafeEqual } from "node:crypto";
import http from "node:http";
import path from "node:path";
import {
  type ApiCall,
  answerApi,
  answerControl,
  expireOverdue,
  record,
  type SandboxAnswer,
  type SandboxDesk,
} from "@/lib/payments/providers/sandbox-api";
import { noFaults } from "@/lib/payments/providers/sandbox-faults";
import { readFont } from "@/lib/payments/providers/sandbox-fonts";
import { openLedger } from "@/lib/payments/providers/sandbox-ledger";
import { pageHeaders, renderPage } from "@/lib/payments/providers/sandbox-page";
import { settle } from "@/lib/payments/providers/sandbox-payment";
import { type SandboxServerOptions, sandboxSettings } from "@/lib/payments/providers/sandbox-settings";
import { visitPage } from "@/lib/payments/providers/sandbox-visit";
import { startDeliveries } from "@/lib/payments/providers/sandbox-webhooks";

export type SandboxServer = {
  readonly url: string;
  readonly port: number;
  readonly stop: () => Promise<void>;
};

const bodyLimit = 64 * 1024;
const tickMs = 1000;

async function readBody(request: http.IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > bodyLimit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function isAllowed(secret: string, header: string | undefined): boolean {
  const [given, wanted] = [Buffer.from(header ?? ""), Buffer.from(`Bearer ${secret}`)];
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

const json = { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" };
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The API with the fault that is switched on: the work may be done although the answer tells another story. */
async function withFaults(desk: SandboxDesk, work: () => SandboxAnswer): Promise<SandboxAnswer> {
  const fault = desk.faults.take("api");
  if (fault?.mode === "fail-before") return { status: 503, body: "" };
  const done = work();
  if (fault?.mode === "answer-late") await pause(fault.delayMs);
  if (fault?.mode === "fail-after-success") return { status: 500, body: "" };
  if (fault?.mode === "garbage") return { status: 200, body: "<html>an error page with status 200</html>" };
  return done;
}

function page(desk: SandboxDesk, call: ApiCall, response: http.ServerResponse): void {
  expireOverdue(desk, new Date());
  const payment = desk.ledger.payment(call.path.slice("/pay/".length));
  if (!payment) {
    response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("404");
    return;
  }
  if (call.method !== "POST") {
    response.writeHead(200, pageHeaders(payment.returnUrl)).end(renderPage(payment, "form"));
    return;
  }
  const visit = visitPage(desk, payment, new URLSearchParams(call.body));
  if (visit.kind === "page") response.writeHead(200, pageHeaders(payment.returnUrl)).end(visit.html);
  else response.writeHead(303, { location: visit.url, "cache-control": "no-store" }).end();
}

function handler(desk: () => SandboxDesk, secret: string): http.RequestListener {
  return async (request, response) => {
    const body = await readBody(request);
    if (body === null) return void response.writeHead(413).end();
    const url = new URL(request.url ?? "/", "http://sandbox");
    const key = request.headers["idempotency-key"];
    const call: ApiCall = {
      method: request.method ?? "GET",
      path: url.pathname,
      query: url.searchParams,
      key: typeof key === "string" ? key : null,
      body,
    };
    if (call.path === "/health") return void response.writeHead(200, json).end('{"status":"ok"}');
    const font = call.path.startsWith("/fonts/") ? await readFont(call.path) : null;
    if (font) return void response.writeHead(200, font.headers).end(font.bytes);
    if (call.path.startsWith("/pay/")) return page(desk(), call, response);
    if (!isAllowed(secret, request.headers.authorization))
      return void response.writeHead(401, json).end("{}");
    const isControl = call.path.startsWith("/control/");
    const done = isControl
      ? answerControl(desk(), call)
      : await withFaults(desk(), () => answerApi(desk(), call));
    response.writeHead(done.status, json).end(done.body);
  };
}

/** Direct debits come in after a while, as if the bank had sent them. */
function collectDebits(desk: SandboxDesk, firstSeen: Map<string, number>, debitMs: number): void {
  for (const payment of desk.ledger.payments()) {
    if (payment.status !== "processing") continue;
    const seen = firstSeen.get(payment.id) ?? Date.now();
    firstSeen.set(payment.id, seen);
    const settled = Date.now() - seen >= debitMs ? settle(payment) : null;
    if (settled?.ok) record(desk, payment, settled.value);
  }
}

function listen(server: http.Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}

/** Starts the payment sandbox: API, payment page, webhooks and books of its own in `<dataDir>/sandbox`. */
export async function startSandboxServer(
  options: SandboxServerOptions = sandboxSettings(),
): Promise<SandboxServer> {
  const ledger = openLedger(path.join(options.dataDir, "sandbox", "ledger.jsonl"));
  const faults = noFaults();
  let desk: SandboxDesk | null = null;
  const openDesk = () => {
    if (!desk) throw new Error("the sandbox is not open yet");
    return desk;
  };
  const server = http.createServer((request, response) => {
    Promise.resolve(handler(openDesk, options.secret)(request, response)).catch(() => response.destroy());
  });
  const port = await listen(server, options.port);
  const url = `http://127.0.0.1:${port}`;
  const deliveries = startDeliveries({
    target: options.webhookTarget,
    secret: options.secret,
    ledger,
    faults,
  });
  desk = {
    ledger,
    faults,
    ownUrl: options.publicUrl ?? `http://localhost:${port}`,
    announce: deliveries.send,
  };

  const firstSeen = new Map<string, number>();
  const tick = setInterval(() => {
    expireOverdue(openDesk(), new Date());
    collectDebits(openDesk(), firstSeen, options.debitMs ?? 5000);
  }, tickMs);
  return {
    url,
    port,
    stop: async () => {
      clearInterval(tick);
      deliveries.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
