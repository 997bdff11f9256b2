import { describe, expect, test } from 'vitest';
import type { RowChange } from '../../src/domain/change-set';
import { takeTheirs } from '../../src/domain/commands/take-theirs';
import { conflictsBetween } from '../../src/domain/conflicts';
import { PersonSchema } from '../../src/domain/row-schemas';
import type { AccountMap, Person } from '../../src/domain/account-map';
import { emptyMap, mapOf, accountOf } from '../../src/domain/account-map';

const before: Person = PersonSchema.parse({ id: 'a', name: 'Zhao', side: 'buyer' });
const change = (after: Partial<Person> | null, id = 'a'): RowChange => ({
  ...{ table: 'people', id, before: { ...before, id } },
  after: after === null ? null : { ...before, id, ...after },
});

const empty = emptyMap({
  ...{ id: 'map', name: 'Map', customer: 'C' },
  deal: { mode: 'advisor', stages: [], salesSteps: [], processKnown: false, noRival: false },
});

describe('two changes of one row', () => {
  test('contradict each other where they give a field different values', () => {
    expect(conflictsBetween([change({ title: 'Director' })], [change({ title: 'Chair' })])).toEqual(
      [{ table: 'people', id: 'a', field: 'title', mine: 'Director', theirs: 'Chair' }],
    );
  });

  test('do not where they change different fields, or one field alike', () => {
    expect(conflictsBetween([change({ title: 'Chair' })], [change({ name: 'Li' })])).toEqual([]);
    expect(conflictsBetween([change({ title: 'Chair' })], [change({ title: 'Chair' })])).toEqual(
      [],
    );
  });

  test('contradict each other when one removes what the other changes', () => {
    const after = { ...before, title: 'Chair' };
    const removed = { table: 'people', id: 'a', mine: null, theirs: after };
    expect(conflictsBetween([change(null)], [change({ title: 'Chair' })])).toEqual([removed]);
    expect(conflictsBetween([change({ title: 'Chair' })], [change(null)])).toEqual([
      { ...removed, mine: after, theirs: null },
    ]);
    expect(conflictsBetween([change(null)], [change(null)])).toEqual([]);
  });

  test('do not where theirs is of another row', () => {
    expect(conflictsBetween([change({ title: 'Chair' })], [change(null, 'b')])).toEqual([]);
  });

  test('are judged by what they come to', () => {
    const there = change({ title: 'Chair' });
    const back: RowChange = {
      table: 'people',
      id: 'a',
      before: there.after as Person,
      after: before,
    };
    expect(conflictsBetween([there, back], [change({ title: 'Director' })])).toEqual([]);
    expect(conflictsBetween([change({ name: 'Li' }, 'b')], [change({ name: 'Wu' })])).toEqual([]);
  });
});

describe('two changes of the deal', () => {
  const account = accountOf(empty);
  const dealChange = (deal: Partial<AccountMap['deal']>): RowChange => ({
    ...{ table: 'account', id: 'map', before: account },
    after: { ...account, deal: { ...account.deal, ...deal } },
  });

  test('contradict each other field by field of it', () => {
    const mine = dealChange({ product: 'Cranes', noRival: true });
    const theirs = dealChange({ product: 'Ships', processKnown: true });
    expect(conflictsBetween([mine], [theirs])).toEqual([
      { table: 'account', id: 'map', field: 'deal.product', mine: 'Cranes', theirs: 'Ships' },
    ]);
  });
});

describe('taking theirs', () => {
  const map = mapOf(accountOf(empty), { people: [{ ...before, title: 'Director' }] });
  const context = { today: '2026-11-22', newId: () => 'new' };
  const conflict = { table: 'people', id: 'a' } as const;

  test('gives the field their value', () => {
    const taken = takeTheirs(
      map,
      { ...conflict, field: 'title', mine: 'Director', theirs: 'Chair' },
      context,
    );
    expect(taken).toMatchObject({ value: { changes: [{ after: { title: 'Chair' } }] } });
  });

  test('makes the field unknown where theirs is', () => {
    const taken = takeTheirs(
      map,
      { ...conflict, field: 'title', mine: 'Director', theirs: undefined },
      context,
    );
    expect(taken).toMatchObject({ value: { changes: [{ after: before }] } });
  });

  test('of a field of the deal leaves the others of it as they are', () => {
    const field = { table: 'account', id: 'map', field: 'deal.product' } as const;
    const taken = takeTheirs(map, { ...field, mine: undefined, theirs: 'Ships' }, context);
    const account = accountOf(map);
    expect(taken).toMatchObject({
      value: { changes: [{ after: { ...account, deal: { ...account.deal, product: 'Ships' } } }] },
    });
    const changes = taken.ok ? taken.value.changes : [];
    expect(changes[0]?.after).not.toHaveProperty(['deal.product']);
  });

  test('brings a row back that was removed here', () => {
    const without = mapOf(accountOf(empty), {});
    const taken = takeTheirs(without, { ...conflict, mine: null, theirs: before }, context);
    expect(taken).toMatchObject({ value: { changes: [{ before: null, after: before }] } });
  });

  test('of a row that is gone is refused', () => {
    const without = mapOf(accountOf(empty), {});
    for (const input of [
      { ...conflict, mine: before, theirs: null },
      { ...conflict, field: 'title', mine: 'a', theirs: 'b' },
    ]) {
      expect(takeTheirs(without, input, context)).toMatchObject({ error: { code: 'no-such-row' } });
    }
  });
});
