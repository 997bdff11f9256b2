import type { AccountMap } from '../../domain/account-map';
import { applyChangeSet } from '../../domain/change-set';
import { codeUnitOrder } from '../../domain/code-unit-order';
import type { JournalEntry } from '../../domain/journal';
import type { EntryDraft } from '../storage';

// The second copy is a set of records, spread over the logs of several tabs. What it says of a map is
// the same whatever their order and however often one is repeated: so logs are merged by putting one
// behind the other, and one that is cut off in the middle of being rewritten does no harm.

interface OfMap {
  readonly mapId: string;
  readonly format: number;
  /** Instant, ISO 8601 in UTC: when this was written. */
  readonly at: string;
}

/** A whole map as it was at a revision. Body: the {@link AccountMap}. */
export interface MapHead extends OfMap {
  readonly kind: 'map';
  readonly revision: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly deletedAt?: string;
}

/** What the database took, by `seq`, without a gap between. Body: the journal entries. */
export interface EntriesHead extends OfMap {
  readonly kind: 'entries';
  readonly from: number;
  readonly to: number;
}

/** What the database would not take, made for this revision. Body: the drafts. */
export interface WaitingHead extends OfMap {
  readonly kind: 'waiting';
  readonly revision: number;
}

/** That a map was deleted or, without `deletedAt`, restored. No body. */
export interface DeletedHead extends OfMap {
  readonly kind: 'deleted';
  readonly deletedAt?: string;
}

/** That a map was deleted for good, at a revision that no entry of it had. No body. */
export interface PurgedHead extends OfMap {
  readonly kind: 'purged';
  readonly revision: number;
}

/** That somebody was erased from the map before this revision: nothing older of it counts. No body. */
export interface RestatedHead extends OfMap {
  readonly kind: 'restated';
  readonly revision: number;
}

export type Head = MapHead | EntriesHead | WaitingHead | DeletedHead | PurgedHead | RestatedHead;

export interface LogRecord<H extends Head = Head> {
  readonly head: H;
  /** In the log; 0 for one that is not there yet. */
  readonly bytes: number;
  body(): unknown;
}

/** All that the records say of one map. */
export interface KeptMap {
  readonly mapId: string;
  /** The newest whole state; none when it lies in a log that another tab holds, or is purged. */
  readonly base?: LogRecord<MapHead>;
  /** Of later entries, each at most once in the order of `seq` if the logs agree. */
  readonly entries: readonly LogRecord<EntriesHead>[];
  readonly waiting: readonly LogRecord<WaitingHead>[];
  /** The newest of base and entries, or that at which the map was purged. */
  readonly revision: number;
  readonly purge?: LogRecord<PurgedHead>;
  readonly purged: boolean;
  /** The last word on it that is later than the base. */
  readonly deletion?: LogRecord<DeletedHead>;
  readonly deletedAt?: string;
  readonly restatement?: LogRecord<RestatedHead>;
}

export function gather(records: Iterable<LogRecord>): Map<string, KeptMap> {
  const byMap = new Map<string, LogRecord[]>();
  for (const record of records) {
    const known = byMap.get(record.head.mapId);
    if (known) known.push(record);
    else byMap.set(record.head.mapId, [record]);
  }
  return new Map([...byMap].map(([mapId, ofMap]) => [mapId, keptMap(mapId, ofMap)]));
}

function keptMap(mapId: string, records: readonly LogRecord[]): KeptMap {
  const purge = ofKind(records, 'purged').sort(byRevision).at(-1);
  const restatement = ofKind(records, 'restated').sort(byRevision).at(-1);
  const purgedAt = purge?.head.revision ?? -1;
  const oldest = Math.max(purgedAt, restatement?.head.revision ?? -1);
  const base = ofKind(records, 'map')
    .filter(({ head }) => head.revision >= oldest)
    .sort(byRevision)
    .at(-1);
  const since = Math.max(base?.head.revision ?? 0, oldest);
  const entries = ofKind(records, 'entries')
    .filter(({ head }) => head.to > since)
    .sort((a, b) => a.head.from - b.head.from || codeUnitOrder(a.head.at, b.head.at));
  const deletion = ofKind(records, 'deleted')
    .filter(({ head }) => base === undefined || head.at >= base.head.at)
    .sort((a, b) => codeUnitOrder(a.head.at, b.head.at))
    .at(-1);
  const deletedAt = (deletion ?? base)?.head.deletedAt;
  return {
    mapId,
    ...(base !== undefined && { base }),
    entries,
    waiting: ofKind(records, 'waiting').filter(({ head }) => head.revision >= oldest),
    revision: entries.reduce((newest, { head }) => Math.max(newest, head.to), since),
    ...(purge !== undefined && { purge }),
    purged: base === undefined && purge !== undefined,
    ...(deletion !== undefined && { deletion }),
    ...(deletedAt !== undefined && { deletedAt }),
    ...(restatement !== undefined && { restatement }),
  };
}

