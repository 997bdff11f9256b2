import type { Transaction } from 'dexie';
import type { Migration, RawMap } from '../domain/migrations/migrate';
import { migrate } from '../domain/migrations/migrate';
import type { Failure } from '../domain/result';
import { keysOf, SCHEMA } from './schema';
import type { MapRecord, StoredRow } from './schema';

/** The format a database is opened in, and the steps that lead there. */
export interface Format {
  readonly version: number;
  readonly migrations: readonly Migration[];
}

/** Thrown inside the upgrade, so that the browser takes the whole of it back. */
export class UpgradeRefused extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code);
  }
}

/** Takes every stored map to the format, by the same steps that migrate files. */
export async function upgradeMaps(transaction: Transaction, format: Format): Promise<void> {
  const maps = transaction.table<MapRecord>('maps');
  for (const record of await maps.toArray()) {
    const raw = await readRaw(transaction, record.id);
    const migrated = migrate(raw, record.format, format.migrations, format.version);
    if (!migrated.ok) throw new UpgradeRefused(migrated.error);
    await writeRaw(transaction, record.id, migrated.value);
    await maps.put({ ...record, format: format.version });
  }
}

// Everything that is not about the library holds rows of maps: tables that the new format no longer
// has are still there while the upgrade runs, and are handed to the steps as well.
function rowTables(transaction: Transaction): string[] {
  const ownTables = new Set(['maps', 'revisions', 'journal', 'preferences', 'account']);
  return [...transaction.idbtrans.objectStoreNames].filter((name) => !ownTables.has(name));
}

async function readRaw(transaction: Transaction, mapId: string): Promise<RawMap> {
  const raw: Record<string, unknown> = {};
  for (const table of rowTables(transaction))
    raw[table] = await readRows(transaction, table, mapId);
  const [account] = await readRows(transaction, 'account', mapId);
  return { ...raw, ...(account as RawMap) };
}

async function readRows(transaction: Transaction, table: string, mapId: string) {
  const range = keysOf(mapId);
  const stored = await transaction
    .table<StoredRow<unknown>>(table)
    .where(':id')
    .between(range.lower, range.upper)
    .toArray();
  return stored.map(({ row }) => row);
}

async function writeRaw(transaction: Transaction, mapId: string, raw: RawMap): Promise<void> {
  const account = { ...raw };
  for (const table of rowTables(transaction)) {
    const range = keysOf(mapId);
    await transaction.table(table).where(':id').between(range.lower, range.upper).delete();
    if (table in SCHEMA) {
      const rows = (raw[table] ?? []) as { id: string }[];
      await transaction.table(table).bulkAdd(rows.map((row) => ({ mapId, id: row.id, row })));
    }
    Reflect.deleteProperty(account, table);
  }
  await transaction.table('account').put({ mapId, id: mapId, row: account });
}
