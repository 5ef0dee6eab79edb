/**
 * Next's incremental cache, kept in the web process's own bounded memory beside the page cache and following the
 * same tags. Plain JavaScript because Next loads it by path, at build time too, where there is no web process and
 * nothing is kept. Nothing is ever written to disk.
 */
const webProcess = () => globalThis[Symbol.for("entrepot.web")];
const oneHour = 3_600_000;

const bytesOf = (value) =>
  (value.html?.length ?? 0) * 2 +
  (value.rscData?.length ?? 0) +
  (value.body?.length ?? 0) +
  [...(value.segmentData?.values() ?? [])].reduce((sum, part) => sum + part.length, 0);

module.exports = class NextStore {
  async get(key) {
    const web = webProcess();
    const render = web?.renders.getStore();
    if (!web || render?.bypass) return null;
    const entry = web.nextPages.get(key);
    if (!entry) return null;
    if (render) {
      for (const tag of entry.tags) render.tags.add(tag);
      render.validUntil = Math.min(render.validUntil, entry.validUntil);
      render.gone ||= entry.value.gone;
    }
    return { value: entry.value.value, lastModified: entry.value.lastModified };
  }

  async set(key, value, context) {
    const web = webProcess();
    const render = web?.renders.getStore();
    // Without a render nobody collected the tags; fetch results belong to `cached()`.
    if (!web || !render || render.bypass || !value || value.kind === "FETCH") return;
    const revalidate = context?.cacheControl?.revalidate;
    const lifetime = typeof revalidate === "number" ? Math.min(revalidate * 1000, oneHour) : oneHour;
    const facts = {
      tags: [...render.tags],
      validUntil: Math.min(render.validUntil, Date.now() + lifetime),
      since: render.since,
    };
    const page = { value, lastModified: Date.now(), gone: render.gone };
    web.nextPages.set(key, page, bytesOf(value), facts);
  }

  async revalidateTag(tags) {
    webProcess()?.nextPages.dropTags([tags].flat());
  }

  resetRequestCache() {}
};
