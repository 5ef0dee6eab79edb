import net from "node:net";
import { Problem } from "./problem.mjs";

/** Whether nobody listens there; `host` undefined means every address of the machine. */
export function isPortFree(port, host) {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once("error", (error) => {
      if (error.code === "EADDRINUSE") resolve(false);
      else if (error.code === "EACCES") reject(lowPort(port));
      else reject(error);
    });
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

function lowPort(port) {
  return new Problem(
    `This user may not open port ${port}.`,
    "Choose one above 1023: PORT=3000 npm start. For port 80 or 443 put nginx in front.",
  );
}

/** The first free port from `from` on, leaving out `taken`. */
export async function findFreePort(from, host = "127.0.0.1", taken = []) {
  for (let port = from; port < from + 200; port++) {
    if (!taken.includes(port) && (await isPortFree(port, host))) return port;
  }
  throw new Problem(`No free port between ${from} and ${from + 199}.`, "Stop what runs there.");
}

/** Stops with a Problem when the shop's own port is taken, naming it and a free one. */
export async function requireFreePort(port, command = "npm start") {
  // a server on the loopback address alone doesn't show on the wildcard address of every system
  if ((await isPortFree(port)) && (await isPortFree(port, "127.0.0.1"))) return port;
  const other = await findFreePort(port + 1, undefined);
  throw new Problem(
    `Port ${port} is already in use by another program.`,
    `Stop that program, or choose another port: PORT=${other} ${command}`,
  );
}
