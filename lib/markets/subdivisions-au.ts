import { latinSubdivisions } from "@/lib/markets/subdivision";

/** ISO 3166-2:AU, states and mainland territories. */
export const subdivisionsAu = latinSubdivisions([
  ["ACT", "Australian Capital Territory"],
  ["NSW", "New South Wales"],
  ["NT", "Northern Territory"],
  ["QLD", "Queensland"],
  ["SA", "South Australia"],
  ["TAS", "Tasmania"],
  ["VIC", "Victoria"],
  ["WA", "Western Australia"],
]);
