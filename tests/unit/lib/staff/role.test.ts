import { describe, expect, it } from "vitest";
import { marketsFor, mayDo, parseRole, roleText } from "@/lib/staff/role";

describe("roles", () => {
  it.each(["owner@*", "manager@DE", "support@US"])("%s is read and written alike", (text) => {
    const role = parseRole(text);
    expect(role && roleText(role)).toBe(text);
  });

  it.each(["", "owner", "owner@", "owner@de", "owner@DEU", "root@*", "OWNER@*"])(
    "“%s” is no role",
    (text) => {
      expect(parseRole(text)).toBeNull();
    },
  );

  it("add up over markets", () => {
    const roles = [
      { role: "manager", market: "DE" },
      { role: "support", market: "US" },
      { role: "manager", market: "DE" },
    ] as const;
    expect(marketsFor(roles, "see_work")).toEqual(["DE", "US"]);
    expect(marketsFor(roles, "read_mailbox")).toEqual(["DE"]);
    expect(mayDo(roles, "read_mailbox", "US")).toBe(false);
    expect(mayDo(roles, "read_mailbox", "*")).toBe(false);
  });

  it("of all markets cover each of them", () => {
    const roles = [{ role: "owner", market: "*" }] as const;
    expect(mayDo(roles, "read_mailbox", "*")).toBe(true);
    expect(mayDo(roles, "see_work", "JP")).toBe(true);
  });
});
