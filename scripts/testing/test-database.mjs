import { startEmbeddedDatabase } from "../setup/embedded-database.mjs";
import { checkExternalDatabase } from "../setup/external-database.mjs";
import { withClient } from "../setup/postgres-client.mjs";

const PLAIN_NAME = /^[a-z_][a-z0-9_]*$/;

/** TEST_DATABASE_URL (a user that may create databases), else an embedded server below `folder` that forgets on power loss. */
export async function openTestDatabase({ root, folder, env = process.env }) {
  const url = env.TEST_DATABASE_URL;
  if (!url) return startEmbeddedDatabase({ root, dataDir: folder, fast: true });
  return { url, note: await checkExternalDatabase(url), stop: async () => {} };
}

/** An empty database of that name on the same server; whatever it held is gone. @returns {Promise<string>} its address */
export async function recreateDatabase(serverUrl, name) {
  if (!PLAIN_NAME.test(name)) throw new Error(`not a plain database name: ${name}`);
  await withClient(serverUrl, async (client) => {
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name}`);
  });
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}
