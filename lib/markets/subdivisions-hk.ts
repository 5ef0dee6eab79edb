import { scriptSubdivisions } from "@/lib/markets/subdivision";

/** The three areas of a Hong Kong address; ISO 3166-2 has none. */
export const subdivisionsHk = scriptSubdivisions("zh", [
  ["HK", "Hong Kong Island", "香港島"],
  ["KL", "Kowloon", "九龍"],
  ["NT", "New Territories", "新界"],
]);
