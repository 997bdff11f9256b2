import { describe, expect, it } from 'vitest';
import type { AccountMap } from '../../../src/domain/account-map';
import { addDays } from '../../../src/domain/day';
import { mostInfluential } from '../../../src/domain/influence/forecast';
import { FRESH_RELIABILITY, reliabilityOf } from '../../../src/domain/influence/reliability';
import { studyOf } from '../../../src/domain/influence/study';
import type { Study } from '../../../src/domain/influence/study';
import {
  levelChances,
  meanStance,
  metLately,
  mixedChances,
  viewsOf,
} from '../../../src/domain/influence/views';
import { example } from './cases';
import { TODAY, networkMap } from './introduction-maps';

const near = (values: readonly number[], digits = 12) =>
  values.map((value) => expect.closeTo(value, digits) as number);

describe('what is known of somebody', () => {
  const visit = (by: string, personId: string, ago: number) => ({
    ...{ id: `${by}${personId}${ago}`, by, date: addDays(TODAY, -ago), personIds: [personId] },
    ...{ channel: 'visit', setting: 'private' },
  });
  const map = {
    ...networkMap({ people: { a: {}, b: {}, c: {}, d: { stance: 0.5 }, e: { stance: -1 } } }),
    visits: [
      visit('r', 'a', 60),
      visit('r', 'b', 61),
      visit('r', 'c', 3),
      visit('us', 'c', 60),
      visit('r', 'd', 0),
      visit('us', 'e', 61),
    ],
  } as unknown as AccountMap;

  it('is whom we and whom a rival met in the last sixty days', () => {
    const { byUs, byRival } = metLately(map, TODAY);
    const ids = ['a', 'b', 'c', 'd', 'e', 'nobody'];
    expect(ids.filter(byUs)).toEqual(['c']);
    expect(ids.filter(byRival)).toEqual(['a', 'c', 'd']);
  });

  it('is a level and how far it can be trusted, a class worse where only a rival was there', () => {
    const unknown = { reliability: 0, level: undefined };
    expect(viewsOf(map, ['a', 'b', 'c', 'd', 'e', '?1'], TODAY)).toEqual([
      { ...unknown, isWorse: true },
      { ...unknown, isWorse: false },
      { ...unknown, isWorse: false },
      { reliability: 0.9, level: 3, isWorse: true },
      { reliability: 0.9, level: 0, isWorse: false },
      { ...unknown, isWorse: false },
    ]);
  });

  it('fades by half in sixty days', () => {
    const row = { personId: 'a', stance: 1, evidence: 'told', date: TODAY };
    const known = (ago: number, changed = {}) =>
      reliabilityOf({ ...row, ...changed, date: addDays(TODAY, -ago) } as never, TODAY);
    expect([known(0), known(60), known(120)]).toEqual(near([0.6, 0.3, 0.15]));
    for (const [evidence, fresh] of Object.entries(FRESH_RELIABILITY)) {
      expect(known(0, { evidence })).toBeCloseTo(fresh, 12);
    }
    expect([known(0, { stance: undefined }), reliabilityOf(undefined, TODAY)]).toEqual([0, 0]);
  });

  it('is mixed with what somebody unknown would think in each climate', () => {
    const unknown = { reliability: 0, level: undefined, isWorse: false };
    const worse = { ...unknown, isWorse: true };
    expect([0, 1, 2].map((climate) => meanStance(unknown, climate))).toEqual(
      near([-0.225, 0, 0.225]),
    );
    expect([0, 1, 2].map((climate) => meanStance(worse, climate))).toEqual(
      near([-0.42, -0.225, 0]),
    );
    expect(levelChances({ ...unknown, reliability: 0.6, level: 3 }, 1)).toEqual(
      near([0.04, 0.08, 0.16, 0.68, 0.04]),
    );
    expect(mixedChances(unknown)).toEqual(near([0.1125, 0.2125, 0.35, 0.2125, 0.1125]));
  });
});

