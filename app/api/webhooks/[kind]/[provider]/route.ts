import { receiveWebhook } from "@/lib/checkout/receive-webhook";

/** Providers send a few kilobytes. */
const bodyLimit = 256 * 1024;

const status = { accepted: 200, refused: 400, no_such_provider: 404 } as const;

type Params = { readonly params: Promise<{ readonly kind: string; readonly provider: string }> };

const answer = (code: number) =>
  new Response(null, { status: code, headers: { "cache-control": "no-store" } });

/** The raw text, which is what was signed; null when it is too long. */
async function readBody(request: Request): Promise<string | null> {
  if (Number(request.headers.get("content-length") ?? 0) > bodyLimit) return null;
  const bytes = await request.arrayBuffer();
  return bytes.byteLength > bodyLimit ? null : new TextDecoder().decode(bytes);
}

/** Verify, translate, use case, 2xx: the answer tells a provider only whether to send again. */
export async function POST(request: Request, { params }: Params): Promise<Response> {
  const { kind, provider } = await params;
  if (kind !== "payments") return answer(404);
  const body = await readBody(request);
  return body === null ? answer(413) : answer(status[await receiveWebhook(provider, body, request.headers)]);
}
