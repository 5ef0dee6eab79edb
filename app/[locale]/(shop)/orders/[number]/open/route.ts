import { fallbackLocale } from "@/lib/i18n/locale";
import { openOrder } from "@/lib/orders/open-order";
import { pageContext } from "@/lib/web/page-context";
import { keepOrderToken } from "@/lib/web/session";

type Props = { readonly params: Promise<{ locale: string; number: string }> };

/** As long as an order's link opens it. */
const keepMilliseconds = 90 * 86_400_000;

/** The link of an order mail: its secret moves from the address into a cookie, then the clean address follows. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const { locale, number } = await params;
  const ctx = await pageContext(locale);
  const linkToken = new URL(request.url).searchParams.get("token");
  const opened = ctx === null ? null : await openOrder(ctx, { number, linkToken });
  if (ctx !== null && opened?.ok && linkToken !== null) {
    const until = new Date(ctx.now.getTime() + keepMilliseconds);
    await keepOrderToken(opened.value.number, linkToken, until);
  }
  const shown = opened?.ok ? opened.value.number : encodeURIComponent(number.slice(0, 40));
  return new Response(null, {
    status: 303,
    headers: {
      location: `/${ctx?.locale ?? fallbackLocale}/orders/${shown}`,
      "referrer-policy": "no-referrer",
      "cache-control": "private, no-store",
    },
  });
}
