import { env } from "@/lib/env";

/** What pages may know of the deployment. */
export const shopFacts = {
  /** The brand's own name, the same in every language. */
  name: "Entrepot",
  isDemo: (): boolean => env.SHOP_MODE === "demo",
  /** Public address without a trailing slash. */
  baseUrl: (): string => env.BASE_URL.replace(/\/$/, ""),
};
