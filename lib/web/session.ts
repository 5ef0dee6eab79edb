import { cookies } from "next/headers";
import { env } from "@/lib/env";
import { isToken } from "./token";

/** As long as a cart is kept without a change (Cart in prisma/schema/orders.prisma). */
const cartSeconds = 60 * 24 * 3600;
const orderNumberForm = /^[A-Z0-9-]{4,40}$/;

/** `__Host-` binds a cookie to https, this host and every path; plain http (a developer's machine) can't have it. */
function cookieName(name: string): string {
  return env.BASE_URL.startsWith("https:") ? `__Host-${name}` : name;
}

const attributes = () =>
  ({ httpOnly: true, sameSite: "lax", path: "/", secure: env.BASE_URL.startsWith("https:") }) as const;

/** The secret of the visitor's cart; null for none or a tampered one. */
export async function readCartToken(): Promise<string | null> {
  const value = (await cookies()).get(cookieName("cart"))?.value;
  return isToken(value) ? value : null;
}

/** Remembers the secret of a cart that was just made or found. In actions and route handlers only. */
export async function keepCartToken(token: string): Promise<void> {
  if (!isToken(token)) throw new Error("not a cart token");
  (await cookies()).set(cookieName("cart"), token, { ...attributes(), maxAge: cartSeconds });
}

/** Forgets the cart in this browser. In actions and route handlers only. */
export async function dropCartToken(): Promise<void> {
  (await cookies()).delete({ name: cookieName("cart"), ...attributes() });
}

/** The secret that opens one order in this browser after its link was followed. */
export async function readOrderToken(number: string): Promise<string | null> {
  if (!orderNumberForm.test(number)) return null;
  const value = (await cookies()).get(cookieName(`order-${number}`))?.value;
  return isToken(value) ? value : null;
}

/** Remembers it until `expires` (UTC). In actions and route handlers only. */
export async function keepOrderToken(number: string, token: string, expires: Date): Promise<void> {
  if (!orderNumberForm.test(number)) throw new Error("not an order number");
  (await cookies()).set(cookieName(`order-${number}`), token, { ...attributes(), expires });
}
