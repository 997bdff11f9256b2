import type { z } from '../domain/zod';

type Schema = z.core.$ZodType;

/** What happens when a field is not there: refused, left unknown, or filled in. */
export type Missing = 'refused' | 'unknown' | (() => unknown);

/** A schema seen as the shape of the JSON it describes. A set is a list of words of one vocabulary. */
export type Shape =
  | { readonly type: 'object'; readonly fields: Readonly<Record<string, ShapeField>> }
  | { readonly type: 'list'; readonly item: Schema; readonly limit: number }
  | { readonly type: 'set'; readonly words: readonly unknown[] }
  | { readonly type: 'word'; readonly words: readonly unknown[] }
  | { readonly type: 'number'; readonly min: number; readonly max: number; readonly whole: boolean }
  | { readonly type: 'text' | 'boolean' | 'anything' };

export interface ShapeField {
  readonly schema: Schema;
  readonly missing: Missing;
}

export function shapeOf(schema: Schema): Shape {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return {
        type: 'object',
        fields: Object.fromEntries(
          Object.entries(def.shape).map(([key, field]) => [key, fieldOf(field)]),
        ),
      };
    case 'array': {
      const item = shapeOf(def.element);
      if (item.type === 'word') return { type: 'set', words: item.words };
      const limits = checksOf(def).map((check) =>
        check.check === 'max_length' ? check.maximum : Infinity,
      );
      return { type: 'list', item: def.element, limit: Math.min(...limits) };
    }
    case 'enum':
      return { type: 'word', words: Object.values(def.entries) };
    case 'literal':
      return { type: 'word', words: def.values };
    case 'string':
      return { type: 'text' };
    case 'number':
      return numberShape(def);
    case 'boolean':
      return { type: 'boolean' };
    default:
      return { type: 'anything' };
  }
}

function numberShape(def: z.core.$ZodTypeDef): Shape {
  const whole = 'format' in def && def.format === 'safeint';
  let [min, max] = whole
    ? [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER]
    : [-Infinity, Infinity];
  for (const check of checksOf(def)) {
    if (check.check === 'greater_than') min = Math.max(min, Number(check.value));
    if (check.check === 'less_than') max = Math.min(max, Number(check.value));
  }
  return { type: 'number', min, max, whole };
}

function checksOf(def: z.core.$ZodTypeDef): z.core.$ZodChecks['_zod']['def'][] {
  return (def.checks ?? []).map((check) => (check as z.core.$ZodChecks)._zod.def);
}

function fieldOf(schema: Schema): ShapeField {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'optional') return { schema: def.innerType, missing: 'unknown' };
  // The getter of zod gives a copy each time, so that no two rows share a list.
  if (def.type === 'default') return { schema: def.innerType, missing: () => def.defaultValue };
  return { schema, missing: 'refused' };
}
