import { describe, expect, it } from 'vitest';
import {
  assessmentsByPerson,
  presentAssessment,
  stanceOf,
  stancesByPerson,
} from '../../src/domain/attitude';
import { mapWith } from './coverage/rule-map';
import { buyer, inDays, view } from './coverage/small-map';

const TODAY = inDays(0);

describe('where somebody stands', () => {
  it('is unknown of whom nothing was noted', () => {
    expect(stanceOf(undefined)).toBeUndefined();
  });

  it.each([
    ['met', 'met', 1],
    ['met', 'unmet', 0.5],
    ['unmet', 'met', 0],
    ['unmet', 'unmet', -0.5],
  ] as const)(
    'is guessed from his needs, %s, and the firm’s, %s: %s',
    (personal, organisation, stance) => {
      const { stance: _, ...unsaid } = view('ann', 0, 'acted');
      const map = mapWith({ assessments: [{ ...unsaid, needs: { personal, organisation } }] });
      expect(stanceOf(map.assessments[0])).toEqual({ stance, evidence: 'guess' });
    },
  );
});

describe('everybody’s present view', () => {
  const { stance: _, ...unsaid } = view('cy', 0);
  const map = mapWith({
    people: ['ann', 'bo', 'cy'].map((id) => buyer(id)),
    assessments: [
      { ...view('ann', 1, 'told', 9), id: 'a1' },
      { ...view('ann', -1, 'hearsay', 3), id: 'a2' },
      { ...view('ann', 0, 'acted', -1), id: 'a3' },
      { ...view('bo', 0, 'guess', 0), id: 'b1' },
      { ...unsaid, id: 'c1' },
    ],
  });

  it('is the latest of each, today included', () => {
    const present = [...assessmentsByPerson(map, TODAY)].map(([id, row]) => `${id} ${row.id}`);
    expect(present).toEqual(['ann a2', 'bo b1', 'cy c1']);
    expect(presentAssessment(map, 'ann', inDays(-3))?.id).toBe('a2');
    expect(presentAssessment(map, 'ann', inDays(-4))?.id).toBe('a1');
    expect(presentAssessment(map, 'ann', inDays(1))?.id).toBe('a3');
    expect(presentAssessment(map, 'nobody', TODAY)).toBeUndefined();
  });

  it.each([
    ['the lower stance, whatever the ids', [view('ann', 1), view('ann', 0.5)], 'b'],
    ['the lower stance, whatever the ids', [view('ann', 0.5), view('ann', 1)], 'a'],
    ['the lower id of equal stances', [view('ann', 0.5), view('ann', 0.5)], 'a'],
    ['the better evidence', [view('ann', 0, 'told'), view('ann', 1, 'acted')], 'b'],
    ['the better evidence', [view('ann', 1, 'acted'), view('ann', 0, 'told')], 'a'],
  ])('is, of two of one day, %s', (_what, rows, expected) => {
    const assessments = rows.map((row, at) => ({ ...row, id: 'ab'.charAt(at) }));
    for (const noted of [assessments, [...assessments].reverse()]) {
      expect(presentAssessment(mapWith({ assessments: noted }), 'ann', TODAY)?.id).toBe(expected);
    }
  });

  it('says where they stand, as far as it does', () => {
    expect([...stancesByPerson(map, TODAY)]).toEqual([
      ['ann', { stance: -1, evidence: 'hearsay' }],
      ['bo', { stance: 0, evidence: 'guess' }],
    ]);
  });
});
