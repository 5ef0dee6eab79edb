import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { keepDatabase } from "@/scripts/processes/database-keeper.mjs";
import { startEmbeddedDatabase } from "@/scripts/setup/embedded-database.mjs";
import { withClient } from "@/scripts/setup/postgres-client.mjs";
import { collectText } from "@/tests/unit/scripts/collect-text";
import { temporaryFolder } from "@/tests/unit/scripts/temporary-folder";

const root = path.resolve(import.meta.dirname, "../../..");

async function start(dataDir: string, options: object = {}) {
  const database = await startEmbeddedDatabase({ root, dataDir, fast: true, ...options });
  onTestFinished(() => database.stop());
  return database;
}

type Client = { query: (sql: string) => Promise<{ rows: { n: number }[] }> };
const write = (url: string) =>
  withClient(url, (client: Client) => client.query("create table kept as select 7 as n"));
const read = (url: string) =>
  withClient(url, async (client: Client) => (await client.query("select n from kept")).rows[0]?.n);

const state = (dataDir: string) => JSON.parse(fs.readFileSync(path.join(dataDir, "database.json"), "utf8"));

describe("DV-02 the shop's own database", () => {
  it("keeps data, password and port from start to start", async () => {
    const dataDir = temporaryFolder();
    const first = await start(dataDir);
    await write(first.url);
    await first.stop();
    const second = await start(dataDir);
    expect(second.url).toBe(first.url);
    expect(await read(second.url)).toBe(7);
    expect(fs.statSync(path.join(dataDir, "database.json")).mode & 0o777).toBe(0o600);
    expect(state(dataDir).password.length).toBeGreaterThan(20);
  });

  it("takes another port when its own is taken meanwhile, and remembers it", async () => {
    const dataDir = temporaryFolder();
    const first = await start(dataDir);
    await first.stop();
    const squatter = net.createServer().listen(first.port, "127.0.0.1");
    onTestFinished(() => void squatter.close());
    const second = await start(dataDir);
    expect(second.port).not.toBe(first.port);
    expect(state(dataDir).port).toBe(second.port);
  });

  it("joins a server that another start owns and leaves it running", async () => {
    const dataDir = temporaryFolder();
    const owner = await start(dataDir);
    const file = path.join(dataDir, "database.json");
    fs.writeFileSync(file, JSON.stringify({ ...state(dataDir), ownerPid: process.ppid }));
    const guest = await start(dataDir);
    expect(guest).toMatchObject({ joined: true, pid: owner.pid });
    await guest.stop();
    await write(owner.url);
    expect(await read(owner.url)).toBe(7);
  });

  it("adopts a server whose starter was killed, and stops it in the end", async () => {
    const dataDir = temporaryFolder();
    const lost = await start(dataDir);
    const adopted = await start(dataDir);
    expect(adopted).toMatchObject({ joined: false, pid: lost.pid });
    await adopted.stop();
    expect(lost.child.exitCode ?? lost.child.signalCode).not.toBeNull();
  });

  it("comes back after a crash with everything that was committed, and says so", {
    timeout: 60_000,
  }, async () => {
    const database = await start(temporaryFolder(), { fast: false });
    await write(database.url);
    const said = collectText();
    const keeper = keepDatabase(database, { say: said.write, firstPauseMs: 20 });
    onTestFinished(keeper.stop);
    process.kill(database.pid, "SIGKILL");
    await vi.waitFor(() => expect(said.text()).toContain("The database is back."), { timeout: 50_000 });
    expect(said.text()).toContain("The database stopped unexpectedly (signal SIGKILL)");
    expect(await read(database.url)).toBe(7);
  });

  it("leaves a data folder of another major version alone and says what to do", async () => {
    const dataDir = temporaryFolder({ "pg/PG_VERSION": "14\n", "pg/base/1/1259": "old" });
    const failure = await start(dataDir).catch((error: unknown) => error);
    expect(failure).toMatchObject({
      message: expect.stringMatching(/was made by PostgreSQL 14; .* brings PostgreSQL 18/),
      fix: expect.stringContaining("pg_dump"),
    });
    expect(fs.readFileSync(path.join(dataDir, "pg/base/1/1259"), "utf8")).toBe("old");
  });
});
