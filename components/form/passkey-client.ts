/** The passkey ceremonies of a realm. Loaded when a button is pressed, so no other page carries the library. */
export async function passkeyClient(basePath: string) {
  const [{ createAuthClient }, { passkeyClient: plugin }] = await Promise.all([
    import("better-auth/client"),
    import("@better-auth/passkey/client"),
  ]);
  return createAuthClient({ baseURL: window.location.origin, basePath, plugins: [plugin()] });
}
