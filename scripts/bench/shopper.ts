import { FormVisitor } from "./form-visitor";

const german: Readonly<Record<string, string>> = {
  email: "bench@shopper.example",
  "address.name": "Erika Mustermann",
  "address.line1": "Heidestraße 17",
  "address.street": "Heidestraße 17",
  "address.postcode": "51147",
  "address.postalCode": "51147",
  "address.city": "Köln",
};

/** Puts one product into a new cart, from its page, without scripts. */
export async function addToCart(baseUrl: string, path: string): Promise<FormVisitor> {
  const visitor = new FormVisitor(baseUrl);
  const page = await visitor.open(path);
  const answer = await visitor.submit(path, page, { quantity: "1" });
  if (answer.to === null) throw new Error(`adding from ${path} led nowhere`);
  return visitor;
}

/** From the product to an order whose payment begins: five pages and three forms. */
export async function placeOrder(baseUrl: string, locale: string, path: string): Promise<void> {
  const visitor = await addToCart(baseUrl, path);
  const details = `/${locale}/checkout`;
  const page = await visitor.open(details);
  const known = Object.fromEntries(
    Object.entries(german).filter(([name]) => page.includes(`name="${name}"`)),
  );
  const toPay = await visitor.submit(details, page, known);
  if (toPay.to === null) throw new Error("the details were not accepted");
  const pay = `/${locale}/checkout/pay`;
  const order = await visitor.submit(pay, await visitor.open(pay), { creationKey: null, methodId: null });
  if (order.to === null) throw new Error("the order was not placed");
}
