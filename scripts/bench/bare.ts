import { readFileSync } from "node:fs";
import { bareServer } from "./machine-limits";

/** A process of its own for the bare server: `bare.ts <port> <file with the bytes>`. */
const [port = "", file = ""] = process.argv.slice(2);
bareServer(readFileSync(file), {
  "Content-Type": "text/html; charset=utf-8",
  "Content-Encoding": "br",
}).listen(Number(port), "127.0.0.1");
