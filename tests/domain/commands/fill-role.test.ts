import { describe, expect, it } from 'vitest';
import { applyChangeSet } from '../../../src/domain/change-set';
import { editPerson } from '../../../src/domain/commands/edit-person';
import { fillRole } from '../../../src/domain/commands/fill-role';
import type { RoleToFill } from '../../../src/domain/coverage';
import type { Person, Rows } from '../../../src/domain/account-map';
import { changeSetOf, done } from './done';
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
  ['recommender:technical', { decisionRole: 'recommender', recommends: ['technical'] }],
  ['recommender:financial', { decisionRole: 'recommender', recommends: ['financial'] }],
  ['recommender:management', { decisionRole: 'recommender', recommends: ['management'] }],
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

describe('a part in the purchase', () => {
  it('that somebody plays already is not noted twice, and takes nothing from the others', () => {
    const roles = {
      keyRoles: ['user', 'coach'],
      purchaseRoles: ['user', 'purchaser'],
      recommends: ['technical', 'financial'],
      decisionRole: 'recommender',
    } as const;
    const patch = structuredClone(roles) as unknown as Partial<Rows['people']>;
    const map = done(editPerson, { id: 'cy', patch }, fullMap);
    for (const role of ['coach', 'purchaser', 'recommender:financial'] as const) {
      expect(changeSetOf(fillRole, { role, personId: 'cy' }, map).changes).toEqual([]);
    }
    const more = done(fillRole, { role: 'recommender:management', personId: 'cy' }, map);
    expect(more.people[2]).toMatchObject({
      ...roles,
      recommends: ['technical', 'financial', 'management'],
    });
  });

  it('of somebody new is one row, so that one step back takes both away', () => {
    const { changes } = changeSetOf(fillRole, { role: 'money-holder', name: 'Di' });
    expect(changes).toMatchObject([
      { table: 'people', id: 'new', before: null, after: { name: 'Di', holdsMoney: true } },
    ]);
  });
});
