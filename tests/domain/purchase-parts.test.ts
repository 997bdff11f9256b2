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
    [{ decisionRole: 'influencer' }, []],
    [{ decisionRole: 'decider' }, ['decider']],
    [{ keyRoles: ['decision-maker'] }, ['decider']],
    [{ keyRoles: ['user'] }, ['user']],
    [{ purchaseRoles: ['user'] }, ['user']],
    [{ keyRoles: ['coach'] }, ['coach']],
    [{ holdsMoney: true }, ['money']],
    [{ purchaseRoles: ['project-lead', 'top-leader'], socialRoles: ['influencer'] }, []],
    [
      {
        holdsMoney: true,
        keyRoles: ['coach', 'decision-maker', 'technical-gatekeeper', 'user'],
        purchaseRoles: ['purchaser'],
        decisionRole: 'recommender',
      },
      ['decider', 'recommender', 'gatekeeper', 'user', 'purchaser', 'coach', 'money'],
    ],
  ])('of %j are %j', (fields, expected) => {
    expect(parts(fields)).toEqual(expected);
  });
});
