const CONNECT_MS = 5_000;

/** An open `pg` connection. Imported late: these scripts start before node_modules exists. */
export async function openClient(url) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_MS,
    application_name: "entrepot-setup",
  });
  client.on("error", () => {}); // a server that goes away while we are idle; the next query tells
  await client.connect();
  return client;
}

/** Runs `work` with a connection and closes it. */
export async function withClient(url, work) {
  const client = await openClient(url);
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}
