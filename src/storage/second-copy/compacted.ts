import type { AccountMap } from '../../domain/account-map';
import { draftsWaiting, foldMap, isWhole } from './records';
import type { KeptMap, LogRecord, MapHead } from './records';

/** The same with less: entries become part of the state they lead to. */
export function compacted(map: KeptMap, settled: readonly string[]): LogRecord[] {
  const { base, entries, purge, deletion, restatement, mapId } = map;
  const marks = [purge, deletion, restatement].filter((mark) => mark !== undefined);
  if (map.purged) return marks;
  const done = settled.includes(mapId) || draftsWaiting(map, []).length === 0;
  const rest = [...marks, ...(done ? [] : map.waiting)];
  const last = entries.at(-1);
  const folded = isWhole(map) ? foldAsIs(map, base?.head.format ?? 0) : undefined;
  if (base === undefined || last === undefined || folded === undefined) {
    return [...(base === undefined ? [] : [base]), ...entries, ...rest];
  }
  const head: MapHead = { ...base.head, revision: map.revision, updatedAt: last.head.at };
  return [{ head, bytes: 0, body: () => folded }, ...rest];
}

/**
 * The map at its newest revision, or undefined where an entry was made in a later format: states are
 * only taken to another where the steps are known, which a worker does not.
 */
export function foldAsIs(map: KeptMap, format: number): AccountMap | undefined {
  return foldMap(map, format, () => undefined);
}
