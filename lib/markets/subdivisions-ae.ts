import { scriptSubdivisions } from "@/lib/markets/subdivision";

/** ISO 3166-2:AE. */
export const subdivisionsAe = scriptSubdivisions("ar", [
  ["AZ", "Abu Dhabi", "أبو ظبي"],
  ["DU", "Dubai", "دبي"],
  ["SH", "Sharjah", "الشارقة"],
  ["AJ", "Ajman", "عجمان"],
  ["UQ", "Umm Al Quwain", "أم القيوين"],
  ["RK", "Ras Al Khaimah", "رأس الخيمة"],
  ["FU", "Fujairah", "الفجيرة"],
]);
