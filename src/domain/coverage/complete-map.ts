import { TABLES } from '../account-map';
import { DealSchema, ROW_SCHEMAS } from '../row-schemas';
import type { AccountMap, TableName } from '../account-map';
import type { z } from '../zod';

type Row = Readonly<Record<string, unknown>>;
type Defaults = readonly (readonly [field: string, value: unknown])[];

// What the schemas say a missing field means, read from them so that there is one place only.
function defaultsOf({ shape }: { shape: Readonly<Record<string, z.core.$ZodType>> }): Defaults {
  return Object.entries(shape).flatMap(([field, schema]) => {
    const { def } = schema._zod;
    return isDefault(def) ? [[field, def.defaultValue] as const] : [];
  });
}

function isDefault(def: z.core.$ZodTypeDef): def is z.core.$ZodDefaultDef {
  return def.type === 'default';
}

const DEFAULTS = Object.fromEntries(
  TABLES.map((table) => [table, defaultsOf(ROW_SCHEMAS[table])]),
) as Record<TableName, Defaults>;
const DEAL_DEFAULTS = defaultsOf(DealSchema);

/**
 * The same map with every missing list and flag filled in, so that rules can read a map that comes
 * straight from JSON. The tables are new lists: what is remembered by a table's identity cannot
 * outlive a list that its owner changes in place.
 */
export function completeMap(map: AccountMap): AccountMap {
  const raw: Partial<Record<TableName, readonly Row[] | null>> = map;
  const tables = TABLES.map((table) => [
    table,
    (raw[table] ?? []).map((row) => complete(row, DEFAULTS[table])),
  ]);
  const deal = complete(map.deal, DEAL_DEFAULTS);
  return { ...map, ...Object.fromEntries(tables), deal } as AccountMap;
}

function complete(row: Row, defaults: Defaults): Row {
  let completed: Record<string, unknown> | undefined;
  for (const [field, value] of defaults) {
    if (row[field] != null) continue;
    completed ??= { ...row };
    completed[field] = value;
  }
  return completed ?? row;
}
