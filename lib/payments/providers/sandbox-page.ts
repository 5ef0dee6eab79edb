import { createHash } from "node:crypto";
import { z } from "zod";
import { fromJson } from "@/lib/core/money";
import { formatMoney } from "@/lib/core/money-text";
import { testCards } from "@/lib/payments/providers/sandbox-cards";
import { fontSheets } from "@/lib/payments/providers/sandbox-fonts";
import texts from "@/lib/payments/providers/sandbox-texts.json";
import type { SandboxPayment } from "@/lib/payments/providers/sandbox-wire";

/** What the page is showing: the payment's form, the bank's question, or that all is decided. */
export type PageView = "form" | "challenge" | "wrong-card";

type Texts = (typeof texts)["en"];

const tables: Readonly<Record<string, Texts>> = z.record(z.string(), z.custom<Texts>()).parse(texts);

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (character) => escapes[character] ?? "");

const style = `
*{box-sizing:border-box}
body{margin:0;background:#f6f3ee;color:#1d1a16;font:1rem/1.5 "Hanken Grotesk Variable","IBM Plex Sans Arabic","Noto Sans JP Variable","Noto Sans KR Variable","Noto Sans SC Variable",system-ui,sans-serif}
main{max-inline-size:28rem;margin:0 auto;padding:1.5rem 1rem 3rem}
.notice{margin:0;padding:.5rem 1rem;background:#1d1a16;color:#f6f3ee;text-align:center;font-size:.875rem}
h1{font-family:"Fraunces Variable","Noto Naskh Arabic Variable","Noto Serif JP Variable","Noto Serif KR Variable","Noto Serif SC Variable",serif;font-weight:500;font-size:1.75rem;line-height:1.2;margin:1.5rem 0 1rem}
dl{display:grid;grid-template-columns:auto 1fr;gap:.25rem 1rem;margin:0 0 1.5rem;padding-block:1rem;border-block:1px solid #cfc7ba}
dt{color:#5d564c}dd{margin:0;text-align:end;overflow-wrap:anywhere}
label{display:block;margin-block-end:1rem;font-weight:600}
input{display:block;inline-size:100%;margin-block-start:.25rem;padding:.75rem;border:1px solid #6b6358;border-radius:.25rem;background:#fff;color:inherit;font:inherit}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:1rem;align-items:end}
button,.back{display:block;inline-size:100%;min-block-size:3rem;margin-block-start:.75rem;padding:.75rem;border:1px solid #1d1a16;border-radius:.25rem;background:transparent;color:inherit;font:inherit;font-weight:600;text-align:center;text-decoration:none;cursor:pointer}
button.go{background:#b3330f;border-color:#b3330f;color:#fff}
:focus-visible{outline:3px solid #1f5fbf;outline-offset:2px}
.wrong{padding:.75rem;border-inline-start:4px solid #b3330f;background:#fff}
table{inline-size:100%;border-collapse:collapse;font-size:.875rem;margin-block-start:2rem}
caption{text-align:start;font-weight:600;padding-block-end:.5rem}
td{padding:.25rem 0;border-block-start:1px solid #cfc7ba}td:last-child{text-align:end}
@media (prefers-color-scheme:dark){body{background:#171512;color:#f1ece4}input{background:#24211d;border-color:#8d8478}.notice{background:#f1ece4;color:#171512}button,.back{border-color:#f1ece4}dl,td{border-color:#4a443c}dt{color:#b8afa2}.wrong{background:#24211d}}
`;

const styleHash = createHash("sha256").update(style).digest("base64");

/** No script runs here. A form may lead back to the shop, so its origin is named. */
export function pageHeaders(returnUrl: string): Record<string, string> {
  return {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": `default-src 'none'; style-src 'self' 'sha256-${styleHash}'; font-src 'self'; form-action 'self' ${new URL(returnUrl).origin}; frame-ancestors 'none'; base-uri 'none'`,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cache-control": "no-store",
  };
}

/** By language alone: "pt-US" reads the Brazilian words. */
function wordsFor(language: string): { readonly words: Texts; readonly language: string } {
  const base = language.split("-")[0] ?? "en";
  const known = Object.keys(tables).find((tag) => tag.split("-")[0] === base);
  const words = known === undefined ? undefined : tables[known];
  return known && words ? { words, language: known } : { words: texts.en, language: "en" };
}

/** Brand names out of ids: "cartes_bancaires" reads "Cartes bancaires". */
const brand = (id: string) => (id.charAt(0).toUpperCase() + id.slice(1)).replaceAll("_", " ");

