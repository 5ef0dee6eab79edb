import { recordPaymentEvent } from "@/lib/checkout/record-payment-event";
import { makeContext } from "@/lib/db/context";
import { isProviderId, openPaymentProvider } from "@/lib/payments/registry";

/** What a provider is told: "accepted" needs no repeat, the others would end the same way again. */
export type ReceivedWebhook = "accepted" | "refused" | "no_such_provider";

/** A payment webhook as it came over the wire: verified over the raw body by the database's clock, then recorded. */
export async function receiveWebhook(
  id: string,
  rawBody: string,
  headers: Headers,
): Promise<ReceivedWebhook> {
  const provider = isProviderId(id) ? openPaymentProvider(id) : null;
  if (!provider || !isProviderId(id)) return "no_such_provider";
  const ctx = await makeContext({
    actor: { kind: "system", id: `webhook:${id}` },
    market: "GB",
    language: "en",
  });
  const event = provider.parseWebhook(rawBody, headers, ctx.now);
  if (!event.ok) return "refused";
  await recordPaymentEvent(ctx, id, event.value);
  return "accepted";
}
