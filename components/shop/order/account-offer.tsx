import { buttonLook } from "@/components/ui/button";

type Props = {
  readonly texts: { readonly title: string; readonly text: string; readonly submit: string };
  readonly href: string;
};

/** An account is offered once the order stands, never before. */
export function AccountOffer({ texts, href }: Props) {
  return (
    <section aria-label={texts.title} className="grid justify-items-start gap-3 bg-sea-tint p-6">
      <h2 className="text-2xl">{texts.title}</h2>
      <p className="max-w-prose">{texts.text}</p>
      <a href={href} className={buttonLook("quiet")}>
        {texts.submit}
      </a>
    </section>
  );
}
