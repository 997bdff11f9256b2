import { describe, expect, it } from 'vitest';
import type { Attitude } from '../../src/domain/attitude';
import { legendCounts } from '../../src/graph-view/legend-counts';
import { decisionMeeting, mapWith, TODAY } from './maps';

const NOTHING = { attitudes: new Set<Attitude>(), contact: new Set<'met' | 'unmet'>() };

const map = mapWith({
  people: [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'later', knownSince: '2026-06-14' }],
  ties: [
    { id: 't1', kind: 'trusts', fromId: 'a', toId: 'b' },
    { id: 't2', kind: 'trusts', fromId: 'b', toId: 'c' },
    { id: 't3', kind: 'informs', fromId: 'a', toId: 'later' },
  ],
  visits: [
    { id: 'v1', date: '2026-06-01', personIds: ['a'] },
    { id: 'v2', date: '2026-06-15', personIds: ['c'] },
    { id: 'v3', date: '2026-06-01', by: 'acme', personIds: ['a', 'b'] },
  ],
  rivals: [{ id: 'acme', name: 'Acme' }],
  assessments: [
    {
      id: 's',
      personId: 'a',
      date: '2026-06-01',
      needs: { personal: 'met', organisation: 'met' },
      evidence: 'acted',
    },
  ],
  meetings: [
    decisionMeeting({
      seats: [
        { personId: 'a', weight: 1 },
        { personId: 'b', weight: 1 },
      ],
    }),
  ],
});

describe('the numbers of the legend', () => {
  it('are those of the people on the map that day, and of the ties between them', () => {
    expect(legendCounts(map, TODAY, 'levels', NOTHING)).toEqual({
      attitudes: { partner: 1, friend: 0, stranger: 0, opponent: 0, unknown: 2 },
      met: 1,
      unmetSeat: 1,
      planned: 1,
      rival: 2,
      ties: {
        'reports-to': 0,
        influences: 0,
        trusts: 2,
        conflicts: 0,
        informs: 0,
        introduces: 0,
      },
    });
  });

  it('are, in the lens Meeting, those of the people in the room', () => {
    const counts = legendCounts(map, TODAY, 'meeting', NOTHING);
    expect(counts.attitudes).toMatchObject({ partner: 1, unknown: 1 });
    expect(counts.ties.trusts).toBe(1);
  });

  it('stay for people whom the legend hides, while their ties are gone with them', () => {
    const hidden = { ...NOTHING, attitudes: new Set<Attitude>(['partner']) };
    const counts = legendCounts(map, TODAY, 'levels', hidden);
    expect(counts.attitudes.partner).toBe(1);
    expect(counts.ties.trusts).toBe(1);
    const met = { ...NOTHING, contact: new Set<'met' | 'unmet'>(['unmet']) };
    expect(legendCounts(map, TODAY, 'levels', met).ties.trusts).toBe(0);
  });
});
