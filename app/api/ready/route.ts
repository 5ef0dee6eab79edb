import { checkReadiness } from "@/lib/web/check-readiness";

export const dynamic = "force-dynamic";

/** 200 while visitors may be sent here; 503 with the reason while starting, draining, without database or behind on changes. */
export async function GET(): Promise<Response> {
  const readiness = await checkReadiness();
  return Response.json(readiness, {
    status: readiness.ready ? 200 : 503,
    headers: { "Cache-Control": "no-store" },
  });
}
