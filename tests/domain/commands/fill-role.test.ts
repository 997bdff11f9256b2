import { expect, it } from 'vitest';
import { applyChangeSet } from '../../../src/domain/change-set';
import { fillRole } from '../../../src/domain/commands/fill-role';
import type { RoleToFill } from '../../../src/domain/coverage';
import type { Person } from '../../../src/domain/account-map';
import { fullMap, TODAY } from './full-map';

function filled(input: Parameters<typeof fillRole>[1]): Person | undefined {
  const result = fillRole(fullMap, input, { today: TODAY, newId: () => 'new' });
  if (!result.ok) throw new Error(result.error.code);
  const id = input.personId ?? 'new';
  return applyChangeSet(fullMap, result.value).people.find((person) => person.id === id);
}

it.each<[RoleToFill, Partial<Person>]>([
  ['decider', { decisionRole: 'decider' }],
  ['recommender', { decisionRole: 'recommender' }],
  ['influencer', { decisionRole: 'influencer' }],
  ['recommender:financial', { decisionRole: 'recommender', recommends: ['financial'] }],
  ['money-holder', { holdsMoney: true }],
  ['coach', { keyRoles: ['coach'] }],
  ['technical-gatekeeper', { keyRoles: ['technical-gatekeeper'] }],
  ['gatekeeper', { purchaseRoles: ['gatekeeper'] }],
  ['user', { purchaseRoles: ['user'] }],
  ['purchaser', { purchaseRoles: ['purchaser'] }],
])('%s is written into the field that says so', (role, fields) => {
  expect(filled({ role, personId: 'cy' })).toMatchObject(fields);
});

it('somebody new is put on the map with the role, at the buyer', () => {
  expect(filled({ role: 'coach', name: 'Di' })).toMatchObject({
    name: 'Di',
    side: 'buyer',
    keyRoles: ['coach'],
  });
});
