/** What an entry depends on. `since` is when reading its sources began (UTC ms): later changes forbid keeping it. */
export type EntryFacts = {
  readonly tags: readonly string[];
  /** UTC milliseconds. */
  readonly validUntil: number;
  readonly since: number;
};

export type Entry<T> = {
  readonly value: T;
  readonly bytes: number;
  readonly tags: readonly string[];
  readonly validUntil: number;
};

/** A memory of recent tag changes, so that what was read before a change is not stored after it. */
export type TagJournal = {
  readonly record: (tags: readonly string[]) => void;
  readonly recordAll: () => void;
  readonly changedSince: (tags: readonly string[], since: number) => boolean;
};

/** Longer than any render; entries whose reading began earlier are not stored at all. */
const journalMs = 120_000;
const perEntry = 400;
const perTag = 120;

export function createTagJournal(now: () => number = Date.now): TagJournal {
  const changes = new Map<string, number>();
  let allAt = 0;
  const prune = (at: number) => {
    for (const [tag, changedAt] of changes) {
      if (at - changedAt <= journalMs) return;
      changes.delete(tag);
    }
  };
  return {
    record: (tags) => {
      const at = now();
      for (const tag of tags) {
        changes.delete(tag);
        changes.set(tag, at);
      }
      prune(at);
    },
    recordAll: () => {
      allAt = now();
      changes.clear();
    },
    changedSince: (tags, since) =>
      since <= allAt ||
      now() - since > journalMs ||
      tags.some((tag) => (changes.get(tag) ?? Number.NEGATIVE_INFINITY) >= since),
  };
}

/**
 * Least-recently-used memory bounded in bytes, forgetting by tag and by time. One process's own: the table of tag
 * changes keeps several processes in step.
 */
export class TagCache<T> {
  private readonly entries = new Map<string, Entry<T>>();
  private readonly keysByTag = new Map<string, Set<string>>();
  private held = 0;

  constructor(
    private readonly maxBytes: number,
    private readonly journal: TagJournal,
    private readonly now: () => number = Date.now,
  ) {}

  get size(): number {
    return this.entries.size;
  }

  /** Bytes held, bookkeeping included. */
  get bytes(): number {
    return this.held;
  }

  get(key: string): Entry<T> | undefined {
    const entry = this.entries.get(key);
    if (!entry) return undefined;
    if (entry.validUntil <= this.now()) {
      this.delete(key);
      return undefined;
    }
    this.entries.delete(key);
    this.entries.set(key, entry);
    return entry;
  }

  /** False when it was not kept: already outdated, or too large for this memory. */
  set(key: string, value: T, valueBytes: number, facts: EntryFacts): boolean {
    this.delete(key);
    const bytes = valueBytes + perEntry + 2 * key.length + perTag * facts.tags.length;
    const outdated = facts.validUntil <= this.now() || this.journal.changedSince(facts.tags, facts.since);
    if (outdated || bytes > this.maxBytes / 4) return false;
    this.entries.set(key, { value, bytes, tags: facts.tags, validUntil: facts.validUntil });
    this.held += bytes;
    for (const tag of facts.tags) {
      const keys = this.keysByTag.get(tag);
      if (keys) keys.add(key);
      else this.keysByTag.set(tag, new Set([key]));
    }
    this.shrink();
    return true;
  }

  /** Forgets every entry that carries one of the tags; the number forgotten. */
  dropTags(tags: readonly string[]): number {
    let dropped = 0;
    for (const tag of tags) {
      for (const key of [...(this.keysByTag.get(tag) ?? [])]) {
        this.delete(key);
        dropped += 1;
      }
    }
    return dropped;
  }

  clear(): void {
    this.entries.clear();
    this.keysByTag.clear();
    this.held = 0;
  }

  private delete(key: string): void {
    const entry = this.entries.get(key);
    if (!entry) return;
    this.entries.delete(key);
    this.held -= entry.bytes;
    for (const tag of entry.tags) {
      const keys = this.keysByTag.get(tag);
      keys?.delete(key);
      if (keys?.size === 0) this.keysByTag.delete(tag);
    }
  }

  private shrink(): void {
    for (const key of this.entries.keys()) {
      if (this.held <= this.maxBytes) return;
      this.delete(key);
    }
  }
}
