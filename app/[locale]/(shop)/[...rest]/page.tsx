import { notFound } from "next/navigation";

export function generateStaticParams() {
  return [];
}

/** Any path that is no page: the translated 404. */
export default function NoSuchPage() {
  notFound();
}
