import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapOf } from '../../../src/domain/account-map';
import type { AccountMap, Visit } from '../../../src/domain/account-map';
import { findGaps, silenceOf } from '../../../src/domain/coverage';
import type { Gap } from '../../../src/domain/coverage';
import { addDays } from '../../../src/domain/day';
import { gapMap, TODAY, visit } from './gap-maps';

const subjects = (gaps: readonly Gap[], rules: readonly string[]) =>
  new Set(gaps.filter(({ rule }) => rules.includes(rule)).map(({ subject }) => subject));

function withVisit(map: AccountMap, added: Omit<Visit, 'id' | 'teamIds'>): AccountMap {
  return { ...map, visits: [...map.visits, { ...added, id: 'added', teamIds: [] }] };
}

/** Of whatever a gap may speak of. */
function idsOf({ people, meetings, rivals, documents, team }: AccountMap): ReadonlySet<string> {
  return new Set([people, meetings, rivals, documents, team].flat().map(({ id }) => id));
}

function reversed(map: AccountMap): AccountMap {
  const turned = JSON.parse(JSON.stringify(map), (_key, value: unknown) =>
    Array.isArray(value) ? value.reverse() : value,
  ) as AccountMap;
  return turned;
}

describe('findGaps', () => {
  it('says the same of the same map, and leaves the map as it is', () => {
    fc.assert(
      fc.property(gapMap, (map) => {
        const before = JSON.stringify(map);
        expect(findGaps(map, TODAY)).toEqual(findGaps(structuredClone(map), TODAY));
        expect(JSON.stringify(map)).toBe(before);
      }),
    );
  });

  it('does not mind the order of any list', () => {
    fc.assert(
      fc.property(gapMap, (map) => {
        expect(findGaps(reversed(map), TODAY)).toEqual(findGaps(map, TODAY));
      }),
    );
  });

  it('sees nothing in ids but which is which', () => {
    // The new names stand in the opposite order of the old ones.
    const renamed = (id: string) =>
      `z${Array.from(id, (c) => String.fromCharCode(0x17f - c.charCodeAt(0))).join('')}`;
    const rename = (map: AccountMap) => {
      const ids = idsOf(map);
      return JSON.parse(JSON.stringify(map), (_key, value: unknown) =>
        typeof value === 'string' && ids.has(value) ? renamed(value) : value,
      ) as AccountMap;
    };
    // The ids in it may come in another order.
    const subjectOf = ({ subject }: Gap, of: (id: string) => string) =>
      subject
        .split(/(?<=[|>,:])|(?=[|>,:])/)
        .map(of)
        .sort()
        .join();
    const plain = (gap: Gap, of: (id: string) => string) => ({
      rule: gap.rule,
      severity: gap.severity,
      planned: gap.planned,
      subject: subjectOf(gap, of),
      people: gap.people.map(of).sort(),
      closers: gap.closers.map(of).sort(),
    });
    const asSet = (gaps: readonly Gap[], of: (id: string) => string) =>
      new Set(gaps.map((gap) => JSON.stringify(plain(gap, of))));
    fc.assert(
      fc.property(gapMap, (map) => {
        const ids = idsOf(map);
        expect(asSet(findGaps(rename(map), TODAY), (id) => id)).toEqual(
          asSet(findGaps(map, TODAY), (id) => (ids.has(id) ? renamed(id) : id)),
        );
      }),
    );
  });

  it('lets go of whom we have visited, and finds nobody new for it', () => {
    const firstVisits = ['G01', 'G02', 'G10', 'G13'];
    const closed = [...firstVisits, 'G17', 'G18'];
    fc.assert(
      fc.property(
        // Before the very first visit no rule speaks: that one makes them begin.
        gapMap.filter((map) => silenceOf(map, TODAY) !== 'first-day'),
        fc.constantFrom('ann', 'bo', 'cy'),
        fc.nat({ max: 300 }),
        (map, id, ago) => {
          const visited = withVisit(map, {
            date: addDays(TODAY, -ago),
            by: 'us',
            personIds: [id],
            channel: 'visit',
            setting: 'private',
            met: true,
          });
          const before = subjects(findGaps(map, TODAY), firstVisits);
          const after = findGaps(visited, TODAY);
          expect(subjects(after, closed)).not.toContain(id);
          if (ago === 0) expect(subjects(after, ['G21'])).not.toContain(id);
          expect([...subjects(after, firstVisits)].every((subject) => before.has(subject))).toBe(
            true,
          );
        },
      ),
    );
  });

  it('takes no account of a message, a crowd or an appointment that fell through', () => {
    const empty = fc.constantFrom<Partial<Visit>>(
      { channel: 'message' },
      { setting: 'crowd' },
      { met: false },
    );
    // Even a talk that fell through shows that the rival is there, and may have passed on a paper.
    const speaksOfRivals = ['G31', 'G34'];
    const without = (gaps: readonly Gap[]) =>
      gaps.filter(({ rule }) => !speaksOfRivals.includes(rule));
    fc.assert(
      fc.property(gapMap, visit, empty, fc.nat({ max: 90 }), (map, base, why, ago) => {
        const added = { ...base, date: addDays(TODAY, -ago), ...why };
        expect(without(findGaps(withVisit(map, added), TODAY))).toEqual(
          without(findGaps(map, TODAY)),
        );
      }),
    );
  });

  it('does not know yet what is dated later', () => {
    const isKnown = (day: string | undefined) => day === undefined || day <= TODAY;
    const isDated = ({ date }: { readonly date: string }) => date <= TODAY;
    const isEntered = ({ since }: { readonly since: string }) => since <= TODAY;
    fc.assert(
      fc.property(gapMap, (map) => {
        const { expectedClose, ...rest } = map.deal;
        const asItStood: AccountMap = {
          ...map,
          deal: {
            ...rest,
            stages: rest.stages.filter(isEntered),
            salesSteps: rest.salesSteps.filter(isEntered),
            ...(expectedClose && isKnown(expectedClose.knownOn) && { expectedClose }),
            outcome: { date: addDays(TODAY, 1), result: 'lost' },
          },
          visits: map.visits.filter(({ by, date }) => by === 'us' || date <= TODAY),
          people: map.people
            .filter(({ knownSince }) => isKnown(knownSince))
            .map((person) => ({
              ...person,
              authorityChecks: person.authorityChecks.filter(isDated),
            })),
          assessments: map.assessments.filter(isDated),
          asks: map.asks.filter(isDated),
          rivalNotes: map.rivalNotes.filter(isDated),
          documents: map.documents.map((document) => ({
            ...document,
            shared: document.shared.filter(isDated),
          })),
          meetings: map.meetings
            .filter(({ knownOn }) => isKnown(knownOn))
            .map((meeting) => ({
              ...meeting,
              held: meeting.held && isKnown(meeting.date),
              guests: meeting.guests.filter(({ knownOn }) => isKnown(knownOn)),
            })),
        };
        expect(findGaps(asItStood, TODAY)).toEqual(findGaps(map, TODAY));
      }),
    );
  });

  it('reads a map from JSON whose lists, flags and unknowns are missing or null', () => {
    const bare = (map: AccountMap, unknown: null | undefined) =>
      JSON.parse(
        JSON.stringify(map, (_key, value: unknown) => {
          const isEmpty = value === false || (Array.isArray(value) && value.length === 0);
          return isEmpty ? unknown : value;
        }),
      ) as AccountMap;
    fc.assert(
      fc.property(gapMap, fc.constantFrom(null, undefined), (map, unknown) => {
        // `met` is the one flag that means yes when it is missing.
        const visits = map.visits.filter(({ met }) => met);
        expect(findGaps(bare({ ...map, visits }, unknown), TODAY)).toEqual(
          findGaps({ ...map, visits }, TODAY),
        );
      }),
    );
  });

  it('notices a list that its owner has changed in place', () => {
    fc.assert(
      fc.property(gapMap, visit, (map, added) => {
        const changed = structuredClone(map) as {
          -readonly [K in keyof AccountMap]: AccountMap[K];
        };
        findGaps(changed, TODAY);
        (changed.visits as Visit[]).push({ ...added, id: 'added', teamIds: [] });
        expect(findGaps(changed, TODAY)).toEqual(findGaps(withVisit(map, added), TODAY));
      }),
    );
  });

  it('hands out gaps worst first, with closers that may be visited', () => {
    const weight = { critical: 0, high: 1, medium: 2, low: 3 };
    fc.assert(
      fc.property(gapMap, (map) => {
        const gaps = findGaps(map, TODAY);
        const order = gaps.map(({ severity }) => weight[severity]);
        expect(order).toEqual([...order].sort());
        const silent = new Set(map.people.filter((p) => p.noContact).map(({ id }) => id));
        for (const { closers } of gaps) {
          expect(closers).toEqual([...closers].sort());
          expect(closers.some((id) => silent.has(id))).toBe(false);
        }
      }),
    );
  });
});

