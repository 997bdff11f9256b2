import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TABLES } from '../../src/domain/account-map';
import type { AccountMap } from '../../src/domain/account-map';
import { asOf } from '../../src/domain/as-of';
import { findGaps } from '../../src/domain/coverage';
import type { Gap } from '../../src/domain/coverage';
import { addDays } from '../../src/domain/day';
import { MapSchema } from '../../src/domain/row-schemas';
import { isPlanned } from '../../src/domain/visits';
import { z } from '../../src/domain/zod';
import { parseMapFile, serializeMapFile } from '../../src/files/map-file';
import { accountMap } from '../arbitraries/account-map';
import { day } from '../arbitraries/fields';
import cases from '../data/oracles/rule-cases.json';
import yaoA from '../data/oracles/yao-a.json';
import yaoB from '../data/oracles/yao-b.json';
import yaoC from '../data/oracles/yao-c.json';
import yao from '../data/oracles/yao-expected.json';

const BEFORE = '2024-05-31';
const DAY = '2024-06-01';
const AFTER = '2024-06-02';
const LAST = '9999-12-31';

function mapWith(parts: object, deal: object = {}): AccountMap {
  return z.parse(MapSchema, {
    id: 'map',
    name: 'Map',
    customer: 'Hengda',
    deal: { mode: 'advisor', ...deal },
    ...parts,
  });
}

const person = (id: string, fields: object = {}) => ({ id, name: id, side: 'buyer', ...fields });
const visit = (id: string, date: string, personIds: string[], fields: object = {}) => ({
  id,
  date,
  by: 'us',
  personIds,
  channel: 'visit',
  setting: 'private',
  ...fields,
});
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
const told = ({ rule, subject, severity, closers }: Gap) => ({ rule, subject, severity, closers });

