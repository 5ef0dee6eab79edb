import { Picture } from "@/components/ui/picture";
import type { Picture as ProductPicture } from "@/lib/catalog/product";

type Props = { readonly label: string; readonly pictures: readonly ProductPicture[] };

/** Pictures side by side, swiped by touch and scrolled by keyboard; no script. */
export function Gallery({ label, pictures }: Props) {
  return (
    <section
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll area must be reachable by keyboard
      tabIndex={0}
      className="flex snap-x snap-mandatory gap-3 overflow-x-auto lg:grid lg:grid-cols-2 lg:overflow-visible"
    >
      {pictures.map((picture, index) => (
        <div
          key={picture.file}
          data-choice={picture.choice ?? undefined}
          className={`frame shrink-0 basis-[88%] snap-start bg-sunken ${index === 0 ? "lg:col-span-2" : ""}`}
        >
          <Picture
            file={picture.file}
            alt={picture.alt}
            width={picture.width}
            height={picture.height}
            first={index === 0}
            className="h-auto w-full"
          />
        </div>
      ))}
    </section>
  );
}
