import { createHmac } from "node:crypto";
import { passkey } from "@better-auth/passkey";
import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { newId } from "@/lib/core/id";
import { consumeAttempt } from "@/lib/db/brake-attempts";
import { database } from "@/lib/db/client";
import { env } from "@/lib/env";
import { passwordLength, sessionHours } from "./staff";

/** Path of the realm's own endpoints; only the passkey ceremonies are reachable there. */
export const staffAuthPath = "/api/auth/staff";

const prefixes: Readonly<Record<string, string>> = {
  user: "stf",
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
    basePath: staffAuthPath,
    secret: createHmac("sha256", env.AUTH_SECRET).update("realm:staff").digest("base64url"),
    trustedOrigins: [origin],
    database: prismaAdapter(database(), { provider: "postgresql", transaction: true }),
    user: { modelName: "Staff" },
    session: {
      modelName: "StaffSession",
      expiresIn: sessionHours * 3600,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
    },
    account: { modelName: "StaffCredential", accountLinking: { enabled: false } },
    verification: { modelName: "StaffVerification", storeIdentifier: "hashed" },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: passwordLength.min,
      maxPasswordLength: passwordLength.max,
      disableSignUp: true,
    },
    rateLimit: {
      enabled: true,
      window: 60,
      max: 60,
      customStorage: { consume: (key, rule) => consumeAttempt(`staff-http:${key}`, rule) },
    },
    advanced: {
      cookiePrefix: "staff",
      useSecureCookies: protocol === "https:",
      database: { generateId: ({ model }) => newId(prefixes[model] ?? "vrf") },
      ipAddress: { ipAddressHeaders: ["x-entrepot-client"] },
    },
    plugins: [
      passkey({
        rpID: hostname,
        rpName: "Entrepot admin",
        origin,
        schema: { passkey: { modelName: "StaffPasskey" } },
      }),
    ],
    telemetry: { enabled: false },
    logger: { level: "error" },
  });
}

let instance: ReturnType<typeof create> | undefined;

/** The staff's realm: its own tables, cookies, secret and paths; a member's login opens nothing here. */
export function staffAuth(): ReturnType<typeof create> {
  instance ??= create();
  return instance;
}
