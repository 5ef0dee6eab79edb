import { createServer, type Server } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { closeInOrder } from "@/lib/web/server/close-in-order";

const patience = 60_000;
let opened: Socket[] = [];

afterEach(() => {
  for (const socket of opened) socket.destroy();
  opened = [];
});

/** Answers after `release()`; until then every request is under way. */
async function serve() {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const server = createServer((_req, res) => void released.then(() => res.end("done")));
  const close = closeInOrder(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, close, release };
}

async function visitor(server: Server, text: string): Promise<Socket> {
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  opened.push(socket);
  await new Promise((resolve) => socket.once("connect", resolve));
  if (text !== "") {
    const arrived = new Promise((resolve) => server.once("request", resolve));
    socket.write(text);
    await arrived;
  }
  return socket;
}

const answerOf = (socket: Socket) =>
  new Promise<string>((resolve) => {
    let text = "";
    socket.on("data", (part) => {
      text += String(part);
    });
    socket.once("close", () => resolve(text));
  });

describe("closeInOrder", () => {
  it("waits for no connection that never asked anything", async () => {
    const { server, close } = await serve();
    await visitor(server, "");
    await close(patience);
    expect(server.listening).toBe(false);
  });

  it("lets a request under way finish, and closes its connection then", async () => {
    const { server, close, release } = await serve();
    const answer = answerOf(await visitor(server, "GET / HTTP/1.1\r\nHost: a\r\n\r\n"));
    const closing = close(patience);
    release();
    await closing;
    expect(await answer).toContain("done");
  });

  it("ends what takes too long", async () => {
    const { server, close } = await serve();
    const answer = answerOf(await visitor(server, "GET / HTTP/1.1\r\nHost: a\r\n\r\n"));
    await close(50);
    expect(await answer).toBe("");
  });
});
