import { describe, expect, it } from 'vitest';
import { partsOf } from '../../src/domain/purchase-parts';
import { PersonSchema } from '../../src/domain/row-schemas';
import { z } from '../../src/domain/zod';

describe('the parts of a person in a purchase', () => {
  const parts = (fields: object) =>
    partsOf(z.parse(PersonSchema, { id: 'a', name: 'A', side: 'buyer', ...fields }));

  it.each([
    [{}, []],
    [{ purchaseRoles: ['gatekeeper'] }, ['gatekeeper']],
    [{ keyRoles: ['technical-gatekeeper'] }, ['gatekeeper']],
    [{ purchaseRoles: ['purchaser'], holdsMoney: true }, ['purchaser', 'money']],
    [{ decisionRole: 'recommender' }, ['recommender']],
  ])('of %j are %j', (fields, expected) => {
    expect(parts(fields)).toEqual(expected);
  });
});
