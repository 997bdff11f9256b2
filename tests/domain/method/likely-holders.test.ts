import { expect, it } from 'vitest';
import { addPerson } from '../../../src/domain/commands/add-person';
import { editPerson } from '../../../src/domain/commands/edit-person';
import type { RoleToFill } from '../../../src/domain/coverage';
import { likelyHolders } from '../../../src/domain/method/likely-holders';
import { smallMap, TODAY, withCommand } from '../../features/test-map';

const map = [
  ['engineer', { name: 'A', title: 'Chief engineer' }],
  ['buyer', { name: 'B', department: '采购部' }],
  ['worker', { name: 'C', level: 'operation' }],
  ['outside', { name: 'D', side: 'outside', title: 'Finance adviser' }],
].reduce(
  (whole, [id, person]) => withCommand(whole, addPerson, person as { name: string }, id as string),
  smallMap(),
);

it.each<[RoleToFill, string]>([
  ['decider', 'zhao'],
  ['money-holder', 'chen'],
  ['recommender:financial', 'chen'],
  ['technical-gatekeeper', 'engineer'],
  ['purchaser', 'buyer'],
  ['user', 'worker'],
  ['coach', 'lin'],
])('the likeliest %s comes first', (role, personId) => {
  expect(likelyHolders(map, role, TODAY)[0]?.id).toBe(personId);
});

it('nobody outside the buyer and nobody who has left is proposed', () => {
  const left = withCommand(map, editPerson, { id: 'chen', patch: { left: true } });
  const ids = likelyHolders(left, 'money-holder', TODAY).map(({ id }) => id);
  expect(ids).not.toContain('outside');
  expect(ids).not.toContain('chen');
});
