import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccountMap } from '../../src/domain/account-map';
import { findGaps } from '../../src/domain/coverage';
import { CONTACTS, isFiltering, NO_FILTER, peopleMatching } from '../../src/domain/people-matching';
import type { PeopleFilter } from '../../src/domain/people-matching';
import { onTheMap } from '../../src/domain/presence';
import { PARTS } from '../../src/domain/purchase-parts';
import { MapSchema } from '../../src/domain/row-schemas';
import { LEVELS, SEVERITIES } from '../../src/domain/vocabulary';
import { z } from '../../src/domain/zod';
import { accountMap } from '../arbitraries/account-map';
import { day } from '../arbitraries/fields';

const TODAY = '2026-11-22';

const visit = (id: string, by: string, personIds: string[]) => ({
  id,
  date: '2026-11-10',
  by,
  personIds,
  channel: 'visit',
  setting: 'private',
});

/** Ann and Bob sit in the coming meeting; we met Ann, the rival Ann and Bob; Cid comes tomorrow. */
const map: AccountMap = z.parse(MapSchema, {
  id: 'map',
  name: 'Map',
  customer: 'Hengda',
  deal: { mode: 'advisor', stages: [{ stage: 'comparison', since: '2026-10-01' }] },
  people: [
    {
      id: 'ann',
      name: 'Ann',
      side: 'buyer',
      level: 'decision',
      department: 'Sales',
      decisionRole: 'decider',
      holdsMoney: true,
    },
    { id: 'bob', name: 'Bob', side: 'buyer', level: 'management', department: 'Finance' },
    { id: 'cid', name: 'Cid', side: 'buyer', knownSince: '2026-11-23' },
    { id: 'dan', name: 'Dan', side: 'buyer', keyRoles: ['coach'] },
    { id: 'eve', name: 'Eve', side: 'outside' },
  ],
  visits: [visit('v', 'us', ['ann']), visit('w', 'acme', ['ann', 'bob', 'eve'])],
  rivals: [{ id: 'acme', name: 'Acme' }],
  meetings: [
    {
      id: 'm',
      name: 'M',
      kind: 'decision',
      date: '2026-11-28',
      chairId: 'ann',
      rule: 'chair',
      headcount: 2,
      seats: [
        { personId: 'ann', weight: 1, veto: false },
        { personId: 'bob', weight: 1, veto: false },
      ],
    },
  ],
});

const found = (filter: Partial<PeopleFilter>) =>
  peopleMatching(map, TODAY, { ...NO_FILTER, ...filter }, findGaps(map, TODAY));

describe('people who match', () => {
  it('are everybody on the map that day while nothing is asked for', () => {
    expect(isFiltering(NO_FILTER)).toBe(false);
    expect(found({})).toEqual(['ann', 'bob', 'dan', 'eve']);
  });

  it('are sought as soon as anything is asked for', () => {
    for (const one of [
      { severities: ['high'] },
      { contact: ['unmet'] },
      { levels: ['unknown'] },
      { parts: ['coach'] },
      { departments: [''] },
    ] as Partial<PeopleFilter>[]) {
      expect(isFiltering({ ...NO_FILTER, ...one })).toBe(true);
    }
  });

  it('by contact: the customer’s people whom we have not met, or only a rival has', () => {
    expect(found({ contact: ['unmet'] })).toEqual(['bob', 'dan']);
    expect(found({ contact: ['rival-only'] })).toEqual(['bob']);
    expect(found({ contact: ['unmet', 'rival-only'] })).toEqual(['bob', 'dan']);
  });

  it('by level, with those of whom it is not known', () => {
    expect(found({ levels: ['management'] })).toEqual(['bob']);
    expect(found({ levels: ['unknown', 'decision'] })).toEqual(['ann', 'dan', 'eve']);
  });

  it('by the part played in the purchase', () => {
    expect(found({ parts: ['coach'] })).toEqual(['dan']);
    expect(found({ parts: ['money', 'coach'] })).toEqual(['ann', 'dan']);
  });

  it('by department, with those of whom none is known', () => {
    expect(found({ departments: ['Finance'] })).toEqual(['bob']);
    expect(found({ departments: ['Sales', ''] })).toEqual(['ann', 'dan', 'eve']);
  });

  it('by how bad the gaps are that concern them', () => {
    expect(found({ severities: ['critical'] })).toContain('bob');
    expect(found({ severities: ['critical'] })).not.toContain('eve');
    const gaps = (['high', 'low'] as const).map((severity, at) => ({
      ...{ rule: 'G01', subject: 'map', severity, facts: {}, steps: [] },
      ...{ people: at === 0 ? ['ann'] : [], closers: ['bob', 'dan'] },
    }));
    const by = (severities: PeopleFilter['severities']) =>
      peopleMatching(map, TODAY, { ...NO_FILTER, severities }, gaps);
    expect([by(['high']), by(['low']), by(['high', 'low']), by(['medium'])]).toEqual([
      ['ann'],
      ['bob', 'dan'],
      ['ann', 'bob', 'dan'],
      [],
    ]);
  });

  it('have one of what is asked for in every group', () => {
    expect(found({ contact: ['unmet'], levels: ['management', 'decision'] })).toEqual(['bob']);
    expect(found({ contact: ['unmet'], departments: ['Sales'] })).toEqual([]);
  });

  it('grow with more in a group and shrink with one more group, on any map', () => {
    const some = <T>(all: readonly T[]) => fc.subarray([...all]);
    const filter: fc.Arbitrary<PeopleFilter> = fc.record({
      severities: some(SEVERITIES),
      contact: some(CONTACTS),
      levels: some([...LEVELS, 'unknown' as const]),
      parts: some(PARTS),
      departments: fc.constant([]),
    });
    fc.assert(
      fc.property(accountMap(), day, filter, (any, today, asked) => {
        const gaps = findGaps(any, today);
        const match = (wanted: PeopleFilter) => peopleMatching(any, today, wanted, gaps);
        const everybody = any.people.filter((one) => onTheMap(one, today)).map(({ id }) => id);
        const matching = match(asked);
        expect(everybody).toEqual(expect.arrayContaining(matching));
        expect(match({ ...asked, levels: [] })).toEqual(expect.arrayContaining(matching));
        if (asked.levels.length > 0) {
          const anyLevel = match({ ...asked, levels: [...LEVELS, 'unknown'] });
          expect(anyLevel).toEqual(match({ ...asked, levels: [] }));
        }
      }),
      { numRuns: 60 },
    );
  });
});
