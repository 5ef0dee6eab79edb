import { z } from "zod";
import { parseLocale } from "@/lib/i18n/locale";
import { checkAddress } from "@/lib/markets/check-address";
import { markets } from "@/lib/markets/registry";

/** What may be typed so far, right or wrong. */
export const typedDetails = z.object({
  locale: z.string(),
  email: z.string().max(500).optional(),
  address: z.record(z.string().max(60), z.string().max(500)).optional(),
});

/** The same once it is right for the market of the page: mail, and every field of the address. */
export const rightDetails = typedDetails.superRefine(({ locale, email, address }, found) => {
  const market = parseLocale(locale)?.market;
  if (market === undefined) return;
  if (!z.email().max(254).safeParse(email).success) {
    found.addIssue({ code: "custom", path: ["email"], message: "checkout_email_invalid" });
  }
  const checked = checkAddress(markets[market], address ?? {});
  if (checked.ok) return;
  for (const { field = "", code } of checked.error) {
    found.addIssue({ code: "custom", path: ["address", field], message: code });
  }
});
