import { latinSubdivisions } from "@/lib/markets/subdivision";

/** ISO 3166-2:ZA since 2021. */
export const subdivisionsZa = latinSubdivisions([
  ["EC", "Eastern Cape"],
  ["FS", "Free State"],
  ["GP", "Gauteng"],
  ["KZN", "KwaZulu-Natal"],
  ["LP", "Limpopo"],
  ["MP", "Mpumalanga"],
  ["NW", "North West"],
  ["NC", "Northern Cape"],
  ["WC", "Western Cape"],
]);
