import net from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { checkDependencies, checkDisk, checkNode, checkPort } from "@/scripts/doctor/machine-checks.mjs";
import { failure, look, printFindings } from "@/scripts/doctor/report.mjs";
import { checkMail } from "@/scripts/doctor/service-checks.mjs";
import { collectText } from "@/tests/unit/scripts/collect-text";
import { temporaryFolder } from "@/tests/unit/scripts/temporary-folder";

async function listen(onConnection: (socket: net.Socket) => void = () => {}): Promise<number> {
  const server = net.createServer(onConnection);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return (server.address() as net.AddressInfo).port;
}

describe("DV-04 doctor: each failure prints its fix", () => {
  it("an old Node", async () => {
    expect(await look("node", () => checkNode("18.1.0"))).toMatchObject({
      state: "failure",
      text: expect.stringContaining("Node 18.1.0 is too old"),
      fix: expect.stringContaining("Install Node"),
    });
  });

  it("dependencies that differ from the lock file", () => {
    const root = temporaryFolder({
      "package-lock.json": JSON.stringify({ packages: { "node_modules/next": { version: "2.0.0" } } }),
      "node_modules/.package-lock.json": JSON.stringify({
        packages: { "node_modules/next": { version: "1.0.0" } },
      }),
    });
    expect(checkDependencies(root)).toMatchObject({
      state: "failure",
      text: expect.stringContaining("next"),
      fix: "npm ci --ignore-scripts",
    });
  });

  it("a taken port", async () => {
    const port = await listen();
    const found = await checkPort({ port, dataDir: temporaryFolder() });
    expect(found).toMatchObject({ state: "failure", fix: expect.stringContaining(`PORT=${port + 1}`) });
  });

  it("the shop's own port while it runs is no failure", async () => {
    const port = await listen();
    const running = { pid: process.pid, url: "http://shop", localUrl: `http://localhost:${port}` };
    const dataDir = temporaryFolder({ "running.json": JSON.stringify(running) });
    expect(await checkPort({ port, dataDir })).toMatchObject({ state: "ok" });
  });

  it("a full disk, and one that is nearly full", () => {
    const disk = (megabytes: number) => () => ({ bavail: megabytes, bsize: 1024 * 1024 });
    expect(checkDisk("/", disk(100))).toMatchObject({
      state: "failure",
      fix: expect.stringContaining("DATA_DIR"),
    });
    expect(checkDisk("/", disk(1000))).toMatchObject({ state: "warning" });
    expect(checkDisk("/", disk(5000))).toMatchObject({ state: "ok" });
  });

  it("a mail server that does not answer, and one that does", async () => {
    expect(await checkMail("smtp://127.0.0.1:1")).toMatchObject({
      state: "failure",
      fix: expect.stringContaining("SMTP_URL"),
    });
    expect(await checkMail("mail")).toMatchObject({
      state: "failure",
      fix: expect.stringContaining("smtps://"),
    });
    const port = await listen((socket) => void socket.write("220 mail.example ESMTP\r\n"));
    expect(await checkMail(`smtp://127.0.0.1:${port}`)).toMatchObject({
      text: expect.stringContaining("220 mail.example"),
    });
    expect(await checkMail(undefined)).toMatchObject({ state: "ok" });
  });

  it("prints the fix under what it found", () => {
    const stream = collectText();
    printFindings([failure("port", "3000 is in use", "PORT=3001 npm start")], stream);
    expect(stream.text()).toMatch(/FAIL\s+port\s+3000 is in use\n\s+-> PORT=3001 npm start\n/);
  });
});
