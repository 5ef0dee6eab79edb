import { buttonLook } from "@/components/ui/button";
import { Picture } from "@/components/ui/picture";

type Props = {
  readonly texts: { readonly title: string; readonly text: string; readonly browse: string };
  readonly href: string;
};

/** Nothing in the cart: what it is for, and a way on. */
export function EmptyCart({ texts, href }: Props) {
  return (
    <section className="grid justify-items-center gap-5 py-12 text-center">
      <Picture
        file="/brand/empty.svg"
        alt=""
        width={640}
        height={440}
        first
        className="h-auto w-full max-w-sm"
      />
      <h2 className="text-3xl">{texts.title}</h2>
      <p className="max-w-prose text-muted">{texts.text}</p>
      <a href={href} className={buttonLook()}>
        {texts.browse}
      </a>
    </section>
  );
}
