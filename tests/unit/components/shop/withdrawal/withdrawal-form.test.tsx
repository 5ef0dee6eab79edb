import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { Declaration } from "@/components/shop/withdrawal/declaration";
import { WithdrawalForm } from "@/components/shop/withdrawal/withdrawal-form";
import type { WithdrawalTexts } from "@/components/shop/withdrawal/withdrawal-view";
import { type SaidState, unsaid } from "@/lib/web/said-state";

const field = (label: string) => ({ label, maxLength: 40 });

const texts: WithdrawalTexts = {
  problems: "Look again",
  pending: "Wait",
  optional: "(optional)",
  next: "Continue",
  fields: { number: field("Number"), name: field("Name"), email: field("Email"), note: field("Note") },
  review: { title: "Declaration", note: "Nothing was sent", confirm: "Confirm withdrawal", back: "Change" },
  receipt: { title: "Received", shop: "Shop" },
};

const action = async (): Promise<SaidState<never>> => unsaid;

it("SH-37 asks for name, contract and mail only, and fills in what is known", () => {
  const known = { number: "E-1", name: "Nora", email: "nora@example.com", note: "" };
  const html = renderToStaticMarkup(
    <WithdrawalForm locale="de-DE" known={known} texts={texts} action={action} />,
  );
  const inputs = [...html.matchAll(/<(?:input|textarea)[^>]*>/g)].map(([tag]) => tag);
  const required = inputs.filter((tag) => tag.includes("required"));
  expect(inputs.map((tag) => /name="([^"]+)"/.exec(tag)?.[1])).toEqual([
    "locale",
    "number",
    "name",
    "email",
    "note",
  ]);
  expect(required).toHaveLength(3);
  for (const value of Object.values(known)) expect(html).toContain(value);
  expect(html).toMatch(
    /<button[^>]*name="step"[^>]*value="review"|<button[^>]*value="review"[^>]*name="step"/,
  );
});

it("shows a declaration row by row, without trusting what was typed", () => {
  const rows = [{ key: "name", label: "Name", value: "<b>Nora</b>" }];
  const html = renderToStaticMarkup(<Declaration declaration="I withdraw." rows={rows} />);
  expect(html).toContain("I withdraw.");
  expect(html).toContain('data-fact="name"');
  expect(html).toContain("&lt;b&gt;Nora&lt;/b&gt;");
});
