import { describe, expect, it } from 'vitest';
import type { Attendance } from '../../../src/domain/influence/attendance';
import type { Deliberation } from '../../../src/domain/influence/deliberation';
import { ballotOf } from '../../../src/domain/influence/outcome';
import { sayIn, votesOf } from '../../../src/domain/influence/say';

const attendance = (
  seats: readonly (readonly [id: string, weight: number, veto?: boolean])[],
  chairId?: string,
): Attendance => ({
  attendees: seats.map(([id, weight, veto = false]) => ({
    id,
    weight,
    veto,
    speaks: true,
    named: true,
  })),
  chairId,
});

describe('the votes of a room', () => {
  it.each([
    [
      'half a vote more for a chair among whole ones',
      [
        ['a', 1],
        ['b', 2],
      ],
      'a',
      [1.5, 2],
    ],
    [
      'none more where a weight is not whole',
      [
        ['a', 1],
        ['b', 1.5],
      ],
      'a',
      [1, 1.5],
    ],
    [
      'none more without a chair',
      [
        ['a', 1],
        ['b', 2],
      ],
      undefined,
      [1, 2],
    ],
    [
      'none for a chair who only looks on',
      [
        ['a', 0],
        ['b', 2],
      ],
      'a',
      [2],
    ],
    [
      'none more for a chair with a veto alone',
      [
        ['a', 0, true],
        ['b', 2],
      ],
      'a',
      [0, 2],
    ],
  ] as const)('count %s', (_, seats, chairId, weights) => {
    expect(votesOf(attendance(seats, chairId)).map(({ weight }) => weight)).toEqual(weights);
  });

  it('share the say by the rule', () => {
    const room = attendance(
      [
        ['a', 1],
        ['b', 1],
        ['c', 0, true],
        ['d', 0],
      ],
      'a',
    );
    const shares = (...args: Parameters<typeof sayIn>) => [...sayIn(...args).shares];
    expect(shares(room, 'chair')).toEqual([['a', 1]]);
    expect(shares({ ...room, chairId: undefined }, 'chair')).toEqual([]);
    expect(shares(room, 'consensus')).toEqual([
      ['a', 1 / 3],
      ['b', 1 / 3],
      ['c', 1 / 3],
    ]);
    // The chair’s vote and a half of two and a half is enough, with the consent of c.
    expect(shares(room, 'vote')).toEqual([
      ['a', 1 / 2],
      ['b', 0],
      ['c', 1 / 2],
    ]);
    const all = shares(room, 'vote', 1).map(([, share]) => share);
    all.forEach((share) => expect(share).toBeCloseTo(1 / 3, 12));
  });

  it('share it exactly, unless so many vote with weights so different that orders are sampled', () => {
    const uneven = Array.from(
      { length: 24 },
      (_, seat) => [`p${seat}`, 1000.123 + seat * Math.SQRT2] as const,
    );
    const isExact = (rule: Parameters<typeof sayIn>[1]) =>
      sayIn(attendance(uneven, 'p0'), rule).exact;
    expect([isExact('chair'), isExact('consensus'), isExact('vote')]).toEqual([true, true, false]);
  });
});

describe('what a room decides', () => {
  const outcome = (
    rule: Deliberation['rule'],
    room: Attendance,
    opinions: readonly number[],
    quota = 0.5,
  ) =>
    ballotOf({ rule, quota, attendance: room } as Deliberation).outcome(
      Float64Array.from(opinions),
    );
  const rooms = {
    'three equals': attendance([
      ['a', 1],
      ['b', 1],
      ['c', 1],
    ]),
    'four under a chair': attendance(
      [
        ['a', 1],
        ['b', 1],
        ['c', 1],
        ['d', 1],
      ],
      'a',
    ),
    'two and one who must consent': attendance([
      ['a', 2],
      ['b', 1],
      ['c', 0, true],
    ]),
  };
  const three = rooms['three equals'];
  const led = rooms['four under a chair'];

  it.each([
    ['chair', 'four under a chair', [0.2], 1],
    ['chair', 'four under a chair', [0.1999], 0],
    ['chair', 'four under a chair', [-0.1999], 0],
    ['chair', 'four under a chair', [-0.2], -1],
    ['vote', 'three equals', [1, 1, 0], 1],
    ['vote', 'three equals', [1, 0, 0], 0],
    ['vote', 'three equals', [1, -1, 0], 0],
    ['vote', 'three equals', [1, -1, -1], -1],
    ['vote', 'three equals', [0.2, 0.2, -1], 1],
    ['vote', 'three equals', [0.19, 0.2, 0], 0],
    // The chair decides a tie, either way.
    ['vote', 'four under a chair', [1, 1, -1, -1], 1],
    ['vote', 'four under a chair', [-1, -1, 1, 1], -1],
    ['vote', 'four under a chair', [0, 1, 1, 0], 0],
    ['vote', 'two and one who must consent', [1, 1, -1], -1],
    ['vote', 'two and one who must consent', [1, 0, 0], 1],
    ['consensus', 'three equals', [1, 1, 0], 1],
    ['consensus', 'three equals', [1, 1, -1], 0],
    ['consensus', 'three equals', [1, 0, 0], 0],
    ['consensus', 'three equals', [1, -1, -1], -1],
    ['consensus', 'two and one who must consent', [1, 1, -1], -1],
    ['consensus', 'two and one who must consent', [-1, 1, 1], -1],
    ['consensus', 'two and one who must consent', [1, -1, 1], 0],
  ] as const)('by %s of %s: %j comes to %d', (rule, room, opinions, expected) => {
    expect(outcome(rule, rooms[room], opinions)).toBe(expected);
  });

  it('takes more than the quota, and is lost once the rest cannot bring it', () => {
    expect(outcome('vote', three, [1, 1, 0], 2 / 3)).toBe(0);
    expect(outcome('vote', three, [1, 1, -1], 2 / 3)).toBe(-1);
    expect(outcome('vote', three, [1, 1, 1], 1)).toBe(1);
    // A consensus minds no quota.
    expect(outcome('consensus', three, [1, 1, 0], 2 / 3)).toBe(1);
  });

  it('is left open by a room without votes, but lost by whoever must consent', () => {
    const consent = attendance([
      ['a', 0, true],
      ['b', 0, true],
    ]);
    expect(outcome('vote', consent, [1, 1])).toBe(0);
    expect(outcome('consensus', consent, [1, 0])).toBe(0);
    expect(outcome('vote', consent, [0, -1])).toBe(-1);
    expect(outcome('vote', attendance([['a', 0]]), [])).toBe(0);
    expect(
      ballotOf({ rule: 'chair', quota: 0.5, attendance: three } as Deliberation).voters,
    ).toEqual([]);
    expect(ballotOf({ rule: 'chair', quota: 0.5, attendance: led } as Deliberation).voters).toEqual(
      ['a'],
    );
    expect(outcome('chair', three, [])).toBe(0);
  });
});
