import type { Messages } from "@/lib/i18n/messages";
import type { LegalPageId } from "@/lib/markets/legal-pages";
import type { Market } from "@/lib/markets/market";

type SectionKey<Page extends LegalPageId> = keyof Messages["shop"]["legal"][Page]["sections"] & string;

type PagePlan<Page extends LegalPageId> = {
  readonly shape: "text" | "facts";
  readonly sections: readonly SectionKey<Page>[];
};

/** Every legal page with its sections in order; a key without a message does not compile. */
const plans: { readonly [Page in LegalPageId]: PagePlan<Page> } = {
  seller: { shape: "facts", sections: ["name", "address", "contact", "answer", "register", "registrations"] },
  terms: {
    shape: "text",
    sections: ["partner", "contract", "prices", "payment", "delivery", "defects", "law", "languages"],
  },
  privacy: {
    shape: "text",
    sections: ["controller", "order", "customs", "keep", "recipients", "cookies", "rights"],
  },
  delivery: { shape: "text", sections: ["price", "arrival", "duty", "customsId", "countries", "problems"] },
  returns: {
    shape: "text",
    sections: ["how", "online", "cost", "refund", "condition", "except", "law", "noLaw", "faulty"],
  },
  accessibility: { shape: "text", sections: ["aim", "done", "gaps", "feedback"] },
  imprint: {
    shape: "facts",
    sections: ["company", "manager", "contact", "register", "vat", "content", "disputes"],
  },
  withdrawal: { shape: "text", sections: ["right", "how", "online", "money", "goods", "except", "form"] },
  guarantee: { shape: "text", sections: ["term", "rights", "proof", "how", "maker"] },
  tokushoho: {
    shape: "facts",
    sections: [
      "seller",
      "manager",
      "address",
      "phone",
      "email",
      "price",
      "charges",
      "methods",
      "due",
      "handover",
      "returns",
      "import",
    ],
  },
  grievance: { shape: "text", sections: ["officer", "contact", "course", "more"] },
};

/** Sections that only some markets need; all others are shown everywhere. */
const conditions: Readonly<Record<string, (market: Market) => boolean>> = {
  "delivery.customsId": (market) => market.customsIds.some(({ asked }) => asked !== "business"),
  "returns.online": (market) => market.law.withdrawalFunction,
  "withdrawal.online": (market) => market.law.withdrawalFunction,
  "returns.law": (market) => market.law.withdrawal.days > 0,
  "returns.noLaw": (market) => market.law.withdrawal.days === 0,
};

export type LegalPlan = { readonly shape: "text" | "facts"; readonly sections: readonly string[] };

/** What a legal page says in a market, in order. */
export function legalPlan(page: LegalPageId, market: Market): LegalPlan {
  const { shape, sections }: LegalPlan = plans[page];
  return { shape, sections: sections.filter((key) => conditions[`${page}.${key}`]?.(market) ?? true) };
}
