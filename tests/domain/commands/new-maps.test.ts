import { describe, expect, it } from 'vitest';
import type { AccountMap } from '../../../src/domain/account-map';
import { mapOf, TABLES } from '../../../src/domain/account-map';
import { duplicateMap } from '../../../src/domain/commands/duplicate-map';
import { editAccount } from '../../../src/domain/commands/edit-account';
import { editDeal } from '../../../src/domain/commands/edit-deal';
import { newMap } from '../../../src/domain/commands/new-map';
import { replaceMap } from '../../../src/domain/commands/replace-map';
import { PersonSchema } from '../../../src/domain/row-schemas';
import { z } from '../../../src/domain/zod';
import { changeSetOf, context, done } from './done';
import { fullMap, TODAY } from './full-map';

/** New ids in the order in which they are asked for. */
function counting() {
  let asked = 0;
  return { today: TODAY, newId: () => `id${(asked += 1)}` };
}

const deal = {
  mode: 'advisor',
  stages: [{ stage: 'intent', since: TODAY }],
  salesSteps: [],
  processKnown: false,
  noRival: false,
} as const;

describe('a new map', () => {
  it('holds what was said, the people as known from today', () => {
    const made = newMap(
      {
        name: 'Crane deal',
        customer: 'Hengda',
        product: 'Cranes',
        expectedClose: '2027-02-01',
        people: ['Zhao', 'Chen'],
      },
      counting(),
    );
    const person = (id: string, name: string) =>
      z.parse(PersonSchema, { id, name, side: 'buyer', knownSince: TODAY });
    expect(made).toEqual({
      ok: true,
      value: mapOf(
        {
          id: 'id1',
          name: 'Crane deal',
          customer: 'Hengda',
          deal: {
            ...deal,
            stages: [{ stage: 'intent', since: TODAY }],
            salesSteps: [],
            product: 'Cranes',
            expectedClose: { date: '2027-02-01', knownOn: TODAY },
          },
        },
        { people: [person('id2', 'Zhao'), person('id3', 'Chen')] },
      ),
    });
  });

  it('leaves unknown what was not said', () => {
    const made = newMap({ name: 'Crane deal', customer: 'Hengda' }, counting());
    const map = made.ok ? made.value : undefined;
    expect(map?.deal).toEqual(deal);
    expect(map?.deal).not.toHaveProperty('expectedClose');
    expect(TABLES.map((table) => map?.[table])).toEqual(TABLES.map(() => []));
  });

  it.each([
    [{ name: ' ' }, { code: 'blank-name', at: 'name' }],
    [{ customer: 'x'.repeat(201) }, { code: 'too-long', at: 'customer' }],
    [{ expectedClose: 'soon' }, { code: 'no-such-day', at: 'deal.expectedClose.date' }],
    [{ people: ['Zhao', ' '] }, { code: 'blank-name', at: 'name' }],
  ])('is not made of %o', (wrong, error) => {
    const input = { name: 'Crane deal', customer: 'Hengda', ...wrong };
    expect(newMap(input, context)).toMatchObject({ ok: false, error });
  });
});

describe('a map for a new deal with the same people', () => {
  const culture = { bargaining: 1, word: -2 };
  const old = (): AccountMap => ({
    ...done(
      editDeal,
      {
        patch: {
          mode: 'strategic',
          culture,
          customersCustomer: 'Shipyards',
          product: 'Cranes',
          noRival: true,
          processKnown: true,
          expectedClose: { date: '2026-12-24' },
        },
      },
      done(editAccount, { patch: { notes: 'Old friends', privateNotes: 'Careful' } }),
    ),
    retainUntil: '2027-12-31',
    pastDecisions: [{ id: 'p1', what: 'Took the cheapest' }],
    reviews: [{ id: 'r1', date: TODAY, name: 'First review' }],
  });

  it('keeps them, their ties and views of us, team, rivals and past decisions', () => {
    const made = duplicateMap(old(), { name: 'Second deal' }, context);
    const { people, ties, assessments, team, rivals } = fullMap;
    expect(made).toEqual({
      ok: true,
      value: mapOf(
        {
          id: 'new',
          name: 'Second deal',
          customer: 'Hengda',
          deal: {
            ...deal,
            mode: 'strategic',
            stages: [{ stage: 'intent', since: TODAY }],
            salesSteps: [],
            culture,
            customersCustomer: 'Shipyards',
          },
          notes: 'Old friends',
          privateNotes: 'Careful',
        },
        { people, ties, assessments, team, rivals, pastDecisions: old().pastDecisions },
      ),
    });
  });

  it('starts anew with visits, meetings, dates and questions', () => {
    const made = duplicateMap(old(), { name: 'Second deal' }, context);
    const filled = TABLES.filter((table) => made.ok && made.value[table].length > 0);
    expect(filled).toEqual(['people', 'ties', 'assessments', 'team', 'rivals', 'pastDecisions']);
  });

  it('needs a name', () => {
    expect(duplicateMap(old(), { name: '' }, context)).toMatchObject({
      ok: false,
      error: { code: 'blank-name', at: 'name' },
    });
  });
});

describe('a map replaced by another', () => {
  const other: AccountMap = {
    ...fullMap,
    id: 'other',
    name: 'Other',
    people: fullMap.people.slice(1).map((person) => ({ ...person, title: 'Chief' })),
    ties: [],
    rivals: [{ id: 'beta', name: 'Beta' }],
  };

  it('is equal to it but for its id', () => {
    const after = done(replaceMap, { map: other });
    expect(after).toEqual({ ...other, id: 'map' });
  });

  it('changes only what differs', () => {
    const { label, changes } = changeSetOf(replaceMap, { map: other });
    expect(label).toEqual({ intent: 'replace-map', subject: { table: 'account', id: 'map' } });
    expect(new Set(changes.map(({ table, id }) => `${table}/${id}`))).toEqual(
      new Set([
        ...['account/map', 'people/ann', 'people/bo', 'people/cy', 'ties/t1', 'ties/t2'],
        ...['rivals/rival', 'rivals/beta'],
      ]),
    );
    expect(changeSetOf(replaceMap, { map: fullMap }).changes).toEqual([]);
  });
});
