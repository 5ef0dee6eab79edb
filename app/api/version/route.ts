import { env } from "@/lib/env";
import manifest from "@/package.json";

export const dynamic = "force-dynamic";

/** Which version and build answers. */
export function GET(): Response {
  const { name, version } = manifest;
  return Response.json({ name, version, build: env.BUILD_ID }, { headers: { "Cache-Control": "no-store" } });
}