const button = (name: string, text: string, go = false) =>
  `<button name="decision" value="${name}"${go ? ' class="go"' : ""}>${escapeHtml(text)}</button>`;

function input(name: string, label: string, value: string, autocomplete: string): string {
  return `<label>${escapeHtml(label)}<input name="${name}" value="${value}" inputmode="numeric" autocomplete="${autocomplete}" dir="ltr" required></label>`;
}

function cardForm(paymentId: string, words: Texts, wrong: boolean): string {
  return `${wrong ? `<p class="wrong" role="alert">${escapeHtml(words.onlyTestCards)}</p>` : ""}
${input("number", words.cardNumber, "4242 4242 4242 4242", "off")}
<div class="pair">${input("expiry", words.expiry, "12 / 39", "off")}${input("cvc", words.cvc, "123", "off")}</div>
${button("card", words.pay, true)}</form><form method="post" action="/pay/${paymentId}">${button("cancel", words.cancel)}`;
}

function cardTable(words: Texts): string {
  const rows = Object.entries(testCards).map(([number, outcome]) => {
    const grouped = number.replace(/(\d{4})(?=\d)/g, "$1 ");
    return `<tr><td><bdi dir="ltr">${grouped}</bdi></td><td>${escapeHtml(words.outcomes[outcome])}</td></tr>`;
  });
  return `<p>${escapeHtml(words.onlyTestCards)}</p><table><caption>${escapeHtml(words.testCards)}</caption><tbody>${rows.join("")}</tbody></table>`;
}

function formFor(payment: SandboxPayment, view: PageView, words: Texts): string {
  if (view === "challenge") {
    return `<p>${escapeHtml(words.challengeText)}</p>${button("challenge-approve", words.challengeApprove, true)}${button("challenge-fail", words.challengeFail)}`;
  }
  if (payment.status === "awaiting_funds") {
    return `<p>${escapeHtml(words.voucherText)}</p>${button("pay-voucher", words.payVoucher, true)}`;
  }
  if (payment.kind === "card" || payment.kind === "instalments")
    return cardForm(payment.id, words, view === "wrong-card");
  return `${button("approve", words.approve, true)}${button("decline", words.decline)}${button("cancel", words.cancel)}`;
}

const isWaiting = (payment: SandboxPayment) =>
  payment.status === "requires_action" || payment.status === "awaiting_funds";

function facts(payment: SandboxPayment, words: Texts, amount: string): string {
  const rows: [string, string][] = [
    [words.order, payment.orderNumber],
    [
      words.method,
      payment.method === "card"
        ? words.kinds.card
        : `${words.kinds[payment.kind]} · ${brand(payment.method)}`,
    ],
    [words.amount, amount],
  ];
  if (payment.voucherReference) {
    rows.push([words.reference, payment.voucherReference]);
    rows.push([words.payBefore, `${payment.expiresAt.slice(0, 16).replace("T", " ")} UTC`]);
  }
  return rows
    .map(([name, value]) => `<dt>${escapeHtml(name)}</dt><dd><bdi>${escapeHtml(value)}</bdi></dd>`)
    .join("");
}

/** The sandbox's payment page: one form, no script, in the shopper's language. */
export function renderPage(payment: SandboxPayment, view: PageView): string {
  const { words, language } = wordsFor(payment.language);
  const money = fromJson(payment.amount);
  const amount = money
    ? formatMoney(money, payment.language)
    : `${payment.amount.amount} ${payment.amount.currency}`;
  const title = view === "challenge" ? words.challenge : words.title.replace("{amount}", amount);
  const body = isWaiting(payment)
    ? `<form method="post" action="/pay/${payment.id}">${formFor(payment, view, words)}</form>`
    : `<p>${escapeHtml(words.done)}</p>`;
  const sheets = fontSheets(language)
    .map((href) => `<link rel="stylesheet" href="${href}">`)
    .join("");
  const cards = isWaiting(payment) && (payment.kind === "card" || payment.kind === "instalments");
  return `<!doctype html>
<html lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>${sheets}<style>${style}</style></head><body>
<p class="notice">${escapeHtml(words.notice)}</p>
<main><h1>${escapeHtml(title)}</h1><dl>${facts(payment, words, amount)}</dl>${body}
<a class="back" href="${escapeHtml(payment.returnUrl)}">${escapeHtml(words.back)}</a>
${cards && view !== "challenge" ? cardTable(words) : ""}</main></body></html>`;
}
