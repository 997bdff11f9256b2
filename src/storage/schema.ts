import type { Dexie, EntityTable, Table } from 'dexie';
import { TABLES } from '../domain/account-map';
import type { Rows, TableName } from '../domain/account-map';
import type { JournalEntry } from '../domain/journal';

/** The tables that hold the rows of maps: those of the file, and the row of a map's own fields. */
export const MAP_TABLES = ['account', ...TABLES] as const;

/** A row of a map, whole and apart from its key, so that no field of it can be taken for one. */
export interface StoredRow<R = Rows[TableName | 'account']> {
  readonly mapId: string;
  readonly id: string;
  readonly row: R;
}

/** That a map exists. `format` is the version in which its rows are stored. */
export interface MapRecord {
  readonly id: string;
  readonly format: number;
  readonly createdAt: string;
  readonly deletedAt?: string;
}

/**
 * How often a map has been changed. It stands apart from the map's record because every commit
 * replaces it unread, and it outlives a purged map, so that the numbers never start again.
 */
export interface RevisionRecord {
  readonly mapId: string;
  readonly revision: number;
  readonly updatedAt: string;
}

/**
 * A journal entry, or the mark `purged` in the place of the one that would have come next.
 * No two may have the same map and `seq`; `writer` is the storage that committed it.
 */
export type StoredEntry = (JournalEntry | PurgeMark) & {
  readonly writer: string;
  readonly format: number;
};

interface PurgeMark {
  readonly mapId: string;
  readonly seq: number;
  readonly purged: true;
}

interface Preference {
  readonly key: string;
  readonly value: unknown;
}

export type Database = Dexie &
  Record<(typeof MAP_TABLES)[number], Table<StoredRow, [string, string]>> & {
    maps: EntityTable<MapRecord, 'id'>;
    revisions: EntityTable<RevisionRecord, 'mapId'>;
    journal: Table<StoredEntry, [string, number, string]>;
    preferences: EntityTable<Preference, 'key'>;
  };

export const SCHEMA: Readonly<Record<string, string>> = {
  maps: 'id',
  revisions: 'mapId',
  journal: '[mapId+seq+writer], &[mapId+seq]',
  preferences: 'key',
  ...Object.fromEntries(MAP_TABLES.map((table) => [table, '[mapId+id]'])),
};

/** All keys that begin with the map's id. An array sorts after every string and number. */
export function keysOf(mapId: string): IDBKeyRange {
  return IDBKeyRange.bound([mapId], [mapId, []]);
}
