import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { OutgoingMail } from "@/lib/notifications/port";
import { type MailProviderId, mailProviders, openMailProvider } from "@/lib/notifications/registry";

/** A real mail server on this machine; it keeps what arrives and refuses one address. */
const received: { readonly from: string; readonly to: string; readonly raw: string }[] = [];
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS", "AUTH"],
  onRcptTo: ({ address }, _session, done) =>
    done(address.startsWith("refused") ? new Error("no such box") : null),
  onData: (stream, session, done) => {
    const parts: Buffer[] = [];
    stream.on("data", (part: Buffer) => parts.push(part));
    stream.on("end", () => {
      const { mailFrom, rcptTo } = session.envelope;
      const from = mailFrom === false ? "" : mailFrom.address;
      received.push({
        from,
        to: rcptTo.map(({ address }) => address).join(),
        raw: Buffer.concat(parts).toString(),
      });
      done();
    });
  },
});
let smtpUrl = "";

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.server.address();
  smtpUrl = `smtp://127.0.0.1:${typeof address === "object" ? address?.port : ""}?tls=off`;
});
afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));
beforeEach(() => {
  received.length = 0;
});

const settings: Record<MailProviderId, () => Record<string, string>> = {
  smtp: () => ({ SHOP_MODE: "live", SMTP_URL: smtpUrl }),
  mailbox: () => ({ SHOP_MODE: "demo" }),
};

const mail: OutgoingMail = {
  messageId: "<msg_1@shop.example>",
  from: "Entrepot <orders@entrepot.example>",
  to: "nora@example.com",
  subject: "ご注文確認 — طلبك",
  html: "<html lang='ja'><body>ありがとう</body></html>",
  text: "ありがとうございます\n",
  language: "ja-JP",
};

const ids = Object.keys(mailProviders) as MailProviderId[];

describe.each(ids)("mail provider %s", (id) => {
  it("is chosen by its settings", () => {
    expect(openMailProvider(settings[id]()).id).toBe(id);
  });

  it("takes a mail in any script, twice", async () => {
    const { provider } = openMailProvider(settings[id]());
    await expect(provider.send(mail)).resolves.toBeUndefined();
    await expect(provider.send(mail)).resolves.toBeUndefined();
  });
});

describe("smtp", () => {
  const open = () => openMailProvider(settings.smtp()).provider;

  it("delivers both parts with Message-ID and language", async () => {
    await open().send(mail);
    const [got] = received;
    expect(got).toMatchObject({ from: "orders@entrepot.example", to: "nora@example.com" });
    expect(got?.raw).toMatch(/^Message-ID: <msg_1@shop\.example>$/im);
    expect(got?.raw).toMatch(/^Content-Language: ja-JP/im);
    expect(got?.raw).toMatch(/^Auto-Submitted: auto-generated/im);
    expect(got?.raw).toContain("multipart/alternative");
    expect(got?.raw).toContain("text/plain; charset=utf-8");
    expect(got?.raw).toContain("text/html; charset=utf-8");
  });

  it("lets no header in through subject or name", async () => {
    await open().send({ ...mail, subject: "Hi\r\nBcc: evil@example.com" });
    expect(received[0]?.to).toBe("nora@example.com");
    expect(received[0]?.raw).not.toMatch(/^Bcc:/im);
  });

  it("throws when the server refuses or does not answer, so that the job tries again", async () => {
    await expect(open().send({ ...mail, to: "refused@example.com" })).rejects.toThrow();
    const { provider } = openMailProvider({ SHOP_MODE: "live", SMTP_URL: "smtp://127.0.0.1:1?tls=off" });
    await expect(provider.send(mail)).rejects.toThrow();
  });
});

describe("the registry", () => {
  it("has no local mailbox in live mode, and says what is missing", () => {
    expect(() => openMailProvider({ SHOP_MODE: "live" })).toThrow("SMTP_URL");
  });

  it("prefers a mail server where one is set", () => {
    expect(openMailProvider({ SHOP_MODE: "demo", SMTP_URL: "smtps://u:p@mail.example:465" }).id).toBe("smtp");
  });
});
