import { buttonLook } from "@/components/ui/button";

type Props = { readonly href: string; readonly label: string };

/** The next page of a long list, as a plain link. */
export function MoreProducts({ href, label }: Props) {
  return (
    <p className="mt-12 text-center">
      <a href={href} rel="next" className={buttonLook("quiet")}>
        {label}
      </a>
    </p>
  );
}
