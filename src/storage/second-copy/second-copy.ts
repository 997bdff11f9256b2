import { entryWithout } from '../../domain/erasing';
import type { Erasure } from '../../domain/erasing';
import { sameData } from '../../domain/same-data';
import { fail, ok } from '../../domain/result';
import type { Result } from '../../domain/result';
import { failureOf } from '../failure';
import { openRaw, purgedAt, readWhole } from '../raw-database';
import type { WholeMap } from '../raw-database';
import type { EntryDraft } from '../storage';
import { compacted, foldAsIs } from './compacted';
import { gather, isOutdated, isWhole } from './records';
import type { Head, KeptMap, MapHead } from './records';
import { SlotLog } from './slot-log';
import { renamed, takeFrames, takeOver } from './slots';
import type { ClaimSlots, Slot } from './slots';
import { standingOf } from './standing';
import type { Standing } from './standing';

export interface Started {
  /** No other tab has a log. */
  readonly alone: boolean;
  /** The tabs that had the logs before, whether they were left cleanly or not. */
  readonly formerTabs: readonly string[];
}

/** A record as it travels between a page and a worker. */
export interface SentRecord {
  readonly head: Head;
  readonly body: unknown;
}

/**
 * The copy of the maps beside the database. Codes: `no-second-copy` (with a `reason`) where the
 * browser has no place for it, `second-copy-failed` (with a `reason`), `quota`.
 */
export interface SecondCopy {
  /** Takes a log, and when no other tab has one, what is in all the others into it. */
  start(): Promise<Result<Started>>;
  standings(): Promise<Result<Standing[]>>;
  /** On the disk when this resolves. */
  add(head: Head, body?: unknown): Promise<Result<void>>;
  /** Writes the whole map as the database has it; nothing where that has none. */
  keep(mapId: string): Promise<Result<void>>;
  /**
   * Writes the whole map as the database has it and removes what was known of it before, from this
   * log and from those that no tab has; what other tabs have in theirs counts no longer. Drafts that
   * wait there stay, without whom is erased, and go where nobody says who that is.
   */
  restate(mapId: string, erasure?: Erasure): Promise<Result<void>>;
  /** All that is known of a map. */
  records(mapId: string): Promise<Result<SentRecord[]>>;
  /** Removes what is purged, and the drafts waiting of these maps, from the log itself. */
  clear(settled: readonly string[]): Promise<Result<void>>;
  /** Removes a map that another tab has purged from the database. */
  forgetPurged(mapId: string): Promise<Result<void>>;
  /** The maps that have the same revision in the database, and other content. */
  compare(): Promise<Result<string[]>>;
  about(): Promise<Result<{ maps: number; newest: string | null; bytes: number }>>;
  close(): void;
}

/** How much may be added before the log is written anew, in bytes. */
const ROOM = 2_000_000;

interface Place {
  readonly claim: ClaimSlots;
  readonly factory: IDBFactory;
  /** Of the database. */
  readonly name: string;
  readonly tab: string;
}

