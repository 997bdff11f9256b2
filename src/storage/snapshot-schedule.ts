import { codeUnitOrder } from '../domain/code-unit-order';
import type { SnapshotSummary } from './storage';

const RECENT = 20;
const DAILY = 14;
const WEEKLY = 8;
/** Of all maps together. */
const BYTES = 50_000_000;

/**
 * Which snapshots are to go: of a map, the 20 newest stay, the newest of each of the 14 last days that
 * have one, and of each of the 8 last weeks; and of all, the newest that fit into 50 MB, though never
 * the newest of a map. Days and weeks are those of UTC, a week begins on Monday.
 */
export function snapshotsToDrop(snapshots: readonly SnapshotSummary[]): SnapshotSummary[] {
  const newestFirst = [...snapshots].sort((a, b) => codeUnitOrder(b.at, a.at));
  const byMap = new Map<string, SnapshotSummary[]>();
  for (const snapshot of newestFirst) {
    const ofMap = byMap.get(snapshot.mapId);
    if (ofMap) ofMap.push(snapshot);
    else byMap.set(snapshot.mapId, [snapshot]);
  }
  const kept = new Set<SnapshotSummary>();
  for (const ofMap of byMap.values()) {
    for (const snapshot of ofMap.slice(0, RECENT)) kept.add(snapshot);
    for (const snapshot of newestOfEach(ofMap, ({ at }) => at.slice(0, 10)).slice(0, DAILY)) {
      kept.add(snapshot);
    }
    for (const snapshot of newestOfEach(ofMap, ({ at }) => weekOf(at)).slice(0, WEEKLY)) {
      kept.add(snapshot);
    }
  }
  const newest = new Set([...byMap.values()].map(([first]) => first));
  let bytes = 0;
  for (const snapshot of newest) bytes += snapshot?.bytes ?? 0;
  for (const snapshot of newestFirst) {
    if (newest.has(snapshot) || !kept.has(snapshot)) continue;
    bytes += snapshot.bytes;
    if (bytes > BYTES) kept.delete(snapshot);
  }
  return newestFirst.filter((snapshot) => !kept.has(snapshot));
}

function newestOfEach(
  newestFirst: readonly SnapshotSummary[],
  period: (snapshot: SnapshotSummary) => string,
): SnapshotSummary[] {
  const seen = new Set<string>();
  return newestFirst.filter((snapshot) => {
    const key = period(snapshot);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const DAY = 86_400_000;

/** The Monday of the instant's week, counted in days since 1970, which began on a Thursday. */
function weekOf(at: string): string {
  const day = Math.floor(Date.parse(at) / DAY);
  return String(day - ((((day + 3) % 7) + 7) % 7));
}
