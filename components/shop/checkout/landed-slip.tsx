import { getTranslations } from "next-intl/server";
import { Slip } from "@/components/shop/slip/slip";
import type { Slip as SlipFacts } from "@/lib/quote/slip";
import { type SlipDeliveryText, slipView } from "@/lib/quote/slip-view";

type Props = {
  readonly slip: SlipFacts;
  /** BCP 47 with region. */
  readonly locale: string;
  readonly place: { readonly name: string; readonly assumed: boolean };
  /** Null once the parcel's day of leaving is past or unknown. */
  readonly delivery: (Omit<SlipDeliveryText, "service"> & { readonly service: "post" | "express" }) | null;
};

/** The landed-price slip of a cart or an order, every row with its reason. */
export async function LandedSlip({ slip, locale, place, delivery }: Props) {
  const texts = await getTranslations({ locale, namespace: "shop.slip" });
  const view = slipView({
    slip,
    say: (key, values) => texts(key as "title", values),
    locale,
    place: place.name,
    assumedPlace: place.assumed,
    delivery: delivery === null ? null : { ...delivery, service: texts(`service.${delivery.service}`) },
  });
  return <Slip view={view} texts={{ title: texts("title"), estimate: texts("estimate") }} />;
}
