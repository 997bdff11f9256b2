import type { TableName } from '../../src/domain/account-map';
import { parseMapFile } from '../../src/files/map-file';
import { fullMap } from '../domain/commands/full-map';

export type Rows = Record<string, unknown>[];
export type LooseMap = Record<TableName, Rows>;

/** A map in which everything speaks of everybody, bent, as a file reads. */
export function readBent(bend: (map: LooseMap) => void) {
  const map = structuredClone(fullMap) as unknown as LooseMap;
  bend(map);
  return parseMapFile(JSON.stringify({ type: 'undercurrent-map', formatVersion: 1, map }));
}

export function repaired(bend: (map: LooseMap) => void) {
  const read = readBent(bend);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return { map: read.value.map, repairs: read.value.repairs };
}
