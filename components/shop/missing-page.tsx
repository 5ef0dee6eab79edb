import { buttonLook } from "@/components/ui/button";
import { Picture } from "@/components/ui/picture";

type Props = {
  readonly title: string;
  readonly text: string;
  readonly way: { readonly href: string; readonly label: string };
};

/** What is not there, said kindly, with a way on. */
export function MissingPage({ title, text, way }: Props) {
  return (
    <section className="shell grid justify-items-start gap-6 py-20">
      <Picture
        file="/brand/not-found.svg"
        alt=""
        width={640}
        height={440}
        className="h-auto w-full max-w-md"
      />
      <h1 className="text-4xl sm:text-5xl">{title}</h1>
      <p className="max-w-prose text-muted">{text}</p>
      <a href={way.href} className={buttonLook()}>
        {way.label}
      </a>
    </section>
  );
}
