import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { checkDiskSpace, freeMegabytes, prepareDataFolder } from "@/scripts/setup/data-folder.mjs";
import { checkNodeVersion } from "@/scripts/setup/node-version.mjs";
import { findFreePort, isPortFree, requireFreePort } from "@/scripts/setup/ports.mjs";
import { temporaryFolder } from "@/tests/unit/scripts/temporary-folder";

const disk = (megabytes: number) => () => ({ bavail: megabytes * 256, bsize: 4096 });

async function occupy(host?: string): Promise<number> {
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  onTestFinished(() => void server.close());
  return (server.address() as net.AddressInfo).port;
}

describe("Node's version", () => {
  it.each(["20.19.0", "20.20.2", "22.0.0", "24.21.0"])("%s will do", (version) => {
    expect(checkNodeVersion(version)).toBe(`Node ${version}`);
  });

  it.each(["18.20.8", "20.18.3", "19.9.0"])("%s is too old, and both versions are named", (version) => {
    expect(() => checkNodeVersion(version)).toThrow(`Node ${version} is too old: the shop needs Node 20.19`);
  });
});

describe("the data folder", () => {
  it("is made, and leaves no probe behind", () => {
    const folder = path.join(temporaryFolder(), "deep/data");
    prepareDataFolder(folder);
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  it("a file in its place is named", () => {
    const root = temporaryFolder({ data: "a file" });
    expect(() => prepareDataFolder(path.join(root, "data"))).toThrow(
      `The data folder ${root}/data can't be written to`,
    );
  });

  it("a nearly full disk stops the start before anything is written", () => {
    expect(freeMegabytes("/", disk(1234))).toBe(1234);
    expect(() => checkDiskSpace("/data", disk(120))).toThrow("120 MB left at /data, 300 MB are needed");
    expect(checkDiskSpace("/data", disk(900))).toBe(900);
  });
});

describe("ports", () => {
  it("a taken port is named together with a free one", async () => {
    const port = await occupy();
    const failure = await requireFreePort(port, "npm start").catch((error: unknown) => error);
    expect(failure).toMatchObject({ message: `Port ${port} is already in use by another program.` });
    const other = Number(/PORT=(\d+) npm start/.exec((failure as { fix: string }).fix)?.[1]);
    expect(await isPortFree(other)).toBe(true);
  });

  it("a server on the loopback address alone counts", async () => {
    const port = await occupy("127.0.0.1");
    await expect(requireFreePort(port, "npm start")).rejects.toThrow("already in use");
  });

  it("the next free one is found, past those that are spoken for", async () => {
    const port = await occupy("127.0.0.1");
    const found = await findFreePort(port, "127.0.0.1", [port + 1]);
    expect(found).toBeGreaterThan(port + 1);
  });
});