describe('who is looked at', () => {
  /** d is heard by G through three others, each of whom hears only guesses. */
  const chain = (strangers: number) => {
    const ids = Array.from({ length: strangers }, (_, at) => [`x${at}`, {}] as const);
    const map = networkMap({
      people: { G: {}, a: {}, b: {}, c: {}, d: { stance: 1 }, ...Object.fromEntries(ids) },
      ties: [
        ['influences', 'd', 'c', 1],
        ['influences', 'c', 'b', 1],
        ['influences', 'b', 'a', 1],
        ['influences', 'a', 'G', 1],
      ],
    });
    const meeting = {
      id: 'm',
      kind: 'decision',
      date: TODAY,
      rule: 'chair',
      chairId: 'G',
      seats: [],
    };
    const ties = map.ties.map((tie) => ({ ...tie, certainty: 'guess' }));
    return { ...map, ties, meetings: [{ ...meeting, guests: [] }] } as unknown as AccountMap;
  };

  it('is everybody who moves a vote, in large maps only noticeably, the others with their mean', () => {
    const few = studyOf(chain(0), 'm', TODAY)!;
    expect(few.ids).toEqual(['G', 'a', 'b', 'c', 'd']);
    expect([...few.room.others]).toEqual([0, 0, 0]);
    // Each hears a weight of ½: λ = .6 · ½ / 2 = .15.
    expect([...few.room.rows]).toEqual(
      near([0.85, 0.85 * 0.15, 0.85 * 0.15 ** 2, 0.85 * 0.15 ** 3, 0.15 ** 4]),
    );
    expect(few.weights).toEqual(near([...few.room.rows]));
    expect(few.knownShare).toBeCloseTo(0.9 * 0.15 ** 4, 12);
    const many = studyOf(chain(196), 'm', TODAY)!;
    expect(many.ids).toEqual(['G', 'a', 'b', 'c']);
    expect(studyOf(chain(195), 'm', TODAY)!.ids).toHaveLength(5);
    const means = [0, 1, 2].map(
      (climate) => 0.15 ** 4 * (0.9 + 0.1 * [-0.225, 0, 0.225][climate]!),
    );
    expect([...many.room.others]).toEqual(near(means, 9));
  });

  it('is seen under three ceilings with and without repulsion, once where it makes no difference', () => {
    const { map, today } = example('E8');
    const { otherViews, room } = studyOf(map, 'm', today)!;
    expect(otherViews.map(({ ceilingScale, repulsion }) => [ceilingScale, repulsion])).toEqual([
      [2 / 3, 0],
      [2 / 3, 0.5],
      [1, 0],
      [1, 0.5],
      [4 / 3, 0],
      [4 / 3, 0.5],
    ]);
    const rooms = otherViews.map((other) => other.room);
    expect(new Set(rooms).size).toBe(3);
    expect([rooms[0] === rooms[1], rooms[2] === room, rooms[3] === room]).toEqual([
      true,
      true,
      true,
    ]);
    const conflict = { id: 'q', kind: 'conflicts', fromId: 'F', toId: 'T' } as const;
    const ties = [...map.ties, { ...conflict, strength: 1, certainty: 'seen' } as const];
    const quarrel = studyOf({ ...map, ties }, 'm', today)!.otherViews;
    expect(new Set(quarrel.map((other) => other.room)).size).toBe(6);
    const meetings = map.meetings.map((meeting) => ({ ...meeting, rule: undefined }));
    const open = studyOf({ ...map, meetings }, 'm', today)!;
    expect(open.room.rule).toBe('chair');
    expect(open.otherViews.map((other) => other.room.rule)).toEqual(
      ['chair', 'vote', 'consensus'].flatMap((rule) => Array<string>(6).fill(rule)),
    );
    expect(studyOf(map, 'none', today)).toBeUndefined();
  });

  it('is known by its share of all that moves the room, pulling away included', () => {
    const { map, today } = example('E8');
    const tie = (id: string, kind: 'trusts' | 'conflicts', fromId: string, toId: string) =>
      ({ ...{ id, kind, fromId, toId }, ...{ strength: 3, certainty: 'seen' } }) as const;
    const ties = [
      tie('1', 'conflicts', 'F', 'G'),
      tie('2', 'trusts', 'F', 'T'),
      tie('3', 'trusts', 'T', 'G'),
    ];
    const known = { id: 'a', personId: 'F', date: today, stance: 1, evidence: 'acted' };
    const quarrel = { ...map, ties, assessments: [known] } as unknown as AccountMap;
    const { ids, weights, knownShare } = studyOf(quarrel, 'm', today, { repulsion: 3 })!;
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    expect(all).toBeLessThan(0.99);
    expect(knownShare).toBeCloseTo((0.9 * (weights[ids.indexOf('F')] ?? NaN)) / all, 12);
  });

  it('is asked about, of many the sixty most influential, in their places', () => {
    const weights = Array.from({ length: 70 }, (_, at) => (at < 15 ? 0.1 : at));
    const asked = mostInfluential({ weights } as unknown as Study);
    // The last 55, and of equals the first five.
    expect(asked).toEqual([0, 1, 2, 3, 4, ...Array.from({ length: 55 }, (_, at) => at + 15)]);
  });
});
