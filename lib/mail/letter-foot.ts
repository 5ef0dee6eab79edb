import { demoEntity, entities, type SellingEntity } from "@/lib/markets/entity";
import { legalPagesOf } from "@/lib/markets/legal-pages";
import { markets } from "@/lib/markets/registry";
import type { Letter, LetterDesk } from "./letter";

const shown = new Set(["terms", "withdrawal", "returns", "privacy"]);

/** The entity that an order names; the shop's own for mails about no order. */
export function sellerOf(entityId: string | null): SellingEntity {
  return entities.find(({ id }) => id === entityId) ?? demoEntity;
}

/** Who sells and where the terms stand: the end of every mail. */
export function letterFoot(
  { say, locale, baseUrl }: LetterDesk,
  entityId: string | null,
): Pick<Letter, "sellerTitle" | "seller" | "links"> {
  const seller = sellerOf(entityId);
  const vat = seller.registrations.find(({ kind }) => kind === "eu-vat");
  const market = markets[locale.market];
  const own = `${baseUrl}/${locale.locale}`;
  const pages = legalPagesOf(market)
    .filter((page) => shown.has(page))
    .map((page) => ({ label: say(`emails.links.${page}`), href: `${own}/legal/${page}` }));
  const withdraw = { label: say("emails.links.withdraw"), href: `${own}/withdrawal` };
  return {
    sellerTitle: say("emails.seller.title"),
    seller: [
      seller.legalName,
      ...seller.addressLines,
      say("emails.seller.register", { number: seller.registerNumber }),
      ...(vat === undefined ? [] : [say("emails.seller.vat", { number: vat.number })]),
      say("emails.seller.contact", { email: seller.email, phone: seller.phone }),
    ],
    links: market.law.withdrawalFunction ? [withdraw, ...pages] : pages,
  };
}
