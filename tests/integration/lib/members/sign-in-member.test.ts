import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "@/lib/core/id";
import { database } from "@/lib/db/client";
import { sendPasswordReset } from "@/lib/mail/send-password-reset";
import { memberAuth } from "@/lib/members/auth";
import { passkeysOfMember, sessionsOfMember } from "@/lib/members/queries";
import { readMemberSession } from "@/lib/members/read-session";
import { removePasskey } from "@/lib/members/remove-passkey";
import { requestPasswordReset, resetPassword } from "@/lib/members/reset-password";
import { signInMember } from "@/lib/members/sign-in-member";
import { signOutMember, signOutOtherDevices } from "@/lib/members/sign-out-member";
import { signUpMember } from "@/lib/members/sign-up-member";
import { guest, seedShop } from "@/tests/integration/commerce-rows";
import { useTestDatabase } from "@/tests/integration/test-database";

useTestDatabase();
beforeAll(seedShop);

const password = "harbour lights 12";
const headers = new Headers({ "user-agent": "Test" });
let counter = 0;
const freshEmail = () => {
  counter += 1;
  return `nora${counter}@example.com`;
};

/** What the browser sends next. */
const cookie = (lines: readonly string[]) =>
  new Headers({ cookie: lines.map((line) => line.split(";")[0]).join("; ") });

async function signUp(email = freshEmail()) {
  const made = await signUpMember(await guest(), { name: "Nora", email, password, locale: "de-DE", headers });
  if (!made.ok) throw new Error(made.error.code);
  return {
    email,
    memberId: made.value.memberId,
    browser: cookie(made.value.cookies),
    cookies: made.value.cookies,
  };
}

const signIn = async (email: string, given = password) =>
  signInMember(await guest(), { email, password: given, headers });

describe("an account", () => {
  it("is made with a prefixed id, opens a session and asks to confirm the mail by a job", async () => {
    const { memberId, browser, email } = await signUp();
    expect(memberId).toMatch(/^mbr_[0-9A-Z]{26}$/);
    expect((await readMemberSession(browser))?.member).toEqual({ id: memberId, name: "Nora", email });
    const jobs = await database().$queryRaw<{ n: bigint }[]>`
      SELECT count(*) AS n FROM graphile_worker.jobs WHERE key = ${`email-check:${memberId}`}`;
    expect(jobs[0]?.n).toBe(1n);
  });

  it("sets a cookie that scripts can't read, named apart from the staff's", async () => {
    const { cookies } = await signUp();
    expect(cookies).toHaveLength(1);
    expect(cookies[0]).toMatch(
      /^member\.session_token=.+; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/,
    );
  });

  it("stores no password in the clear", async () => {
    const { memberId } = await signUp();
    const row = await database().memberCredential.findFirstOrThrow({ where: { userId: memberId } });
    expect(row.password).not.toContain(password);
    expect(row.password?.length).toBeGreaterThan(60);
  });

  it("forged and foreign cookies open nothing", async () => {
    const { cookies } = await signUp();
    const [line = ""] = cookies;
    const forged = line.replace(/=(.)/, (_, first: string) => `=${first === "A" ? "B" : "A"}`);
    expect(await readMemberSession(cookie([forged]))).toBeNull();
    expect(await readMemberSession(new Headers())).toBeNull();
  });
});

describe("signing in", () => {
  it("gives the same answer to a wrong password and to an unknown mail", async () => {
    const { email } = await signUp();
    const wrong = await signIn(email, "not the password");
    const unknown = await signIn("nobody@example.com", "not the password");
    expect(wrong).toEqual({ ok: false, error: { code: "sign_in_failed" } });
    expect(unknown).toEqual(wrong);
  });

  it("is braked after ten tries for one mail, the right password included", async () => {
    const { email } = await signUp();
    for (let attempt = 0; attempt < 10; attempt += 1) await signIn(email, "not the password");
    expect(await signIn(email)).toMatchObject({ ok: false, error: { code: "too_many_attempts" } });
  });

  it("a taken mail is not told apart from any other failed sign-up, and the right password signs in", async () => {
    const { email, memberId } = await signUp();
    const ctx = await guest();
    const other = { name: "Mallory", email, locale: "de-DE", headers };
    expect(await signUpMember(ctx, { ...other, password: "another password" })).toEqual({
      ok: false,
      error: { code: "sign_up_failed" },
    });
    expect(await signUpMember(ctx, { ...other, password })).toMatchObject({ ok: true, value: { memberId } });
  });
});