describe('silence', () => {
  const account = { id: 'm', name: 'M', customer: 'C' };
  const deal = {
    mode: 'advisor' as const,
    stages: [],
    salesSteps: [],
    processKnown: false,
    noRival: false,
  };

  it('finds nothing in an empty map, nor in the barest one that JSON can hold', () => {
    const map = mapOf({ ...account, deal }, {});
    expect(findGaps(map, TODAY)).toEqual([]);
    expect(silenceOf(map, TODAY)).toBe('first-day');
    for (const deal of [{ mode: 'advisor' }, undefined, null]) {
      const bare = { ...account, deal } as unknown as AccountMap;
      expect(findGaps(bare, TODAY)).toEqual([]);
      expect(silenceOf(bare, TODAY)).toBe('first-day');
    }
  });

  it('finds nothing on the first day, whoever is on the map and whenever it closes', () => {
    fc.assert(
      fc.property(gapMap, (map) => {
        const first = {
          ...map,
          deal: { ...map.deal, stages: [] },
          visits: map.visits.filter(({ by, date }) => by !== 'us' || date > TODAY),
          meetings: [],
        };
        expect(findGaps(first, TODAY)).toEqual([]);
      }),
    );
  });

  it('finds nothing once the deal is closed, and says so', () => {
    fc.assert(
      fc.property(gapMap, fc.nat({ max: 50 }), (map, ago) => {
        const outcome = { date: addDays(TODAY, -ago), result: 'won' as const };
        const closed = { ...map, deal: { ...map.deal, outcome } };
        expect(findGaps(closed, TODAY)).toEqual([]);
        expect(silenceOf(closed, TODAY)).toBe('closed');
      }),
    );
  });

  it('finds nothing about the decision once the product is in use', () => {
    fc.assert(
      fc.property(gapMap, (map) => {
        const stages = [...map.deal.stages, { stage: 'use' as const, since: TODAY }];
        const inUse = { ...map, deal: { ...map.deal, stages } };
        expect(silenceOf(inUse, TODAY)).toBe('in-use');
        expect(findGaps(inUse, TODAY).filter(({ rule }) => rule !== 'G37')).toEqual([]);
      }),
    );
  });
});
