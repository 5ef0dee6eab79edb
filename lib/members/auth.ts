import { createHmac } from "node:crypto";
import { passkey } from "@better-auth/passkey";
import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { newId } from "@/lib/core/id";
import { consumeAttempt } from "@/lib/db/brake-attempts";
import { database } from "@/lib/db/client";
import { env } from "@/lib/env";
import { claimMember } from "./claim-member";
import { passwordLength, sessionDays } from "./member";

/** Path of the realm's own endpoints; only the passkey ceremonies are reachable there. */
export const memberAuthPath = "/api/auth/members";

const prefixes: Readonly<Record<string, string>> = {
  user: "mbr",
  session: "ses",
  account: "acc",
  verification: "vrf",
  passkey: "pky",
};

function create() {
  const { origin, hostname, protocol } = new URL(env.BASE_URL);
  return betterAuth({
    appName: "Entrepot",
    baseURL: origin,
    basePath: memberAuthPath,
    secret: createHmac("sha256", env.AUTH_SECRET).update("realm:members").digest("base64url"),
    trustedOrigins: [origin],
    database: prismaAdapter(database(), { provider: "postgresql", transaction: true }),
    user: { modelName: "Member" },
    session: {
      modelName: "MemberSession",
      expiresIn: sessionDays * 86_400,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
    },
    account: { modelName: "MemberCredential", accountLinking: { enabled: false } },
    verification: { modelName: "MemberVerification", storeIdentifier: "hashed" },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: passwordLength.min,
      maxPasswordLength: passwordLength.max,
      revokeSessionsOnPasswordReset: true,
      onPasswordReset: ({ user }) => claimMember(user.id),
    },
    rateLimit: {
      enabled: true,
      window: 60,
      max: 60,
      customStorage: { consume: (key, rule) => consumeAttempt(`members-http:${key}`, rule) },
    },
    advanced: {
      cookiePrefix: "member",
      useSecureCookies: protocol === "https:",
      database: { generateId: ({ model }) => newId(prefixes[model] ?? "vrf") },
      ipAddress: { ipAddressHeaders: ["x-entrepot-client"] },
    },
    plugins: [
      passkey({
        rpID: hostname,
        rpName: "Entrepot",
        origin,
        schema: { passkey: { modelName: "MemberPasskey" } },
      }),
    ],
    telemetry: { enabled: false },
    logger: { level: "error" },
  });
}

let instance: ReturnType<typeof create> | undefined;

/** The members' realm: its own tables, cookies, secret and paths; nothing of it opens the staff's. */
export function memberAuth(): ReturnType<typeof create> {
  instance ??= create();
  return instance;
}