describe('the map as of a day', () => {
  it('holds what is dated that day, and nothing dated later', () => {
    const dated = (date: string) => ({ id: date, date });
    const map = mapWith({
      people: [person('ann')],
      visits: [visit('past', DAY, ['ann']), visit('future', AFTER, ['ann'])],
      assessments: [DAY, AFTER].map((date) => ({
        ...dated(date),
        personId: 'ann',
        evidence: 'told',
      })),
      asks: [DAY, AFTER].map((date) => ({
        ...dated(date),
        toPersonId: 'ann',
        forPersonId: 'ann',
      })),
      rivalNotes: [DAY, AFTER].map((date) => ({ ...dated(date), text: 'Seen' })),
      answers: [DAY, AFTER].map((date) => ({ ...dated(date), questionId: 'q', answer: 'Yes' })),
      setAside: [DAY, AFTER].map((date) => ({
        ...dated(date),
        rule: 'G01',
        subject: 'ann',
        severity: 'high',
        reason: 'Known',
      })),
      reviews: [DAY, AFTER].map((date) => ({ ...dated(date), name: 'Review' })),
      pastDecisions: [
        { ...dated(DAY), what: 'Bought' },
        { ...dated(AFTER), what: 'Bought' },
        { id: 'undated', what: 'Bought' },
      ],
    });
    const then = asOf(map, DAY);
    expect(ids(then.visits)).toEqual(['past']);
    expect(ids(then.pastDecisions)).toEqual([DAY, 'undated']);
    for (const table of [
      'assessments',
      'asks',
      'rivalNotes',
      'answers',
      'setAside',
      'reviews',
    ] as const) {
      expect(ids(then[table])).toEqual([DAY]);
    }
  });

  it('knows no visit that was still to come, not even as a plan', () => {
    const map = mapWith({ people: [person('ann')], visits: [visit('v', AFTER, ['ann'])] });
    expect(map.visits.some((each) => isPlanned(each, DAY))).toBe(true);
    expect(asOf(map, DAY).visits).toEqual([]);
  });

  it('leaves out who was not known yet and all that speaks only of him', () => {
    const map = mapWith({
      people: [person('ann'), person('bob', { knownSince: AFTER })],
      ties: [
        {
          id: 't',
          kind: 'trusts',
          fromId: 'ann',
          toId: 'bob',
          strength: 1,
          certainty: 'seen',
        },
      ],
      visits: [
        visit('alone', BEFORE, ['bob']),
        visit('both', BEFORE, ['ann', 'bob']),
        visit('nobody', BEFORE, []),
      ],
      assessments: [
        { id: 'of', personId: 'bob', date: BEFORE, evidence: 'told' },
        { id: 'by', personId: 'ann', toldById: 'bob', date: BEFORE, evidence: 'told' },
      ],
      asks: [{ id: 'ask', date: BEFORE, toPersonId: 'ann', forPersonId: 'bob' }],
      documents: [
        {
          id: 'plan',
          name: 'Plan',
          shared: [
            { date: BEFORE, personId: 'bob' },
            { date: BEFORE, personId: 'ann' },
            { date: AFTER, personId: 'ann' },
          ],
        },
      ],
      answers: [{ id: 'a', questionId: 'q', answer: 'Yes', personId: 'bob', date: BEFORE }],
    });
    const then = asOf(map, DAY);
    expect(ids(then.people)).toEqual(['ann']);
    expect(then.ties).toEqual([]);
    expect(then.visits.map(({ id, personIds }) => ({ id, personIds }))).toEqual([
      { id: 'both', personIds: ['ann'] },
      { id: 'nobody', personIds: [] },
    ]);
    expect(then.assessments.map(({ id, toldById }) => ({ id, toldById }))).toEqual([
      { id: 'by', toldById: undefined },
    ]);
    expect(then.asks).toEqual([]);
    expect(then.documents[0]?.shared).toEqual([{ date: BEFORE, personId: 'ann' }]);
    expect(then.answers[0]?.personId).toBeUndefined();
  });

  it('leaves out checks of authority made later, or by somebody not known yet', () => {
    const map = mapWith({
      people: [
        person('ann', {
          authorityChecks: [
            { personId: 'cid', date: DAY, confirms: true },
            { personId: 'cid', date: AFTER, confirms: true },
            { personId: 'bob', date: BEFORE, confirms: false },
          ],
        }),
        person('bob', { knownSince: AFTER }),
        person('cid'),
      ],
    });
    expect(asOf(map, DAY).people[0]?.authorityChecks).toEqual([
      { personId: 'cid', date: DAY, confirms: true },
    ]);
  });

  it('knows of a meeting only what was known: its seats, its guests, and not that it was held', () => {
    const meeting = { id: 'm', name: 'Meeting', kind: 'decision', date: AFTER };
    const seat = (personId: string) => ({ personId, weight: 1, veto: false });
    const map = mapWith({
      people: [person('ann'), person('bob', { knownSince: AFTER })],
      rivals: [{ id: 'acme', name: 'Acme' }],
      meetings: [
        {
          ...meeting,
          held: true,
          chairId: 'bob',
          headcount: 5,
          seats: [seat('ann'), seat('bob')],
          guests: [
            { by: 'acme', knownOn: AFTER },
            { by: 'us', knownOn: DAY },
          ],
        },
        { ...meeting, id: 'n', knownOn: AFTER },
      ],
      forecasts: ['m', 'n'].map((meetingId) => ({
        id: meetingId,
        date: DAY,
        meetingId,
        win: 0.5,
        open: 0.2,
        lose: 0.3,
        low: 0.4,
        high: 0.6,
        known: 1,
        outcome: 'lost',
      })),
    });
    const then = asOf(map, DAY);
    expect(then.meetings).toHaveLength(1);
    expect(then.meetings[0]).toMatchObject({
      held: false,
      headcount: 5,
      seats: [seat('ann')],
      guests: [{ by: 'us', knownOn: DAY }],
    });
    expect(then.meetings[0]?.chairId).toBeUndefined();
    expect(then.forecasts.map(({ id, outcome }) => ({ id, outcome }))).toEqual([
      { id: 'm', outcome: undefined },
    ]);
  });

  it('has the stage, the selling step, the expected close and the outcome of the day', () => {
    const map = mapWith(
      {},
      {
        stages: [
          { stage: 'research', since: DAY },
          { stage: 'decision', since: AFTER },
        ],
        salesSteps: [
          { step: 2, since: DAY },
          { step: 3, since: AFTER },
        ],
        expectedClose: { date: '2024-07-01', knownOn: AFTER },
        outcome: { date: AFTER, result: 'lost' },
      },
    );
    const { deal } = asOf(map, DAY);
    expect(deal.stages).toEqual([{ stage: 'research', since: DAY }]);
    expect(deal.salesSteps).toEqual([{ step: 2, since: DAY }]);
    expect(deal).not.toHaveProperty('expectedClose');
    expect(deal).not.toHaveProperty('outcome');
    expect(asOf(map, AFTER).deal).toBe(map.deal);
  });

  it('keeps every table in which nothing changes, also from one quiet day to the next', () => {
    const map = mapWith({
      people: [person('ann')],
      visits: [visit('v', BEFORE, ['ann']), visit('w', addDays(AFTER, 5), ['ann'])],
      meetings: [{ id: 'm', name: 'M', kind: 'decision', date: AFTER, held: true }],
    });
    const then = asOf(map, DAY);
    expect(then.people).toBe(map.people);
    expect(then.visits).not.toBe(map.visits);
    expect(then.meetings).not.toBe(map.meetings);
    expect(asOf(map, BEFORE)).toBe(then);
  });
});

