import type { Metadata } from "next";
import type { ReactNode } from "react";

/** Personal pages: made for each request, never cached, never indexed. */
export const dynamic = "force-dynamic";

export const metadata: Metadata = { robots: { index: false } };

export default function AccountLayout({ children }: { readonly children: ReactNode }) {
  return <div className="shell py-10 sm:py-14">{children}</div>;
}