/** Whether the record is older than a restatement of its map, and only to be removed. */
export function isOutdated({ head }: LogRecord, kept: KeptMap | undefined): boolean {
  const oldest = kept?.restatement?.head.revision ?? -1;
  switch (head.kind) {
    case 'map':
    case 'waiting':
    case 'restated':
      return head.revision < oldest;
    case 'entries':
      return head.to < oldest;
    case 'deleted':
    case 'purged':
      return false;
  }
}

function ofKind<K extends Head['kind']>(
  records: readonly LogRecord[],
  kind: K,
): LogRecord<Extract<Head, { kind: K }>>[] {
  return records.filter(({ head }) => head.kind === kind) as LogRecord<
    Extract<Head, { kind: K }>
  >[];
}

/** Of the same revision the one written later: so a state that was decided on replaces another. */
function byRevision<H extends MapHead | PurgedHead | RestatedHead>(
  a: LogRecord<H>,
  b: LogRecord<H>,
) {
  return a.head.revision - b.head.revision || codeUnitOrder(a.head.at, b.head.at);
}

/** The map's entries after `seq`, each once, in their order; there may be gaps. */
export function entriesAfter(kept: KeptMap, seq: number): JournalEntry[] {
  const entries = new Map<number, JournalEntry>();
  for (const record of kept.entries) {
    if (record.head.to <= seq) continue;
    for (const entry of record.body() as JournalEntry[]) {
      if (entry.seq > seq) entries.set(entry.seq, entry);
    }
  }
  return [...entries.values()].sort((a, b) => a.seq - b.seq);
}

/** Whether no entry is missing between `seq` and the newest. */
export function isWhole(kept: KeptMap, seq = kept.base?.head.revision ?? 0): boolean {
  let reached = seq;
  for (const { head } of kept.entries) {
    if (head.from > reached + 1) return false;
    reached = Math.max(reached, head.to);
  }
  return true;
}

/**
 * The map at its newest revision, or undefined where there is no base. `toFormat` takes a state to a
 * later format: one that the next entry was made in, and the present one at the end.
 */
export function foldMap(
  kept: KeptMap,
  format: number,
  toFormat: (map: AccountMap, from: number, to: number) => AccountMap | undefined,
): AccountMap | undefined {
  const { base } = kept;
  if (base === undefined) return undefined;
  const formats = new Map(
    kept.entries.flatMap(({ head }) =>
      Array.from({ length: head.to - head.from + 1 }, (_, at) => [head.from + at, head.format]),
    ),
  );
  let map = base.body() as AccountMap;
  let reached = base.head.format;
  for (const entry of entriesAfter(kept, base.head.revision)) {
    const next = formats.get(entry.seq) ?? reached;
    const state = next === reached ? map : toFormat(map, reached, next);
    if (state === undefined) return undefined;
    map = applyChangeSet(state, entry);
    reached = next;
  }
  return reached === format ? map : toFormat(map, reached, format);
}

/**
 * The waiting drafts of a map that the database has not taken after all. A later entry of the same
 * step holds what an earlier one did.
 */
export function draftsWaiting(kept: KeptMap, stored: readonly JournalEntry[]): EntryDraft[] {
  const taken = new Map<string, string>();
  for (const { step, at } of [...stored, ...entriesAfter(kept, 0)]) {
    if (at > (taken.get(step) ?? '')) taken.set(step, at);
  }
  const waiting = new Map<string, EntryDraft>();
  for (const record of [...kept.waiting].sort((a, b) => codeUnitOrder(a.head.at, b.head.at))) {
    for (const draft of record.body() as EntryDraft[]) {
      if (draft.at > (taken.get(draft.step) ?? '')) waiting.set(draft.step, draft);
    }
  }
  return [...waiting.values()].sort((a, b) => codeUnitOrder(a.at, b.at));
}
