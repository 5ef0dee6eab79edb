import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort, type Running, startProcess } from "./processes";
import { root } from "./shop-under-test";

/** A server that does nothing but send these bytes with these headers: what Node can do at best. In this process' place, a worker of its own. */
export function bareServer(body: Buffer, headers: Readonly<Record<string, string>>): Server {
  return createServer((_req, res) => {
    res.writeHead(200, { ...headers, "Content-Length": body.length });
    res.end(body);
  });
}

/** The shipped nginx file in front of one web process. */
export async function startNginx(shopUrl: string): Promise<Running> {
  const folder = mkdtempSync(path.join(tmpdir(), "bench-nginx-"));
  const port = await freePort();
  for (const one of [folder, path.join(folder, "cache")]) {
    mkdirSync(one, { recursive: true });
    chmodSync(one, 0o777);
  }
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((one) => `${one}_temp_path ${folder}/${one};`)
    .join(" ");
  const text = readFileSync(path.join(root, "scripts/nginx/entrepot.conf"), "utf8")
    .replaceAll("/var/cache/nginx/entrepot", path.join(folder, "cache"))
    .replaceAll("/var/log/nginx/entrepot-error.log", path.join(folder, "error.log"))
    .replace("/run/entrepot-nginx.pid", path.join(folder, "pid"))
    .replace("server 127.0.0.1:3000;", `server ${new URL(shopUrl).host};`)
    .replace("listen 80 default_server;", `listen 127.0.0.1:${port};`)
    .replace("worker_processes auto;", "worker_processes auto; daemon off;")
    .replace("http {", `http { ${temporary}`);
  writeFileSync(path.join(folder, "nginx.conf"), text);
  const args = ["-p", folder, "-c", path.join(folder, "nginx.conf")];
  return startProcess("nginx", args, process.env, `http://127.0.0.1:${port}`, "/api/health");
}
