const ceremonies = new Set([
  "GET /passkey/generate-register-options",
  "POST /passkey/verify-registration",
  "GET /passkey/generate-authenticate-options",
  "POST /passkey/verify-authentication",
]);

/** Passes the passkey ceremonies on to a realm; everything else of it is reached by server actions alone. */
export function passkeyEndpoint(
  basePath: string,
  handler: (request: Request) => Promise<Response>,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const { pathname } = new URL(request.url);
    const known =
      pathname.startsWith(basePath) && ceremonies.has(`${request.method} ${pathname.slice(basePath.length)}`);
    return known ? await handler(request) : new Response(null, { status: 404 });
  };
}
