import { env } from "@/lib/env";
import manifest from "@/package.json";

/** Which version and build of the shop this process runs. */
export function shopVersion(): { readonly name: string; readonly version: string; readonly build: string } {
  return { name: manifest.name, version: manifest.version, build: env.BUILD_ID };
}
