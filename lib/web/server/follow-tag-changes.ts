import type { TagChanges } from "@/lib/web/read-tag-changes";

/** Longer than any transaction that touches tags: use cases end within 15 s, imports touch tags in a short one of their own. */
const windowSeconds = 60;

export type TagFollower = { readonly stop: () => Promise<void> };

type Options = {
  readonly read: (windowSeconds: number) => Promise<TagChanges>;
  readonly onTags: (tags: readonly string[]) => void;
  /** Nothing that is held can be trusted: at the start, after a gap, after too many changes at once. */
  readonly onGap: () => void;
  readonly onRead?: (at: number) => void;
  readonly onError?: (error: unknown) => void;
  readonly everyMs?: number;
  readonly now?: () => number;
};

/**
 * Follows the table of tag changes by asking for the last minute twice a second; a plain query, so that any
 * PostgreSQL-compatible engine and any pooler will do. While the database is away what is held keeps being served
 * (and readiness turns red); when it is back after more than the window, everything is dropped.
 */
export function followTagChanges(options: Options): TagFollower {
  const { read, onTags, onGap, onRead, onError, everyMs = 500, now = Date.now } = options;
  let known = new Set<string>();
  let lastRead: number | null = null;
  let failing = false;
  let stopped = false;
  let wake: () => void = () => {};

  async function readOnce(): Promise<void> {
    const began = now();
    const { changes, overflow } = await read(windowSeconds);
    const gap = lastRead === null || began - lastRead > (windowSeconds - 20) * 1000;
    const fresh = changes.filter(({ id }) => !known.has(id));
    known = new Set(changes.map(({ id }) => id));
    if (gap || overflow) onGap();
    else if (fresh.length > 0) onTags([...new Set(fresh.map(({ tag }) => tag))]);
    lastRead = began;
    failing = false;
    onRead?.(began);
  }

  async function loop(): Promise<void> {
    while (!stopped) {
      try {
        await readOnce();
      } catch (error) {
        if (!failing) onError?.(error);
        failing = true;
      }
      if (stopped) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, everyMs);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }

  const running = loop();
  return {
    stop: async () => {
      stopped = true;
      wake();
      await running;
    },
  };
}
