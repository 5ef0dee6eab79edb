import { z } from "zod";
import { type DemoCollection, demoCollectionKeys, inEveryLanguage } from "./product";
import { readText } from "./product-text";

const collectionTexts = z.record(
  z.enum(demoCollectionKeys),
  z.strictObject({ slug: z.string().min(1), title: z.string().min(1), lede: z.string().min(1) }),
);

const texts = inEveryLanguage((language) => readText(collectionTexts, language, "collections"));

/** The collections in the order of the menu; their words stand in texts/<language>/collections.json. */
export const demoCollections: readonly DemoCollection[] = demoCollectionKeys.map((key) => ({
  key,
  slugs: inEveryLanguage((language) => texts[language][key].slug),
  titles: inEveryLanguage((language) => texts[language][key].title),
  ledes: inEveryLanguage((language) => texts[language][key].lede),
  cover: `brand/collection-${key}.svg`,
}));
