import { z } from "zod";

const optionalText = z
  .string()
  .optional()
  .transform((text) => (text === "" ? undefined : text));

/** Development defaults; in `SHOP_MODE=live` none of them is accepted. */
const demoDefaults = {
  AUTH_SECRET: "demo-only-auth-secret-that-live-mode-refuses",
  ENCRYPTION_KEYS: "demo:ZGVtby1vbmx5LWtleS1saXZlLW1vZGUtcmVmdXNlcyE=",
  SANDBOX_PAYMENTS_SECRET: "demo-only-webhook-secret-live-refuses",
};

const schema = z.object({
  SHOP_MODE: z.enum(["demo", "live"]).default("demo"),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  /** The one address shoppers see; every same-origin check compares with it. */
  BASE_URL: z.url().default("http://localhost:3000"),
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  DATA_DIR: z.string().default(".data"),
  AUTH_SECRET: z.string().min(32).default(demoDefaults.AUTH_SECRET),
  /** `keyId:base64 of 32 bytes`, newest first, comma separated. */
  ENCRYPTION_KEYS: z
    .string()
    .regex(/^[\w-]+:[\w+/=]+(,[\w-]+:[\w+/=]+)*$/)
    .default(demoDefaults.ENCRYPTION_KEYS),
  SANDBOX_PAYMENTS_URL: z.url().default("http://localhost:3010"),
  SANDBOX_PAYMENTS_PORT: z.coerce.number().int().min(1).max(65_535).default(3010),
  SANDBOX_PAYMENTS_SECRET: z.string().min(16).default(demoDefaults.SANDBOX_PAYMENTS_SECRET),
  /** Where the sandbox delivers webhooks: the web process, not the public address. */
  SANDBOX_WEBHOOK_TARGET: optionalText,
  ADMIN_EMAIL: z.email().default("admin@entrepot.example"),
  ADMIN_PASSWORD: optionalText,
  SMTP_URL: optionalText,
  MAIL_FROM: z.string().default("Entrepot <orders@entrepot.example>"),
  BUILD_ID: z.string().default("dev"),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
  /** How many pages the page cache may hold, in mebibytes of stored bytes. */
  PAGE_CACHE_MB: z.coerce.number().int().min(1).default(128),
  /** Whose `X-Forwarded-For` is believed; a proxy on this machine by default. */
  TRUSTED_PROXIES: z
    .string()
    .regex(/^[\w.:/]*(,[\w.:/]+)*$/)
    .default("loopback")
    .transform((text) => text.split(",").filter((part) => part !== "")),
  DATABASE_POOL: z.coerce.number().int().min(1).default(10),
  NODE_ENV: z.enum(["development", "test", "production"]).default("development"),
});

export type Env = z.infer<typeof schema>;

/** What each setting is and one good value, for whoever reads the message at the start. */
const help: Record<keyof Env, string> = {
  SHOP_MODE: "what kind of shop this is, demo or live, for example demo",
  DATABASE_URL: "the PostgreSQL 15+ database, for example postgresql://user:password@127.0.0.1:5432/entrepot",
  BASE_URL: "the shop's public address, for example https://shop.example",
  PORT: "the port of the web server, for example 3000",
  DATA_DIR: "the folder for the embedded database and files, for example .data",
  AUTH_SECRET: "signs sessions, 32 characters or more, for example the output of: openssl rand -base64 32",
  ENCRYPTION_KEYS:
    "encrypts phone and customs ids, for example k1: and the output of: openssl rand -base64 32",
  SANDBOX_PAYMENTS_URL: "the address of the payment sandbox, for example http://localhost:3010",
  SANDBOX_PAYMENTS_PORT: "the port of the payment sandbox, for example 3010",
  SANDBOX_PAYMENTS_SECRET:
    "signs the sandbox's webhooks, 16 characters or more, for example the output of: openssl rand -base64 32",
  SANDBOX_WEBHOOK_TARGET:
    "where the sandbox delivers webhooks, for example http://127.0.0.1:3000/api/webhooks/payments/sandbox",
  ADMIN_EMAIL: "the first staff login, for example admin@shop.example",
  ADMIN_PASSWORD: "the first staff login's password, for example the output of: openssl rand -base64 18",
  SMTP_URL: "the mail server, for example smtps://user:password@mail.example:465",
  MAIL_FROM: "the sender of every mail, for example Entrepot <orders@shop.example>",
  BUILD_ID: "names this build in caches and logs, for example 2026-11-22.1",
  LOG_LEVEL: "debug, info, warn, error or silent, for example info",
  PAGE_CACHE_MB: "mebibytes of finished pages kept in memory, for example 128",
  TRUSTED_PROXIES:
    "addresses or networks of your own proxies, comma separated, for example loopback,10.0.0.0/8",
  DATABASE_POOL: "database connections of each process, for example 10",
  NODE_ENV: "development, test or production, for example production",
};

/** What `live` mode still lacks; empty when the shop may open. */
export function missingForLive(env: Env): string[] {
  if (env.SHOP_MODE !== "live") return [];
  const missing: string[] = [];
  for (const key of Object.keys(demoDefaults) as (keyof typeof demoDefaults)[]) {
    if (key !== "SANDBOX_PAYMENTS_SECRET" && env[key] === demoDefaults[key]) missing.push(describe(key));
  }
  if (env.SMTP_URL === undefined) missing.push(describe("SMTP_URL"));
  if (!env.BASE_URL.startsWith("https://")) missing.push(describe("BASE_URL"));
  return missing;
}

function describe(key: keyof Env): string {
  return `${key} (.env.example): ${help[key]}`;
}

/** Reads and checks the environment; a wrong or missing value is named with its file, meaning and example. */
export function readEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const parsed = schema.safeParse(source);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(
    (issue) => `- ${describe(issue.path[0] as keyof Env)} [${issue.message}]`,
  );
  throw new Error(`The environment is not complete:\n${lines.join("\n")}`);
}

let known: Env | undefined;

function complete(): Env {
  known ??= readEnv(process.env);
  return known;
}

/** The checked environment, read once at first use so that a build needs none of it. Whole, so providers may parse it. */
export const env: Env = new Proxy({} as Env, {
  get: (_, key) => complete()[key as keyof Env],
  has: (_, key) => key in complete(),
  ownKeys: () => Reflect.ownKeys(complete()),
  getOwnPropertyDescriptor: (_, key) => {
    const found = Reflect.getOwnPropertyDescriptor(complete(), key);
    return found === undefined ? undefined : { ...found, configurable: true };
  },
});
