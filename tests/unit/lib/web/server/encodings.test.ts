import { brotliDecompressSync } from "node:zlib";
import { expect, it } from "vitest";
import { chooseEncoding, compress, unpack } from "@/lib/web/server/encodings";

it.each([
  ["gzip, deflate, br, zstd", "br"],
  ["gzip", "gzip"],
  ["br;q=0, gzip", "gzip"],
  ["gzip;q=0", "identity"],
  ["br;q=0.5", "br"],
  ["", "identity"],
  [undefined, "identity"],
])("%s → %s", (header, encoding) => {
  expect(chooseEncoding(header)).toBe(encoding);
});

it("gives the same bytes in every form", async () => {
  const body = Buffer.from("price ".repeat(500));
  const packed = await compress(body);
  expect(brotliDecompressSync(packed.br)).toEqual(body);
  expect(await unpack(packed)).toEqual(body);
});
