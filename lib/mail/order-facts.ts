import { toDecimal } from "@/lib/core/money";
import type { OrderView } from "@/lib/orders/order-view";
import { sellerOf } from "./letter-foot";

const mostOffers = 40;

const status: Partial<Record<OrderView["state"], string>> = {
  awaiting_payment: "OrderPaymentDue",
  cancelled: "OrderCancelled",
  shipped: "OrderInTransit",
  delivered: "OrderDelivered",
};

/** The order as schema.org/Order: mail readers show number, price and dates of it. */
export function orderFacts(order: OrderView, url: string): object {
  const { total } = order.money;
  return {
    "@context": "https://schema.org",
    "@type": "Order",
    merchant: { "@type": "Organization", name: sellerOf(order.entityId).legalName },
    customer: { "@type": "Person", name: order.buyer.name },
    orderNumber: order.number,
    orderStatus: `https://schema.org/${status[order.state] ?? "OrderProcessing"}`,
    orderDate: order.placedAt.toISOString(),
    price: toDecimal(total),
    priceCurrency: total.currency,
    url,
    potentialAction: { "@type": "ViewAction", url },
    acceptedOffer: order.lines.slice(0, mostOffers).map((line) => ({
      "@type": "Offer",
      itemOffered: { "@type": "Product", name: line.name, sku: line.sku },
      price: toDecimal(line.unit),
      priceCurrency: line.unit.currency,
      eligibleQuantity: { "@type": "QuantitativeValue", value: line.quantity },
    })),
    orderDelivery: {
      "@type": "ParcelDelivery",
      expectedArrivalFrom: order.arrives.from,
      expectedArrivalUntil: order.arrives.to,
    },
  };
}
