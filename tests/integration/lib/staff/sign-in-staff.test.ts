import { beforeAll, describe, expect, it } from "vitest";
import { database } from "@/lib/db/client";
import { readMemberSession } from "@/lib/members/read-session";
import { signInMember } from "@/lib/members/sign-in-member";
import { signUpMember } from "@/lib/members/sign-up-member";
import { staffAuth } from "@/lib/staff/auth";
import { ensureFirstStaff } from "@/lib/staff/ensure-first-staff";
import { readStaffSession } from "@/lib/staff/read-session";
import { saveProfile } from "@/lib/staff/save-profile";
import { signInStaff } from "@/lib/staff/sign-in-staff";
import { signOutStaff } from "@/lib/staff/sign-out-staff";
import { guest } from "@/tests/integration/commerce-rows";
import { useTestDatabase } from "@/tests/integration/test-database";

useTestDatabase();

const email = "captain@example.com";
const password = "staff password 1";
const headers = new Headers();
const cookie = (lines: readonly string[]) =>
  new Headers({ cookie: lines.map((line) => line.split(";")[0]).join("; ") });

beforeAll(async () => {
  expect(await ensureFirstStaff({ email, password, renew: false })).toEqual({ created: true });
});

async function staffBrowser(): Promise<Headers> {
  const opened = await signInStaff(await guest(), { email, password, headers });
  if (!opened.ok) throw new Error(opened.error.code);
  return cookie(opened.value.cookies);
}

describe("staff", () => {
  it("the first one owns all markets and is made once", async () => {
    expect(
      await ensureFirstStaff({ email: email.toUpperCase(), password: "something else 2", renew: false }),
    ).toEqual({
      created: false,
    });
    const staff = await readStaffSession(await staffBrowser());
    expect(staff).toMatchObject({
      email,
      language: "en",
      theme: "system",
      roles: [{ role: "owner", market: "*" }],
    });
    expect(staff?.id).toMatch(/^stf_/);
  });

  it("gets the printed password when the demo is told to renew it, and only then", async () => {
    const other = { email: "second@example.com", password: "first password" };
    await ensureFirstStaff({ ...other, renew: false });
    const opens = async (typed: string) =>
      (await signInStaff(await guest(), { ...other, password: typed, headers })).ok;
    await ensureFirstStaff({ ...other, password: "printed password", renew: false });
    expect(await opens("printed password")).toBe(false);
    await ensureFirstStaff({ ...other, password: "printed password", renew: true });
    expect(await opens("printed password")).toBe(true);
    expect(await opens("first password")).toBe(false);
  });

  it("can't be made by signing up", async () => {
    const body = { name: "Eve", email: "eve@example.com", password };
    await expect(staffAuth().api.signUpEmail({ body })).rejects.toThrow();
    expect(await database().staff.count({ where: { email: "eve@example.com" } })).toBe(0);
  });

  it("a wrong password and an unknown mail look alike", async () => {
    const ctx = await guest();
    const wrong = await signInStaff(ctx, { email, password: "nope nope nope", headers });
    expect(wrong).toEqual({ ok: false, error: { code: "sign_in_failed" } });
    expect(await signInStaff(ctx, { email: "who@example.com", password, headers })).toEqual(wrong);
  });

  it("who has left is out at once and can't come back", async () => {
    await ensureFirstStaff({ email: "left@example.com", password, renew: false });
    const ctx = await guest();
    const opened = await signInStaff(ctx, { email: "left@example.com", password, headers });
    if (!opened.ok) throw new Error("sign in");
    await database().staff.update({ where: { email: "left@example.com" }, data: { active: false } });
    expect(await readStaffSession(cookie(opened.value.cookies))).toBeNull();
    expect(await signInStaff(ctx, { email: "left@example.com", password, headers })).toMatchObject({
      ok: false,
    });
  });

  it("signing out ends the session in the database", async () => {
    const browser = await staffBrowser();
    await signOutStaff(browser);
    expect(await readStaffSession(browser)).toBeNull();
  });

  it("keeps language and theme in the profile; guests have none", async () => {
    const ctx = await guest();
    const staff = await readStaffSession(await staffBrowser());
    const profile = { name: "Cap", language: "ja", theme: "dark" } as const;
    expect(await saveProfile(ctx, profile)).toMatchObject({ error: { code: "not_allowed" } });
    await saveProfile({ ...ctx, actor: { kind: "staff", id: staff?.id ?? "", roles: [] } }, profile);
    expect(await readStaffSession(await staffBrowser())).toMatchObject(profile);
  });
});

describe("two realms", () => {
  it("the same mail may be in both, with passwords of their own", async () => {
    const ctx = await guest();
    const own = "member password 1";
    const member = await signUpMember(ctx, { name: "Cap", email, password: own, locale: "de-DE", headers });
    expect(member.ok).toBe(true);
    expect(await signInMember(ctx, { email, password, headers })).toMatchObject({ ok: false });
    expect(await signInStaff(ctx, { email, password: own, headers })).toMatchObject({ ok: false });
  });

  it("a member's cookie never opens admin, nor a staff cookie an account, under either name", async () => {
    const ctx = await guest();
    const member = await signInMember(ctx, { email, password: "member password 1", headers });
    const staff = await signInStaff(ctx, { email, password, headers });
    if (!member.ok || !staff.ok) throw new Error("sign in");
    const asStaff = member.value.cookies.map((line) => line.replace(/^member\./, "staff."));
    const asMember = staff.value.cookies.map((line) => line.replace(/^staff\./, "member."));
    expect(await readStaffSession(cookie(member.value.cookies))).toBeNull();
    expect(await readStaffSession(cookie(asStaff))).toBeNull();
    expect(await readMemberSession(cookie(staff.value.cookies))).toBeNull();
    expect(await readMemberSession(cookie(asMember))).toBeNull();
  });
});
