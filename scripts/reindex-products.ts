import { touchTags } from "@/lib/db/cache-tags";
import { database, disconnect } from "@/lib/db/client";
import { makeContext } from "@/lib/db/context";
import { shippedLanguages } from "@/lib/i18n/languages";
import { indexEverything } from "@/lib/listing/reindex-products";

const languages = shippedLanguages.map(({ folder }) => folder);
const { now } = await makeContext({ actor: { kind: "system", id: "reindex" }, market: "", language: "en" });
const started = performance.now();
const seconds = () => ((performance.now() - started) / 1000).toFixed(1);

// Row by row in place: readers see the old row or the new one, never an empty list.
const products = await indexEverything(database(), { languages, now }, (done) => {
  process.stdout.write(`reindex: ${done} products (${seconds()} s)\n`);
});
await touchTags(database(), ["catalogue"]);
process.stdout.write(`reindex: done, ${products} products, ${languages.length} languages (${seconds()} s)\n`);
await disconnect();
