/** Headers that every answer carries. HSTS only where the shop's address is https. */
export function commonHeaders(baseUrl: string): Readonly<Record<string, string>> {
  return {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy":
      "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), midi=(), usb=(), payment=(self)",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Frame-Options": "DENY",
    ...(baseUrl.startsWith("https:") && {
      "Strict-Transport-Security": "max-age=63072000; includeSubDomains",
    }),
  };
}

/**
 * A cache in front may keep a public page for two seconds and not use it afterwards without asking: with half a
 * second until every process has seen a change, one cache in front or even two in a row stay within five seconds.
 * No stale-while-revalidate and no stale-if-error: both would serve older pages. Browsers ask each time (304).
 */
export const publicPageCaching = "public, max-age=0, s-maxage=2, must-revalidate";
export const privateCaching = "private, no-store";
/**
 * Variants for the client router and the entry page: the same for many, but never in a shared cache, which might
 * forget the header that they vary by.
 */
export const revalidatedCaching = "private, max-age=0, must-revalidate";
