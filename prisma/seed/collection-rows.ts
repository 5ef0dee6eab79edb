import { demoCollections } from "./demo/collections";
import { demoLanguages } from "./demo/product";
import type { SeedTables } from "./insert-rows";
import { seedId } from "./seed-id";

/** The demo's collections with their texts. */
export function collectionRows(): SeedTables {
  return {
    Collection: demoCollections.map(({ key, cover }, position) => ({
      id: seedId("col", key),
      key,
      state: "published",
      position,
      cover: `/${cover}`,
    })),
    CollectionText: demoCollections.flatMap(({ key, titles, slugs, ledes }) =>
      demoLanguages.map((language) => ({
        id: seedId("ctx", `${key}/${language}`),
        collectionId: seedId("col", key),
        language,
        title: titles[language],
        slug: slugs[language],
        lede: ledes[language],
        state: "published",
        origin: "person",
        sourceVersion: 1,
      })),
    ),
  };
}