export function createSecondCopy({ claim, factory, name, tab }: Place): SecondCopy {
  let log: SlotLog | undefined;
  let slot: Slot | undefined;
  let sizeAfterRewrite = 0;
  let whyNotOpen: unknown = new DOMException('It is not open.', 'InvalidStateError');

  const kept = () => gather(log?.records() ?? []);

  const openLog = (): SlotLog => {
    if (log === undefined) throw whyNotOpen;
    return log;
  };

  const withDatabase = async <T>(
    none: T,
    work: (connection: IDBDatabase) => Promise<T>,
  ): Promise<T> => {
    const connection = await openRaw(factory, name);
    if (connection === null) return none;
    try {
      return await work(connection);
    } finally {
      connection.close();
    }
  };

  const rewrite = (settled: readonly string[] = []) => {
    log?.rewrite([...kept().values()].flatMap((map) => compacted(map, settled)));
    sizeAfterRewrite = log?.size() ?? 0;
  };

  const keep = async (mapId: string) => {
    const whole = await withDatabase(null, (connection) => readWhole(connection, mapId));
    if (whole !== null) openLog().add(headOf(whole), whole.map);
  };

  const restate = async (mapId: string, erasure?: Erasure) => {
    const whole = await withDatabase(null, (connection) => readWhole(connection, mapId));
    if (whole === null) return;
    const open = openLog();
    const { slots } = await claim();
    try {
      // Whose tab it was stays noted: it may not have been left cleanly.
      for (const left of slots) takeFrames(open, await left.open());
    } finally {
      for (const left of slots) left.release();
    }
    const head = headOf(whole);
    const { format, at, revision } = head;
    // First: with the mark those of before count no longer.
    if (erasure !== undefined) {
      for (const waiting of kept().get(mapId)?.waiting ?? []) {
        const drafts = waiting.body() as EntryDraft[];
        open.add(
          { ...waiting.head, revision },
          drafts.map((draft) => entryWithout(draft, erasure)),
        );
      }
    }
    open.add(head, whole.map);
    open.add({ kind: 'restated', mapId, format, at, revision });
    rewrite();
  };

  const makeRoom = async () => {
    if (log === undefined || log.size() < sizeAfterRewrite + ROOM) return;
    // Also where it fails: it is tried again after as much.
    sizeAfterRewrite = log.size();
    for (const map of kept().values()) {
      if (map.base === undefined && !map.purged) await keep(map.mapId);
    }
    rewrite();
  };

  const takeSlot = async ([own, ...others]: readonly Slot[], alone: boolean) => {
    if (own === undefined) throw new DOMException('Every slot is taken.', 'NotFoundError');
    const files = await own.open();
    const taken = new SlotLog(files.log);
    const formerTabs = [renamed(files.tab, tab)];
    for (const other of others) {
      if (alone) formerTabs.push(takeOver(taken, await other.open()));
      other.release();
    }
    slot = own;
    log = taken;
    return formerTabs;
  };

  const start = async () => {
    const { slots, alone } = await claim();
    const formerTabs = await takeSlot(slots, alone).catch((error: unknown) => {
      // What is still held would keep this tab out when it tries again.
      for (const held of slots) held.release();
      throw error;
    });
    const known = kept();
    if (log?.records().some((record) => isOutdated(record, known.get(record.head.mapId))))
      rewrite();
    const bases = [...kept().values()].map(({ base }) => base?.bytes ?? 0);
    sizeAfterRewrite = bases.reduce((sum, bytes) => sum + bytes, 0);
    return { alone, formerTabs: formerTabs.filter((former) => former !== '') };
  };

  return {
    start: () =>
      attempted(async () => {
        try {
          return await start();
        } catch (error) {
          whyNotOpen = error;
          throw error;
        }
      }),
    standings: () => attempted(() => Promise.resolve([...kept().values()].map(standingOf))),
    add: (head, body) =>
      attempted(async () => {
        openLog().add(head, body);
        // Nobody waits for it: what was added is on the disk, and a failure leaves the log as it is.
        void attempted(makeRoom);
        return Promise.resolve();
      }),
    keep: (mapId) => attempted(() => keep(mapId)),
    restate: (mapId, erasure) => attempted(() => restate(mapId, erasure)),
    records: (mapId) =>
      attempted(() => {
        const ofMap = (log?.records() ?? []).filter(({ head }) => head.mapId === mapId);
        return Promise.resolve(ofMap.map((record) => ({ head: record.head, body: record.body() })));
      }),
    clear: (settled) =>
      attempted(() => {
        rewrite(settled);
        return Promise.resolve();
      }),
    forgetPurged: (mapId) =>
      attempted(async () => {
        if (kept().get(mapId)?.purged !== false) return;
        const revision = await withDatabase(null, (connection) => purgedAt(connection, mapId));
        if (revision === null) return;
        const at = new Date().toISOString();
        log?.add({ kind: 'purged', mapId, format: 0, at, revision });
        rewrite();
      }),
    compare: () =>
      attempted(() =>
        withDatabase<string[]>([], async (connection) => {
          const differing: string[] = [];
          for (const mapId of kept().keys()) {
            if (await differs(connection, mapId, () => kept().get(mapId))) differing.push(mapId);
          }
          return differing;
        }),
      ),
    about: () =>
      attempted(() => {
        const heads = (log?.records() ?? []).map(({ head }) => head);
        const newest =
          heads
            .map(({ at }) => at)
            .sort()
            .at(-1) ?? null;
        const maps = [...kept().values()].filter(({ base }) => base !== undefined).length;
        return Promise.resolve({ maps, newest, bytes: log?.size() ?? 0 });
      }),
    close: () => {
      slot?.release();
      log = undefined;
    },
  };
}

function headOf({ record, revision }: WholeMap): MapHead {
  const { id: mapId, format, createdAt, deletedAt } = record;
  return {
    kind: 'map',
    mapId,
    format,
    revision: revision.revision,
    at: new Date().toISOString(),
    createdAt,
    updatedAt: revision.updatedAt,
    ...(deletedAt !== undefined && { deletedAt }),
  };
}

async function differs(
  connection: IDBDatabase,
  mapId: string,
  present: () => KeptMap | undefined,
): Promise<boolean> {
  const whole = await readWhole(connection, mapId);
  const map = present();
  if (whole === null || map?.base === undefined || !isWhole(map)) return false;
  if (whole.revision.revision !== map.revision) return false;
  const folded = foldAsIs(map, whole.record.format);
  return folded !== undefined && !sameData(folded, whole.map);
}

async function attempted<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await work());
  } catch (error) {
    const failure = failureOf(error);
    return fail(failure.code === 'quota' ? failure : { ...failure, code: 'second-copy-failed' });
  }
}
