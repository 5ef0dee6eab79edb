"use client";

import { Failure } from "@/components/shop/failure";

type Props = { readonly error: Error & { digest?: string }; readonly reset: () => void };

export default function AdminError(props: Props) {
  return <Failure {...props} />;
}
