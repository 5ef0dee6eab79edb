import { createTransport } from "nodemailer";
import { z } from "zod";
import { defineMailProvider } from "@/lib/notifications/port";

const seconds = 1000;

/** Any mail server. Line breaks in addresses and subjects are folded by nodemailer, so no header can be smuggled in. */
export const smtp = defineMailProvider({
  env: z.object({ SMTP_URL: z.url({ protocol: /^smtps?$/ }) }),
  create: ({ SMTP_URL }) => {
    const url = new URL(SMTP_URL);
    const transport = createTransport({
      host: url.hostname,
      port: Number(url.port || (url.protocol === "smtps:" ? 465 : 587)),
      secure: url.protocol === "smtps:",
      ignoreTLS: url.searchParams.get("tls") === "off",
      ...(url.username !== "" && {
        auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
      }),
      connectionTimeout: 10 * seconds,
      socketTimeout: 30 * seconds,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    return {
      send: async ({ messageId, from, to, subject, html, text, language }) => {
        await transport.sendMail({
          messageId,
          from,
          to,
          subject,
          html,
          text,
          headers: { "Content-Language": language, "Auto-Submitted": "auto-generated" },
        });
      },
    };
  },
});
