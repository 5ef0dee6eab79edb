import type { IncomingMessage } from "node:http";
import proxyAddr from "proxy-addr";

export type ClientAddress = (req: IncomingMessage) => string;

/**
 * Whom the brakes on repeated tries count: the other end of the connection or, where that is one of our own proxies,
 * the nearest address in `X-Forwarded-For` that isn't. What anybody else claims there counts for nothing. `proxies`:
 * addresses, networks ("10.0.0.0/8") and the names loopback, linklocal and uniquelocal. Throws on anything else.
 */
export function clientAddress(proxies: readonly string[]): ClientAddress {
  const trusted = proxyAddr.compile([...proxies]);
  return (req) => (req.socket.remoteAddress === undefined ? "" : proxyAddr(req, trusted));
}
