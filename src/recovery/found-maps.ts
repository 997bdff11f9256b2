import type { AccountMap } from '../domain/account-map';
import { codeUnitOrder } from '../domain/code-unit-order';
import { FILE_TYPE } from '../files/envelope';
import { parseMapFile, serializeMapFile } from '../files/map-file';
import type { Found } from '../storage/recovery';

/** One state of a map that was found, as a file that the app opens, or just as it lies there. */
export interface FoundState {
  readonly found: Found;
  /** Undefined where it cannot be read as a map any more. */
  readonly map: AccountMap | undefined;
}

export function readFound(found: Found): FoundState {
  const text = JSON.stringify({ type: FILE_TYPE, formatVersion: found.format, map: found.raw });
  const read = parseMapFile(text);
  return { found, map: read.ok ? read.value.map : undefined };
}

/** What to write into a file for it. */
export function textOf({ found, map }: FoundState, exportedAt: string): string {
  return map ? serializeMapFile(map, { exportedAt }) : JSON.stringify(found.raw, null, 1);
}

/** The states of each map, the newest first; maps in the order of their newest state. */
export function byMap(states: readonly FoundState[]): readonly (readonly FoundState[])[] {
  const maps = new Map<string, FoundState[]>();
  for (const state of states) {
    const known = maps.get(state.found.mapId);
    if (known) known.push(state);
    else maps.set(state.found.mapId, [state]);
  }
  const lastChange = ([newest]: readonly FoundState[]) => newest?.found.at ?? '';
  return [...maps.values()]
    .map((ofMap) => ofMap.sort(newestFirst))
    .sort((a, b) => codeUnitOrder(lastChange(b), lastChange(a)));
}

/** Of each map the newest state that can still be read. */
export function newestOfEach(states: readonly FoundState[]): AccountMap[] {
  return byMap(states).flatMap((ofMap) => ofMap.find(({ map }) => map)?.map ?? []);
}

/** Those of one revision should be the same; the first of these is the one the app works with. */
const SOURCES: readonly Found['source'][] = ['database', 'second', 'snapshot'];

function newestFirst({ found: a }: FoundState, { found: b }: FoundState): number {
  return (
    (b.revision ?? -1) - (a.revision ?? -1) ||
    SOURCES.indexOf(a.source) - SOURCES.indexOf(b.source) ||
    codeUnitOrder(b.at ?? '', a.at ?? '')
  );
}
