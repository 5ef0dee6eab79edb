import type { Server } from "node:http";
import type { Socket } from "node:net";

const sweepMs = 50;

/**
 * Call it before the server listens. What it returns closes the server: no new connection; those without a request
 * under way go at once, also ones that browsers open ahead and never use, which Node counts as busy; the others when
 * their answer is sent, at the latest after `finishMs` milliseconds.
 */
export function closeInOrder(server: Server): (finishMs: number) => Promise<void> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  const sweep = () => {
    server.closeIdleConnections();
    for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
  };
  return async (finishMs) => {
    const closed = new Promise((resolve) => server.close(resolve));
    sweep();
    // A connection that finishes its last answer only now would otherwise wait for a next one.
    const sweeping = setInterval(sweep, sweepMs);
    const late = setTimeout(() => server.closeAllConnections(), finishMs);
    await closed;
    clearInterval(sweeping);
    clearTimeout(late);
  };
}
