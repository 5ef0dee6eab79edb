import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { decryptColumn, encryptColumn, readKeys } from "@/lib/db/encrypt-column";

const key = (id: string) => `${id}:${randomBytes(32).toString("base64")}`;

describe("encrypted columns", () => {
  const [old, fresh] = [key("k1"), key("k2")];

  it("Law-18 open with the same place and key, and are different each time", () => {
    const sealed = [1, 2].map(() => encryptColumn("+49 151 🫖", "ord_1:phone", old));
    expect(sealed[0]?.cipher).not.toBe(sealed[1]?.cipher);
    for (const column of sealed) expect(decryptColumn(column, "ord_1:phone", old)).toBe("+49 151 🫖");
  });

  it("open after a new key came, and are sealed with the new one", () => {
    const before = encryptColumn("x", "ord_1:phone", old);
    expect(decryptColumn(before, "ord_1:phone", `${fresh},${old}`)).toBe("x");
    expect(encryptColumn("x", "ord_1:phone", `${fresh},${old}`).keyId).toBe("k2");
    expect(() => decryptColumn(before, "ord_1:phone", fresh)).toThrow(RangeError);
  });

  it("don't open in another row or when a byte was changed", () => {
    const sealed = encryptColumn("x", "ord_1:phone", old);
    expect(() => decryptColumn(sealed, "ord_2:phone", old)).toThrow();
    const bytes = Buffer.from(sealed.cipher, "base64");
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1);
    expect(() =>
      decryptColumn({ ...sealed, cipher: bytes.toString("base64") }, "ord_1:phone", old),
    ).toThrow();
  });

  it("refuse a key of another length", () => {
    expect(() => readKeys("k1:AAAA")).toThrow(RangeError);
  });
});
