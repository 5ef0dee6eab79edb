import { buttonLook } from "@/components/ui/button";

type Props = {
  readonly eyebrow: string;
  readonly title: string;
  readonly lede: string;
  readonly action: { readonly href: string; readonly label: string };
};

/** What is sold and where it goes, above the fold; the harbour lies under it. */
export function Hero({ eyebrow, title, lede, action }: Props) {
  return (
    <section className="overflow-hidden border-b border-line">
      <div className="shell grid gap-x-12 gap-y-8 pt-10 sm:pt-16 lg:grid-cols-[7fr_5fr] lg:items-end">
        <div className="grid gap-5 lg:pb-16">
          <p className="eyebrow">{eyebrow}</p>
          <h1 className="text-[clamp(2.5rem,7vw,5.25rem)]">{title}</h1>
        </div>
        <div className="grid justify-items-start gap-6 lg:pb-16">
          <p className="max-w-prose text-lg">{lede}</p>
          <a href={action.href} className={buttonLook()}>
            {action.label}
          </a>
        </div>
      </div>
      <picture>
        <source srcSet="/brand/harbour-dark.svg" media="(prefers-color-scheme: dark)" />
        <img
          src="/brand/harbour.svg"
          alt=""
          width={2400}
          height={800}
          fetchPriority="high"
          className="h-56 w-full object-cover sm:h-80"
        />
      </picture>
    </section>
  );
}
