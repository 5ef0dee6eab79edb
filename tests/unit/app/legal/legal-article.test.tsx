import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { LegalArticle, type LegalView } from "@/components/shop/legal/legal-article";

const view: LegalView = {
  title: "Returns",
  lede: "You have 14 days.",
  shape: "text",
  sections: [
    {
      key: "how",
      title: "How",
      text: "Write to a@b.example today.\n\n- one\n- two\n\nline\nanother",
      link: { href: "/en-DE/withdrawal", label: "Withdraw from contract" },
    },
  ],
  demo: null,
  email: "a@b.example",
  updated: "Last changed today.",
  navigation: {
    label: "Terms",
    links: [
      { href: "/en-DE/legal/terms", label: "Terms of sale", current: false },
      { href: "/en-DE/legal/returns", label: "Returns", current: true },
    ],
  },
};

it("makes paragraphs, lists and a link of the mail address", () => {
  const html = renderToStaticMarkup(<LegalArticle view={view} />);
  expect(html).toContain(
    'Write to </span><span><a href="mailto:a@b.example" dir="ltr">a@b.example</a> today.',
  );
  expect(html.match(/<li>/g)).toHaveLength(2 + 2);
  expect(html).toContain('<h2 id="how-title"');
  expect(html).toContain('<a href="/en-DE/withdrawal">Withdraw from contract</a>');
  expect(html).toContain('href="/en-DE/legal/returns" aria-current="page"');
});

it("sets short entries as terms and says first that it is a demo", () => {
  const demo = { title: "This is a demo", text: "Nothing is shipped." };
  const html = renderToStaticMarkup(<LegalArticle view={{ ...view, shape: "facts", demo }} />);
  expect(html).toContain("<dt");
  expect(html).not.toContain("<h2");
  expect(html.indexOf("Nothing is shipped")).toBeLessThan(html.indexOf("<dl"));
});
