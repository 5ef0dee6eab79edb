import type { Result } from "@/lib/core/result";
import { record, type SandboxDesk } from "@/lib/payments/providers/sandbox-api";
import { cardOutcome } from "@/lib/payments/providers/sandbox-cards";
import { type PageView, renderPage } from "@/lib/payments/providers/sandbox-page";
import { approve, decline } from "@/lib/payments/providers/sandbox-payment";
import type { SandboxPayment } from "@/lib/payments/providers/sandbox-wire";

/** What the page's form leads to: another view of the page, or back to the shop. */
export type Visit =
  | { readonly kind: "page"; readonly html: string }
  | { readonly kind: "back"; readonly url: string };

type Decision = Result<SandboxPayment, string> | PageView;

function decideCard(payment: SandboxPayment, form: URLSearchParams): Decision {
  const field = (name: string) => form.get(name) ?? "";
  const card = { number: field("number"), expiry: field("expiry"), cvc: field("cvc") };
  const outcome = cardOutcome(card, new Date());
  if (outcome === null) return "wrong-card";
  if (outcome === "challenge") return "challenge";
  return outcome === "approve" ? approve(payment) : decline(payment, outcome);
}

function decide(payment: SandboxPayment, form: URLSearchParams): Decision {
  switch (form.get("decision")) {
    case "card":
      return decideCard(payment, form);
    case "challenge-approve":
    case "pay-voucher":
      return approve(payment);
    case "approve":
      return payment.kind === "card" ? "form" : approve(payment);
    case "challenge-fail":
      return decline(payment, "authentication_failed");
    case "decline":
      return decline(payment, "do_not_honour");
    case "cancel":
      return decline(payment, "cancelled_by_buyer");
    default:
      return "form";
  }
}

function wayBack(payment: SandboxPayment): string {
  const url = new URL(payment.returnUrl);
  url.searchParams.set("provider_payment", payment.id);
  return url.href;
}

/** One press on the payment page. A second press on a decided payment only leads back. */
export function visitPage(desk: SandboxDesk, payment: SandboxPayment, form: URLSearchParams): Visit {
  const decision = decide(payment, form);
  if (typeof decision === "string") return { kind: "page", html: renderPage(payment, decision) };
  if (decision.ok) record(desk, payment, decision.value);
  return { kind: "back", url: wayBack(payment) };
}
