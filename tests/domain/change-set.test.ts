import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountOf } from '../../src/domain/account-map';
import type { Account, AccountMap, Person } from '../../src/domain/account-map';
import {
  applyChangeSet,
  composeChanges,
  invertChanges,
  rebaseChanges,
} from '../../src/domain/change-set';
import type { RowChange } from '../../src/domain/change-set';
import { replaceMap } from '../../src/domain/commands/replace-map';
import { accountMap } from '../arbitraries/account-map';

const context = { today: '2026-11-22', newId: () => 'new' };

// Any change set at all: what leads from one map to any other.
function changesBetween(from: AccountMap, to: AccountMap): readonly RowChange[] {
  const result = replaceMap(from, { map: to }, context);
  if (!result.ok) throw new Error(result.error.code);
  return result.value.changes;
}

const small = accountMap({ people: 4, rows: 2 });
const apply = (map: AccountMap, changes: readonly RowChange[]) => applyChangeSet(map, { changes });

describe('a change set', () => {
  it('leads from one map to another, keeping the first one’s own id', () => {
    fc.assert(
      fc.property(small, small, (from, to) => {
        expect(apply(from, changesBetween(from, to))).toEqual({ ...to, id: from.id });
      }),
    );
  });

  it('applied and inverted is the identity', () => {
    fc.assert(
      fc.property(small, small, (from, to) => {
        const changes = changesBetween(from, to);
        expect(apply(apply(from, changes), invertChanges(changes))).toEqual(from);
      }),
    );
  });

  it('that changes a row several times is taken back from its end', () => {
    fc.assert(
      fc.property(small, small, small, (from, over, to) => {
        const changes = [
          ...changesBetween(from, over),
          ...changesBetween({ ...over, id: from.id }, to),
        ];
        expect(composeChanges([...changes, ...invertChanges(changes)])).toEqual([]);
        const inverse = composeChanges(invertChanges(changes));
        expect(apply(apply(from, composeChanges(changes)), inverse)).toEqual(from);
      }),
    );
  });

  it('inverted twice is itself', () => {
    fc.assert(
      fc.property(small, small, (from, to) => {
        const changes = changesBetween(from, to);
        expect(invertChanges(invertChanges(changes))).toEqual(changes);
      }),
    );
  });

  it('composed with the next one does what both do in turn, each row once', () => {
    fc.assert(
      fc.property(small, small, small, (from, middle, to) => {
        const both = [
          ...changesBetween(from, middle),
          ...changesBetween(apply(from, changesBetween(from, middle)), to),
        ];
        const composed = composeChanges(both);
        expect(apply(from, composed)).toEqual({ ...to, id: from.id });
        const rows = composed.map(({ table, id }) => `${table}/${id}`);
        expect(new Set(rows).size).toBe(rows.length);
      }),
    );
  });

  it('composed with its inverse changes nothing', () => {
    fc.assert(
      fc.property(small, small, (from, to) => {
        const changes = changesBetween(from, to);
        expect(composeChanges([...changes, ...invertChanges(changes)])).toEqual([]);
      }),
    );
  });

  it('leaves the map as it was and tables that it does not name their identity', () => {
    fc.assert(
      fc.property(small, (map) => {
        const before = JSON.stringify(map);
        const rows: RowChange[] = map.people
          .slice(0, 1)
          .map((person) => ({ table: 'people', id: person.id, before: person, after: null }));
        const after = apply(map, rows);
        expect(JSON.stringify(map)).toBe(before);
        expect(after.ties).toBe(map.ties);
        expect(after.deal).toBe(map.deal);
      }),
    );
  });
});

