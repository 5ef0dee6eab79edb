import { webProcess } from "./web-process";

/**
 * The page being rendered depends on these tags; a change that touches one of them (`touchTags`) throws the page
 * away on every web process. Call it before `notFound()` and redirects too. Does nothing where no page is kept.
 */
export function cacheTags(tags: readonly string[]): void {
  const render = webProcess()?.renders.getStore();
  for (const tag of tags) render?.tags.add(tag);
}

/** No copy of the page being rendered outlives this instant (UTC). Null: no such instant. */
export function validUntil(instant: Date | null): void {
  const render = webProcess()?.renders.getStore();
  if (render && instant) render.validUntil = Math.min(render.validUntil, instant.getTime());
}

/** The page being rendered answers 410 (gone for good) in place of 404: call this, then `notFound()`. */
export function pageGone(): void {
  const render = webProcess()?.renders.getStore();
  if (render) render.gone = true;
}

/** The private page being rendered says that there is nothing here: it is sent with 404, words and all. */
export function pageMissing(): void {
  const answer = webProcess()?.answers.getStore();
  if (answer) answer.missing = true;
}
