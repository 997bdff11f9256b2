import type { Rows } from './account-map';
import type { ChangedTable } from './change-set';
import { line, name, note } from './fields';
import { AccountSchema, ROW_SCHEMAS } from './row-schemas';
import type { z } from './zod';

type Schema = z.core.$ZodType;
type Row = Rows[ChangedTable];

const SCHEMAS: Readonly<Record<ChangedTable, Schema>> = { ...ROW_SCHEMAS, account: AccountSchema };

/** What somebody types; words of the vocabulary, ids and days are none. */
const TEXTS = new Set<Schema>([line, name, note]);

/**
 * The row with another text in the place of each that somebody typed into it; the same object where
 * none is another. `change` is handed the field's name as well.
 */
export function changeTexts<R extends Row>(
  table: ChangedTable,
  row: R,
  change: (text: string, field: string) => string,
): R {
  return changed(SCHEMAS[table], row, '', change) as R;
}

function changed(
  schema: Schema,
  value: unknown,
  field: string,
  change: (text: string, field: string) => string,
): unknown {
  if (TEXTS.has(schema)) return typeof value === 'string' ? change(value, field) : value;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'optional' || def.type === 'default') {
    return changed(def.innerType, value, field, change);
  }
  if (def.type === 'array' && Array.isArray(value)) {
    const items = value.map((item) => changed(def.element, item, field, change));
    return items.some((item, at) => item !== value[at]) ? items : value;
  }
  if (def.type !== 'object' || typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([key, part]) => {
    const inner = def.shape[key];
    return [key, part, inner === undefined ? part : changed(inner, part, key, change)] as const;
  });
  if (fields.every(([, before, after]) => before === after)) return value;
  return Object.fromEntries(fields.map(([key, , after]) => [key, after]));
}