describe("signing out", () => {
  it("SH-39: signing out other devices ends the second browser's session and keeps this one", async () => {
    const first = await signUp();
    const second = await signIn(first.email);
    if (!second.ok) throw new Error("second sign-in");
    const other = cookie(second.value.cookies);
    await signOutOtherDevices(first.browser);
    expect(await readMemberSession(other)).toBeNull();
    expect(await readMemberSession(first.browser)).not.toBeNull();
    expect(await sessionsOfMember(database(), first.memberId, new Date())).toHaveLength(1);
  });

  it("ends the session in the database, not only in the browser", async () => {
    const { browser } = await signUp();
    const lines = await signOutMember(browser);
    expect(lines.join()).toMatch(/member\.session_token=;.*Max-Age=0/);
    expect(await readMemberSession(browser)).toBeNull();
  });
});

describe("a forgotten password", () => {
  async function resetToken(email: string): Promise<string> {
    const request = newId("act");
    const sent = await sendPasswordReset(await guest(), { request, email, locale: "ar-SA" });
    const mail = await database().mail.findUniqueOrThrow({ where: { id: sent.mailId ?? "" } });
    return /\/ar-SA\/account\/new-password\?token=([\w-]+)/.exec(mail.text)?.[1] ?? "";
  }

  it("is answered alike for every mail, and only a real one gets a mail", async () => {
    const { email } = await signUp();
    const ctx = await guest();
    const known = await requestPasswordReset(ctx, { email, locale: "de-DE" });
    const unknown = await requestPasswordReset(ctx, { email: "nobody2@example.com", locale: "de-DE" });
    expect(known).toEqual(unknown);
    const nothing = await sendPasswordReset(ctx, {
      request: "r1",
      email: "nobody2@example.com",
      locale: "de-DE",
    });
    expect(nothing.mailId).toBeNull();
  });

  it("the link works once, ends all sessions, and the token is not in the database", async () => {
    const { email, browser } = await signUp();
    const token = await resetToken(email);
    const rows = await database().memberVerification.findMany();
    expect(JSON.stringify(rows)).not.toContain(token);
    const ctx = await guest();
    expect(await resetPassword(ctx, { token, password: "brand new password" })).toMatchObject({ ok: true });
    expect(await resetPassword(ctx, { token, password: "brand new password" })).toMatchObject({
      error: { code: "link_expired" },
    });
    expect(await readMemberSession(browser)).toBeNull();
    expect(await signIn(email)).toMatchObject({ ok: false });
    expect(await signIn(email, "brand new password")).toMatchObject({ ok: true });
  });

  it("removes passkeys of whoever signed up with a mail that wasn't theirs", async () => {
    const { email, memberId } = await signUp();
    await database().memberPasskey.create({
      data: {
        id: newId("pky"),
        userId: memberId,
        publicKey: "k",
        credentialID: "stranger",
        counter: 0,
        deviceType: "singleDevice",
        backedUp: false,
      },
    });
    const token = await resetToken(email);
    await resetPassword(await guest(), { token, password: "brand new password" });
    expect(await passkeysOfMember(database(), memberId)).toEqual([]);
  });
});

describe("passkeys", () => {
  it("are removed by their owner alone", async () => {
    const { memberId } = await signUp();
    const id = newId("pky");
    const key = {
      publicKey: "k",
      credentialID: "c",
      counter: 0,
      deviceType: "singleDevice",
      backedUp: false,
    };
    await database().memberPasskey.create({ data: { ...key, id, userId: memberId } });
    const ctx = await guest();
    const as = (owner: string) => ({ ...ctx, actor: { kind: "member" as const, id: owner } });
    expect(await removePasskey(ctx, id)).toMatchObject({ error: { code: "sign_in_needed" } });
    expect(await removePasskey(as("mbr_other"), id)).toMatchObject({ error: { code: "passkey_missing" } });
    expect(await removePasskey(as(memberId), id)).toMatchObject({ ok: true });
  });

  it("the ceremony is offered for this host, and nothing is registered without a session", async () => {
    const ask = (path: string) =>
      memberAuth().handler(new Request(`http://localhost:3000/api/auth/members/passkey/${path}`));
    const offer = (await (await ask("generate-authenticate-options")).json()) as { rpId: string };
    expect(offer.rpId).toBe("localhost");
    expect((await ask("generate-register-options")).status).toBe(401);
  });
});