describe('on any map', () => {
  const settings = { numRuns: 150 };

  it('looking back twice is looking back once, to the earlier day', () => {
    fc.assert(
      fc.property(accountMap(), day, day, (map, a, b) => {
        const twice = asOf(asOf(map, a), b);
        expect(twice).toEqual(asOf(map, a < b ? a : b));
      }),
      settings,
    );
  });

  it('after everything has come to pass the map is the map itself', () => {
    fc.assert(
      fc.property(accountMap(), (map) => {
        expect(asOf(map, LAST)).toBe(map);
      }),
      settings,
    );
  });

  it('nothing in it refers to what is not in it, so that it could be kept as a file', () => {
    fc.assert(
      fc.property(accountMap(), day, (map, then) => {
        const text = serializeMapFile(asOf(map, then), { exportedAt: '2026-11-22T00:00:00Z' });
        const read = parseMapFile(text);
        expect(read).toMatchObject({ ok: true });
        const repairs = read.ok ? read.value.repairs.map(({ code }) => code) : [];
        expect(repairs.filter((code) => code !== 'same-tie')).toEqual([]);
      }),
      settings,
    );
  });

  it('tables stay in the order of their ids, and hold no row that the map does not', () => {
    fc.assert(
      fc.property(accountMap(), day, (map, then) => {
        const past = asOf(map, then);
        for (const table of TABLES) {
          const known = ids(map[table]);
          expect(ids(past[table])).toEqual(known.filter((id) => ids(past[table]).includes(id)));
        }
      }),
      settings,
    );
  });
});

describe('the gaps of a day', () => {
  const maps = { A: yaoA.map, B: yaoB.map, C: yaoC.map };
  const days = Object.entries(yao.expected).flatMap(([name, byDay]) =>
    Object.entries(byDay).map(([label, gaps]) => ({ name, label, gaps }) as const),
  );

  it.each(days)('are those of map $name of the lost deal at $label', ({ name, label, gaps }) => {
    const today = yao.dates[label as keyof typeof yao.dates];
    const map = parsed(maps[name as keyof typeof maps]);
    expect(findGaps(asOf(map, today), today).map(told)).toEqual(gaps);
  });

  const unplanned = cases.cases.filter(({ map, today }) =>
    (map as { visits?: readonly { date: string }[] }).visits?.every(({ date }) => date <= today),
  );

  it.each(unplanned)('of $id $rule are the same: $title', ({ map, today, expected }) => {
    expect(findGaps(asOf(parsed(map), today), today).map(told)).toEqual(
      (expected as readonly Told[]).map(onlyTold),
    );
  });
});

type Told = ReturnType<typeof told>;

function onlyTold({ rule, subject, severity, closers }: Told): Told {
  return { rule, subject, severity, closers };
}

function parsed(map: unknown): AccountMap {
  const file = { type: 'undercurrent-map', formatVersion: 1, redaction: 'none', map };
  const result = parseMapFile(JSON.stringify(file));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.map;
}
