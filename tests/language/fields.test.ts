import { describe, expect, it } from 'vitest';
import { AccountSchema, DealSchema, ROW_SCHEMAS } from '../../src/domain/row-schemas';
import en from '../../src/language/en/fields';

describe('each field of a row', () => {
  it('has a name to be spoken of by, and nothing else has', () => {
    const schemas = [AccountSchema, DealSchema, ...Object.values(ROW_SCHEMAS)];
    const fields = new Set(schemas.flatMap(({ shape }) => Object.keys(shape)));
    fields.delete('id');
    expect(Object.keys(en).sort()).toEqual([...fields].sort());
  });
});
