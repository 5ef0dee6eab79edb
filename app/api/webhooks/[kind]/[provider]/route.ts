import { recordPaymentEvent } from "@/lib/checkout/record-payment-event";
import { makeContext } from "@/lib/db/context";
import { isProviderId, openPaymentProvider } from "@/lib/payments/registry";

/** Providers send a few kilobytes. */
const bodyLimit = 256 * 1024;

type Params = { readonly params: Promise<{ readonly kind: string; readonly provider: string }> };

const answer = (status: number) => new Response(null, { status, headers: { "cache-control": "no-store" } });

/** The raw text, which is what was signed; null when it is too long. */
async function readBody(request: Request): Promise<string | null> {
  if (Number(request.headers.get("content-length") ?? 0) > bodyLimit) return null;
  const bytes = await request.arrayBuffer();
  return bytes.byteLength > bodyLimit ? null : new TextDecoder().decode(bytes);
}

/** Verify, translate, use case, 2xx: the answer tells a provider only whether to send again. */
export async function POST(request: Request, { params }: Params): Promise<Response> {
  const { kind, provider: id } = await params;
  const provider = kind === "payments" && isProviderId(id) ? openPaymentProvider(id) : null;
  if (!provider || !isProviderId(id)) return answer(404);
  const body = await readBody(request);
  if (body === null) return answer(413);
  const ctx = await makeContext({
    actor: { kind: "system", id: `webhook:${id}` },
    market: "GB",
    language: "en",
  });
  const event = provider.parseWebhook(body, request.headers, ctx.now);
  if (!event.ok) return answer(400);
  await recordPaymentEvent(ctx, id, event.value);
  return answer(200);
}
