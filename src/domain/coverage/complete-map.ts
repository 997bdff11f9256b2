import { TABLES } from '../account-map';
import { DealSchema, ROW_SCHEMAS } from '../row-schemas';
import type { AccountMap, TableName } from '../account-map';
import type { z } from '../zod';

type Row = Readonly<Record<string, unknown>>;
type RawMap = Partial<Record<TableName, readonly Row[] | null>> & { readonly deal?: Row | null };
type Defaults = readonly { readonly field: string; readonly value: unknown }[];

// What the schemas say a missing field means, read from them so that there is one place only.
function defaultsOf({ shape }: { shape: Readonly<Record<string, z.core.$ZodType>> }): Defaults {
  return Object.entries(shape).flatMap(([field, schema]) => {
    const { def } = schema._zod;
    return isDefault(def) ? [{ field, value: def.defaultValue }] : [];
  });
}

function isDefault(def: z.core.$ZodTypeDef): def is z.core.$ZodDefaultDef {
  return def.type === 'default';
}

const DEFAULTS = Object.fromEntries(
  TABLES.map((table) => [table, defaultsOf(ROW_SCHEMAS[table])]),
) as Record<TableName, Defaults>;
// A map from JSON may lack the deal itself; the mode of selling between the other two is taken then.
const DEAL_DEFAULTS: Defaults = [{ field: 'mode', value: 'advisor' }, ...defaultsOf(DealSchema)];

/**
 * The same map with every missing list and flag filled in, so that rules can read a map that comes
 * straight from JSON. The tables are new lists: what is remembered by a table's identity cannot
 * outlive a list that its owner changes in place.
 */
export function completeMap(map: AccountMap): AccountMap {
  if (completed.has(map)) return map;
  const raw: RawMap = map;
  const tables = TABLES.map((table) => [
    table,
    (raw[table] ?? []).map((row) => complete(row, DEFAULTS[table])),
  ]);
  const whole = {
    ...map,
    ...Object.fromEntries(tables),
    deal: complete(raw.deal ?? {}, DEAL_DEFAULTS),
  } as AccountMap;
  completed.add(whole);
  return whole;
}

// What came out of here needs nothing more, and its lists are nobody else's to change.
const completed = new WeakSet<AccountMap>();

/**
 * Says of a map that it lacks nothing and is never changed in place, as all that the app itself
 * reads or makes: what is remembered of its tables then outlives an edit of the others.
 */
export function takenAsComplete(map: AccountMap): AccountMap {
  completed.add(map);
  return map;
}

function complete(row: Row, defaults: Defaults): Row {
  let filled: Record<string, unknown> | undefined;
  for (const { field, value } of defaults) {
    if (row[field] != null) continue;
    filled ??= { ...row };
    filled[field] = value;
  }
  return filled ?? row;
}
