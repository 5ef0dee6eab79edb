import { createTranslator } from "next-intl";
import { describe, expect, it, vi } from "vitest";
import { legalFacts } from "@/app/[locale]/(shop)/legal/[page]/_components/legal-facts";
import { legalPlan } from "@/app/[locale]/(shop)/legal/[page]/_components/legal-sections";
import { shippedLanguages } from "@/lib/i18n/languages";
import { parseLocale, toLocale } from "@/lib/i18n/locale";
import { loadMessages } from "@/lib/i18n/messages";
import { legalPagesOf } from "@/lib/markets/legal-pages";
import { marketCodes, markets } from "@/lib/markets/registry";

vi.stubEnv("DATABASE_URL", "postgresql://nobody@127.0.0.1:1/none");
vi.stubEnv("BASE_URL", "http://localhost:3000");

const now = new Date("2026-11-22T12:00:00Z");

async function pagesIn(tag: string): Promise<Map<string, string[]>> {
  const locale = parseLocale(tag);
  if (locale === null) throw new Error(`${tag} is no locale`);
  const messages = await loadMessages(locale.language);
  const onError = (error: Error) => {
    throw error;
  };
  const texts = createTranslator({ locale: tag, messages, namespace: "shop.legal", onError });
  const methods = createTranslator({ locale: tag, messages, namespace: "checkout.method", onError });
  const facts = legalFacts(locale, now, (id) => methods(id));
  const say = (key: string) => texts(key as "navigation", facts.values);
  return new Map(
    legalPagesOf(markets[locale.market]).map((page) => {
      const { sections } = legalPlan(page, markets[locale.market]);
      const texts = sections.flatMap((key) => [
        `${page}.sections.${key}.title`,
        `${page}.sections.${key}.text`,
      ]);
      return [page, [`${page}.title`, `${page}.lede`, ...texts].map(say)];
    }),
  );
}

describe.each(shippedLanguages.map(({ folder }) => folder))("legal pages in %s", (language) => {
  it("are complete in every market: each text formed, none empty, no placeholder left", async () => {
    for (const market of marketCodes) {
      for (const [page, texts] of await pagesIn(toLocale(language, market))) {
        for (const text of texts) {
          expect(text.trim(), `${market} ${page}`).not.toBe("");
          expect(text, `${market} ${page}`).not.toMatch(/[{}]|undefined/);
        }
      }
    }
  });
});

it("give the market's own days and never fewer than the shop's promise", async () => {
  const germany = await pagesIn("en-DE");
  expect(germany.get("withdrawal")?.[1]).toBe("You can withdraw within 14 days, without a reason.");
  const mexico = await pagesIn("en-MX");
  expect(mexico.get("returns")?.join(" ")).toContain("within 5 working days");
  expect(mexico.get("returns")?.[1]).toContain("You have 14 days");
  const bahrain = (await pagesIn("en-BH")).get("returns")?.join(" ");
  expect(bahrain).toContain("We know of no general right in Bahrain");
});

it("put the postage on the seller where the law does", async () => {
  expect((await pagesIn("en-BR")).get("withdrawal")?.join(" ")).toContain(
    "We bear the cost of sending them back",
  );
  expect((await pagesIn("en-DE")).get("withdrawal")?.join(" ")).toContain("You bear the direct cost");
});

it("SH-37 tell of the online withdrawal where the law has it, and nowhere else", async () => {
  const germany = await pagesIn("de-DE");
  for (const page of ["withdrawal", "returns"] as const) {
    expect(germany.get(page)).toContain("Online widerrufen");
  }
  const brazil = [...(await pagesIn("en-BR")).values()].flat();
  expect(brazil).not.toContain("Withdraw online");
});

it("list every item of the Japanese notice", async () => {
  const notice = (await pagesIn("ja-JP")).get("tokushoho") ?? [];
  const items = [
    "販売業者",
    "運営統括責任者",
    "所在地",
    "電話番号",
    "メールアドレス",
    "販売価格",
    "商品代金以外の必要料金",
  ];
  for (const item of [...items, "お支払い方法", "お支払い時期", "商品の引渡時期", "返品・交換・キャンセル"]) {
    expect(notice).toContain(item);
  }
  expect(notice.join(" ")).toContain("PayPay");
});
