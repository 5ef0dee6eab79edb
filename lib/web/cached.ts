import { deserialize, serialize } from "node:v8";
import { newPageRender, type PageRender, type WebProcess, webProcess } from "./web-process";

const oneHour = 3_600_000;
const waiting = new Map<string, Promise<Read>>();

type Read = { readonly bytes: Buffer; readonly tags: readonly string[]; readonly validUntil: number };

/**
 * A read kept in bounded memory until one of its tags changes, `until(value)` passes (UTC) or an hour is over.
 * Its tags and validity become those of the page being rendered. Bigint, Date and Map survive; callers get copies.
 * Outside the production server it simply reads.
 */
export async function cached<T>(
  key: readonly string[],
  tags: readonly string[],
  read: () => Promise<T>,
  until?: (value: T) => Date | null,
): Promise<T> {
  const web = webProcess();
  if (!web) return read();
  const page = web.renders.getStore();
  const name = JSON.stringify(key);
  const found = page?.bypass ? undefined : web.data.get(name);
  if (found) return take(page, { bytes: found.value, tags: found.tags, validUntil: found.validUntil });
  const going = page?.bypass ? undefined : waiting.get(name);
  const reading = going ?? readOnce(web, name, tags, read, until, page?.bypass ?? false);
  return take(page, await reading);
}

function readOnce<T>(
  web: WebProcess,
  name: string,
  tags: readonly string[],
  read: () => Promise<T>,
  until: ((value: T) => Date | null) | undefined,
  bypass: boolean,
): Promise<Read> {
  const inner = newPageRender(bypass);
  for (const tag of tags) inner.tags.add(tag);
  const reading = web.renders.run(inner, async () => {
    const value = await read();
    const end = until?.(value)?.getTime() ?? Number.POSITIVE_INFINITY;
    const bytes = serialize(value);
    const result = { bytes, tags: [...inner.tags], validUntil: Math.min(end, inner.validUntil) };
    if (!bypass) {
      const kept = {
        ...result,
        validUntil: Math.min(result.validUntil, Date.now() + oneHour),
        since: inner.since,
      };
      web.data.set(name, bytes, bytes.length, kept);
    }
    return result;
  });
  if (bypass) return reading;
  waiting.set(name, reading);
  const over = () => waiting.delete(name);
  reading.then(over, over);
  return reading;
}

function take<T>(page: PageRender | undefined, read: Read): T {
  if (page) {
    for (const tag of read.tags) page.tags.add(tag);
    page.validUntil = Math.min(page.validUntil, read.validUntil);
  }
  return deserialize(read.bytes) as T;
}
