import type { Source } from "@/lib/markets/market";

const stated = (key: string, ref: string, date: string): Source => ({ key, ref, date, certainty: "sourced" });

export const shopifyWorldwide = stated(
  "SHOPIFY-WW",
  "github Shopify/worldwide, commit of 6 Aug 2026 (field order, postcode patterns); its tax numbers are stale and unused",
  "2026-08-06",
);

export const stripeSdk = stated(
  "STRIPE-SDK",
  "npm stripe 23.1.0, API 2026-10-28.endive (types and changelog)",
  "2026-10-29",
);

export const stripeDocs = stated(
  "STRIPE-DOCS",
  "docs.stripe.com method pages and changelog up to 18 Nov 2026",
  "2026-11",
);

/** What every market file rests on. */
export const commonSources = [shopifyWorldwide, stripeSdk, stripeDocs] as const;

/** A fact that nobody looked up again. */
export const memory = (key: string, ref: string): Source => ({ key, ref, date: null, certainty: "memory" });
