import type { IncomingMessage } from "node:http";

/** Forms are small; webhooks and uploads of the admin area may be larger. */
const limits: readonly { readonly prefix: string; readonly bytes: number }[] = [
  { prefix: "/api/webhooks/", bytes: 1024 * 1024 },
  { prefix: "/admin", bytes: 20 * 1024 * 1024 },
];
const usual = 256 * 1024;

export function bodyLimit(path: string): number {
  return limits.find(({ prefix }) => path.startsWith(prefix))?.bytes ?? usual;
}

/** False when the announced length is too large already; otherwise a body that grows past `bytes` ends the connection. */
export function limitBody(req: IncomingMessage, bytes: number): boolean {
  if (Number(req.headers["content-length"] ?? 0) > bytes) return false;
  let received = 0;
  const push = req.push.bind(req);
  req.push = (chunk: unknown, encoding?: BufferEncoding) => {
    received += chunk instanceof Uint8Array ? chunk.length : 0;
    if (received > bytes) {
      req.destroy(new Error("request body too large"));
      return false;
    }
    return push(chunk, encoding);
  };
  return true;
}
