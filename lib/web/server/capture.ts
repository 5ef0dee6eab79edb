import { IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from "node:http";
import { Socket } from "node:net";

/** One whole answer of Next, taken before anyone sees it. */
export type Captured = {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
};

export type NextHandler = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

/** A response without a client: nobody's disconnect breaks it off, several waiting visitors share it. */
class CapturedResponse extends ServerResponse {
  readonly chunks: Buffer[] = [];

  override write(chunk: unknown): boolean {
    this.take(chunk);
    return true;
  }

  override end(chunk?: unknown): this {
    if (this.writableEnded) return this;
    if (typeof chunk !== "function") this.take(chunk);
    this.finished = true;
    queueMicrotask(() => {
      this.emit("finish");
      this.emit("close");
    });
    return this;
  }

  override writeHead(status: number, ...rest: unknown[]): this {
    this.statusCode = status;
    const headers = rest.find((one) => typeof one === "object" && one !== null) ?? {};
    for (const [name, value] of Object.entries(headers)) this.setHeader(name, value as string);
    return this;
  }

  override flushHeaders(): void {}

  private take(chunk: unknown): void {
    if (typeof chunk === "string") this.chunks.push(Buffer.from(chunk));
    else if (chunk instanceof Uint8Array) this.chunks.push(Buffer.from(chunk));
  }
}

/** Asks Next for `target` with exactly these headers, whoever the visitor is. */
export async function captureFromNext(
  handler: NextHandler,
  target: string,
  headers: Readonly<Record<string, string>>,
): Promise<Captured> {
  const req = new IncomingMessage(new Socket());
  Object.assign(req, { method: "GET", url: target });
  for (const [name, value] of Object.entries(headers)) req.headers[name] = value;
  req.push(null);
  const res = new CapturedResponse(req);
  const closed = new Promise<void>((resolve) => res.once("close", resolve));
  await handler(req, res);
  await closed;
  return { status: res.statusCode, headers: res.getHeaders(), body: Buffer.concat(res.chunks) };
}