describe('rebasing', () => {
  const change = (before: Person | null, after: Person | null): RowChange => ({
    table: 'people',
    id: (before ?? after)?.id ?? '',
    before,
    after,
  });

  const dealChange = (before: Account, fields: Partial<Account['deal']>): RowChange => ({
    table: 'account',
    id: before.id,
    before,
    after: { ...before, deal: { ...before.deal, ...fields } },
  });

  it('onto the map that the change was made for leaves it as it is', () => {
    fc.assert(
      fc.property(small, small, (from, to) => {
        const changes = changesBetween(from, to);
        const rebased = rebaseChanges(from, changes);
        expect(rebased.lost).toEqual([]);
        expect(apply(from, rebased.changes)).toEqual(apply(from, changes));
      }),
    );
  });

  it('keeps what was changed elsewhere in the same row', () => {
    fc.assert(
      fc.property(
        small.filter(({ people }) => people.length > 0),
        (map) => {
          const [person] = map.people as [Person];
          const elsewhere = apply(map, [change(person, { ...person, title: 'Elsewhere' })]);
          const mine = change(person, { ...person, name: 'Mine' });
          const both = apply(elsewhere, rebaseChanges(elsewhere, [mine]).changes);
          expect(both.people.find(({ id }) => id === person.id)).toEqual({
            ...person,
            title: 'Elsewhere',
            name: 'Mine',
          });
        },
      ),
    );
  });

  it('keeps what was changed elsewhere in the same deal', () => {
    fc.assert(
      fc.property(small, (map) => {
        const before = accountOf(map);
        const elsewhere = apply(map, [dealChange(before, { budget: 'Elsewhere' })]);
        const mine = dealChange(before, { goal: 'Mine' });
        const both = apply(elsewhere, rebaseChanges(elsewhere, [mine]).changes);
        expect(both.deal).toEqual({ ...map.deal, budget: 'Elsewhere', goal: 'Mine' });
      }),
    );
  });

  it('names an edit of a row that is gone as lost, and does not bring the row back', () => {
    fc.assert(
      fc.property(
        small.filter(({ people }) => people.length > 0),
        (map) => {
          const [person] = map.people as [Person];
          const gone = apply(map, [change(person, null)]);
          const edit = change(person, { ...person, name: 'Edited' });
          expect(rebaseChanges(gone, [edit])).toEqual({ changes: [], lost: [edit] });
        },
      ),
    );
  });

  it('has nothing to do, and nothing lost, where a row to be removed is gone', () => {
    fc.assert(
      fc.property(
        small.filter(({ people }) => people.length > 0),
        (map) => {
          const removal = change((map.people as [Person])[0], null);
          const gone = apply(map, [removal]);
          expect(rebaseChanges(gone, [removal])).toEqual({ changes: [], lost: [] });
        },
      ),
    );
  });

  it('makes a field unknown by leaving it out, in the row and in the deal', () => {
    fc.assert(
      fc.property(
        small.filter(({ people }) => people.length > 0),
        (map) => {
          const [person] = map.people as [Person];
          const { title: _title, ...untitled } = person;
          const { goal: _goal, ...aimless } = map.deal;
          const [one, two] = [map, { ...map, deal: aimless }].map(accountOf) as [Account, Account];
          const named = { ...untitled, title: 'Chief' };
          const aimed = { ...one, deal: { ...aimless, goal: 'Win' } };
          const now = apply(map, [
            change(person, named),
            { table: 'account', id: map.id, before: one, after: aimed },
          ]);
          const { changes } = rebaseChanges(now, [
            change(named, untitled),
            { table: 'account', id: map.id, before: aimed, after: two },
          ]);
          expect(changes[0]?.after).not.toHaveProperty('title');
          expect(changes[1]?.after).not.toHaveProperty('deal.goal');
          expect(apply(now, changes).deal).toEqual(aimless);
        },
      ),
    );
  });

  it('drops what the map already has', () => {
    fc.assert(
      fc.property(small, small, (from, to) => {
        const changes = changesBetween(from, to);
        expect(rebaseChanges(apply(from, changes), changes).changes).toEqual([]);
      }),
    );
  });
});
