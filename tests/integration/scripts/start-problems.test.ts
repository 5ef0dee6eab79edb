import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import { describe, expect, inject, it, onTestFinished, vi } from "vitest";
import { temporaryFolder } from "@/tests/unit/scripts/temporary-folder";
import { runStart, shopRoot, startCommand } from "./start-command";

/** The test server's address, changed in one place. */
function serverUrl(change: Partial<Pick<URL, "pathname" | "username" | "password">> = {}): string {
  return Object.assign(new URL(inject("databaseServer")), change).href;
}

/** A folder that this user can't write to, root included. */
function unwritableFolder(): string {
  if (process.getuid?.() === 0) return "/proc/entrepot-data";
  const folder = temporaryFolder();
  fs.chmodSync(folder, 0o555);
  return path.join(folder, "data");
}

describe("npm start says in a sentence what is wrong and what to do, and loses nothing", () => {
  it("a taken port, named together with another", async () => {
    const squatter = net.createServer().listen(0);
    await new Promise((resolve) => squatter.once("listening", resolve));
    onTestFinished(() => void squatter.close());
    const { port } = squatter.address() as net.AddressInfo;
    const { code, text } = await runStart({ PORT: String(port), DATA_DIR: temporaryFolder() });
    expect(code).toBe(1);
    expect(text).toContain(`Port ${port} is already in use by another program.`);
    expect(text).toMatch(/-> Stop that program, or choose another port: PORT=\d+ npm start/);
  });

  it("a read-only data folder", async () => {
    const { code, text } = await runStart({ DATA_DIR: unwritableFolder() });
    expect(code).toBe(1);
    expect(text).toMatch(/The data folder .* can't be written to/);
    expect(text).toContain("set DATA_DIR");
  });

  it("a data folder of an older PostgreSQL", async () => {
    const dataDir = temporaryFolder({ "pg/PG_VERSION": "13\n" });
    const { code, text } = await runStart({ DATA_DIR: dataDir });
    expect(code).toBe(1);
    expect(text).toContain("was made by PostgreSQL 13");
    expect(fs.readdirSync(path.join(dataDir, "pg"))).toEqual(["PG_VERSION"]);
  });

  it("a DATABASE_URL where nothing answers", async () => {
    const { code, text } = await runStart({
      DATA_DIR: temporaryFolder(),
      DATABASE_URL: "postgresql://a:hidden@127.0.0.1:1/b",
    });
    expect(code).toBe(1);
    expect(text).toContain("No PostgreSQL answers at 127.0.0.1:1 (ECONNREFUSED)");
    expect(text).not.toContain("hidden");
  });

  it("a wrong user or password", async () => {
    const url = serverUrl({ username: "stranger", password: "wrong" });
    const { text } = await runStart({ DATA_DIR: temporaryFolder(), DATABASE_URL: url });
    expect(text).toContain('refuses user "stranger": wrong user name or password in DATABASE_URL');
  });

  it("a database that does not exist", async () => {
    const { text } = await runStart({
      DATA_DIR: temporaryFolder(),
      DATABASE_URL: serverUrl({ pathname: "/nowhere" }),
    });
    expect(text).toContain('has no database "nowhere"');
    expect(text).toContain("createdb -h ");
  });

  it("live mode lists everything that is missing and starts nothing", async () => {
    const dataDir = temporaryFolder();
    const { code, text } = await runStart({
      DATA_DIR: dataDir,
      SHOP_MODE: "live",
      DATABASE_URL: serverUrl(),
    });
    expect(code).toBe(1);
    expect(text).toContain("can't open in live mode yet");
    for (const name of ["AUTH_SECRET", "ENCRYPTION_KEYS", "SMTP_URL", "BASE_URL"])
      expect(text).toContain(`- ${name}`);
    expect(fs.existsSync(path.join(dataDir, "secrets.json"))).toBe(false);
  });

  it("a package registry that can't be reached", async () => {
    const lock = {
      lockfileVersion: 3,
      packages: { "": {}, "node_modules/entrepot-nowhere": { version: "1.0.0" } },
    };
    const root = temporaryFolder({
      "package.json": JSON.stringify({ name: "shop", dependencies: { "entrepot-nowhere": "1.0.0" } }),
      "package-lock.json": JSON.stringify({ name: "shop", ...lock }),
    });
    fs.cpSync(path.join(shopRoot, "scripts"), path.join(root, "scripts"), { recursive: true });
    const { code, text } = await runStart({ npm_config_registry: "http://127.0.0.1:9" }, root);
    expect(code).toBe(1);
    expect(text).toContain("The package registry http://127.0.0.1:9");
    expect(text).toContain("can't be reached");
  });
});

describe("a stop in the middle of the preparation", () => {
  it("leaves no database running and ends with 0", { timeout: 60_000 }, async () => {
    const dataDir = temporaryFolder();
    const start = await startCommand({ DATA_DIR: dataDir });
    const begun = () => expect(fs.existsSync(path.join(dataDir, "pg/PG_VERSION"))).toBe(true);
    await vi.waitFor(begun, { timeout: 20_000, interval: 10 });
    start.child.kill("SIGTERM");
    expect(await start.ended).toBe(0);
    expect(start.text()).toContain("Stopped.");
    expect(fs.existsSync(path.join(dataDir, "pg/postmaster.pid"))).toBe(false);
  });
});
