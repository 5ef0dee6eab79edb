import { openClient } from "./postgres-client.mjs";
import { Problem } from "./problem.mjs";

/** 15 is the first with MERGE and with the public schema closed by default; design: "any PostgreSQL 15+". */
const OLDEST = 15;
const UNREACHABLE = ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "ETIMEDOUT", "EHOSTUNREACH", "ENETUNREACH"];
const EXAMPLE = "DATABASE_URL=postgresql://user:password@host:5432/database";

function parseUrl(text) {
  try {
    const url = new URL(text);
    if (["postgres:", "postgresql:"].includes(url.protocol) && url.hostname) return url;
  } catch {}
  throw new Problem("DATABASE_URL is no PostgreSQL address.", `It looks like this: ${EXAMPLE}`);
}

/** The Problem behind a connection that failed; never shows the password. */
export function explainConnectFailure(error, url) {
  const where = `${url.hostname}:${url.port || 5432}`;
  const database = decodeURIComponent(url.pathname.slice(1));
  const user = decodeURIComponent(url.username);
  const code = error.code ?? error.errors?.[0]?.code;
  if (UNREACHABLE.includes(code) || /timeout/i.test(error.message)) {
    return new Problem(
      `No PostgreSQL answers at ${where} (${code ?? "timeout"}), which DATABASE_URL names.`,
      "Start that server or correct DATABASE_URL. Without DATABASE_URL the shop starts a database of its own.",
    );
  }
  if (["28P01", "28000"].includes(code) || /password/i.test(error.message)) {
    return new Problem(
      `The PostgreSQL at ${where} refuses user "${user}": wrong user name or password in DATABASE_URL.`,
      `Correct them (special characters in a password are written as %40 and so on): ${EXAMPLE}`,
    );
  }
  if (code === "3D000") {
    return new Problem(
      `The PostgreSQL at ${where} has no database "${database}", which DATABASE_URL names.`,
      `Make it: createdb -h ${url.hostname} -p ${url.port || 5432} -U ${user} ${database}\nor correct DATABASE_URL.`,
    );
  }
  return new Problem(
    `The PostgreSQL at ${where} could not be used: ${error.message}`,
    `Check DATABASE_URL: ${EXAMPLE}`,
  );
}

/** Stops with a Problem when the server is older than PostgreSQL 15. `version` as in server_version_num (150004). */
export function checkServerVersion(version, where) {
  const major = Math.floor(Number(version) / 10_000);
  if (major < OLDEST) {
    throw new Problem(
      `The server at ${where} is PostgreSQL ${major}; the shop needs ${OLDEST} or newer.`,
      "Upgrade that server, name another in DATABASE_URL, or leave DATABASE_URL out: the shop then starts its own.",
    );
  }
  return major;
}

async function checkRights(client, url) {
  const { rows } = await client.query(
    "select has_schema_privilege('public', 'create') and has_database_privilege(current_database(), 'create') as may",
  );
  if (rows[0]?.may) return;
  const user = decodeURIComponent(url.username);
  const database = decodeURIComponent(url.pathname.slice(1));
  throw new Problem(
    `User "${user}" may not make tables in database "${database}".`,
    `Make it the owner: ALTER DATABASE "${database}" OWNER TO "${user}";`,
  );
}

/** Proves that the database in DATABASE_URL can be used; gives a line to print. */
export async function checkExternalDatabase(text) {
  const url = parseUrl(text);
  let client;
  try {
    client = await openClient(text);
  } catch (error) {
    throw explainConnectFailure(error, url);
  }
  try {
    const where = `${url.hostname}:${url.port || 5432}`;
    const { rows } = await client.query("select current_setting('server_version_num') as version");
    const major = checkServerVersion(rows[0].version, where);
    await checkRights(client, url);
    return `PostgreSQL ${major} at ${where} (DATABASE_URL)`;
  } finally {
    await client.end().catch(() => {});
  }
}
