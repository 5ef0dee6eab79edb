import { latinSubdivisions } from "@/lib/markets/subdivision";

/** ISO 3166-2:MY by the letters that the post and platforms use. */
export const subdivisionsMy = latinSubdivisions([
  ["JHR", "Johor"],
  ["KDH", "Kedah"],
  ["KTN", "Kelantan"],
  ["KUL", "Kuala Lumpur"],
  ["LBN", "Labuan"],
  ["MLK", "Melaka"],
  ["NSN", "Negeri Sembilan"],
  ["PHG", "Pahang"],
  ["PNG", "Pulau Pinang"],
  ["PRK", "Perak"],
  ["PLS", "Perlis"],
  ["PJY", "Putrajaya"],
  ["SBH", "Sabah"],
  ["SWK", "Sarawak"],
  ["SGR", "Selangor"],
  ["TRG", "Terengganu"],
]);
