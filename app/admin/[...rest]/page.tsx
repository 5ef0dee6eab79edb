import { notFound } from "next/navigation";

/** Paths of no page get the admin's own words. */
export default function UnknownPage(): never {
  notFound();
}
