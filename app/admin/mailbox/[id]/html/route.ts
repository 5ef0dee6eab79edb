import { readMail } from "@/lib/mail/read-mailbox";
import { staffContext } from "@/lib/web/staff-session";

export const dynamic = "force-dynamic";

/** A mail is text from outside the page: it may show itself and do nothing else. */
const policy =
  "sandbox; default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'";

/** The HTML part of one mail, for the frame on its page. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { ctx } = await staffContext();
  const read = await readMail(ctx, (await params).id.slice(0, 60));
  if (!read.ok) return new Response(null, { status: read.error.code === "not_allowed" ? 403 : 404 });
  return new Response(read.value.html, {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": policy,
      "X-Frame-Options": "SAMEORIGIN",
      "Cache-Control": "private, no-store",
    },
  });
}
