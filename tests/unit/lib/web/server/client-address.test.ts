import type { IncomingMessage } from "node:http";
import { describe, expect, it } from "vitest";
import { clientAddress } from "@/lib/web/server/client-address";

const request = (remoteAddress: string | undefined, forwarded?: string) =>
  ({
    socket: { remoteAddress },
    connection: { remoteAddress },
    headers: { ...(forwarded !== undefined && { "x-forwarded-for": forwarded }) },
  }) as unknown as IncomingMessage;

describe("clientAddress (M-04)", () => {
  it.each([
    ["a visitor of our own", ["loopback"], "203.0.113.9", undefined, "203.0.113.9"],
    ["a visitor who claims another address", ["loopback"], "203.0.113.9", "198.51.100.1", "203.0.113.9"],
    ["behind a proxy on this machine", ["loopback"], "127.0.0.1", "203.0.113.9", "203.0.113.9"],
    ["behind it, with a claim in front", ["loopback"], "::1", "10.9.8.7, 203.0.113.9", "203.0.113.9"],
    ["behind two proxies", ["loopback", "10.0.0.0/8"], "127.0.0.1", "203.0.113.9, 10.1.2.3", "203.0.113.9"],
    ["no proxy is trusted", [], "127.0.0.1", "203.0.113.9", "127.0.0.1"],
    ["a proxy in a network that isn't trusted", ["loopback"], "10.1.2.3", "203.0.113.9", "10.1.2.3"],
    ["a connection that is gone", ["loopback"], undefined, "203.0.113.9", ""],
  ])("%s", (_name, proxies, remote, forwarded, expected) => {
    expect(clientAddress(proxies)(request(remote, forwarded))).toBe(expected);
  });

  it("refuses a setting that is no address", () => {
    expect(() => clientAddress(["proxy.internal"])).toThrow();
  });
});
