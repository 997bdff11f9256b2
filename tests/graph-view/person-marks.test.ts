import { describe, expect, it } from 'vitest';
import { freshnessOf, personMarks } from '../../src/graph-view/person-marks';
import { TODAY, decisionMeeting, mapWith } from './maps';

const one = (tables: Record<string, Record<string, unknown>[]>) => {
  const map = mapWith({ people: [{ id: 'a' }], ...tables });
  return personMarks(map, TODAY).get('a');
};
const assessed = (fields: Record<string, unknown>) =>
  one({
    assessments: [{ id: 'x', personId: 'a', date: '2026-06-01', evidence: 'acted', ...fields }],
  });

describe('the marks of a person', () => {
  it('shows an attitude that nobody has assessed as unknown, plainly', () => {
    expect(one({})).toMatchObject({ attitude: 'unknown', hatched: false, founding: 'solid' });
  });

  it.each([
    ['met', 'met', 'partner'],
    ['met', 'unmet', 'friend'],
    ['unmet', 'met', 'stranger'],
    ['unmet', 'unmet', 'opponent'],
  ])(
    'fills personal need %s and organisation need %s as %s',
    (personal, organisation, attitude) => {
      expect(assessed({ needs: { personal, organisation } })).toMatchObject({
        attitude,
        hatched: false,
      });
    },
  );

  it.each([
    [1, 'partner'],
    [0.5, 'friend'],
    [0, 'stranger'],
    [-0.5, 'opponent'],
    [-1, 'opponent'],
  ])('hatches the nearest attitude where only a stance of %s is known', (stance, attitude) => {
    expect(assessed({ stance })).toMatchObject({ attitude, hatched: true });
  });

  it.each([
    ['acted', 'solid'],
    ['two-sources', 'solid'],
    ['told', 'striped'],
    ['hearsay', 'hollow'],
    ['guess', 'hollow'],
  ])('founds %s as %s', (evidence, founding) => {
    expect(assessed({ stance: 1, evidence })).toMatchObject({ founding });
  });

  it('fades with the half-life of sixty days', () => {
    expect([0, 30, 31, 90, 91].map(freshnessOf)).toEqual([
      'fresh',
      'fresh',
      'fading',
      'fading',
      'faded',
    ]);
  });

  it('rings whom we met, and whoever has a seat and was never met', () => {
    const map = mapWith({
      people: [{ id: 'chair' }, { id: 'met' }, { id: 'observer' }, { id: 'else' }],
      visits: [{ id: 'v', date: '2026-05-01', personIds: ['met'] }],
      meetings: [
        decisionMeeting({
          chairId: 'chair',
          seats: [
            { personId: 'met', weight: 1 },
            { personId: 'observer', weight: 0 },
          ],
        }),
      ],
    });
    const marks = personMarks(map, TODAY);
    expect([...marks.values()].map(({ personId, ring }) => [personId, ring])).toEqual([
      ['chair', 'unmet-seat'],
      ['else', 'none'],
      ['met', 'met'],
      ['observer', 'unmet-seat'],
    ]);
    expect(marks.get('chair')?.seat).toMatchObject({ days: 7, chair: true, observer: false });
    expect(marks.get('observer')?.seat?.observer).toBe(true);
  });

  it('marks a planned visit and a rival who was there, and no message', () => {
    const marks = one({
      rivals: [{ id: 'r', name: 'Rival' }],
      visits: [
        { id: 'v1', date: '2026-06-15', personIds: ['a'] },
        { id: 'v2', date: '2026-05-15', personIds: ['a'], by: 'r' },
        { id: 'v3', date: '2026-05-15', personIds: ['a'], channel: 'message' },
      ],
    });
    expect(marks).toMatchObject({
      ring: 'none',
      plannedOn: '2026-06-15',
      metByRivalOn: '2026-05-15',
    });
  });

  it('names the weightiest role first', () => {
    const person = { id: 'a', holdsMoney: true, keyRoles: ['coach'], decisionRole: 'recommender' };
    expect(one({ people: [person] })?.badges).toEqual(['recommender', 'coach', 'money']);
  });

  it('leaves out whom nobody knew of by that day', () => {
    const map = mapWith({ people: [{ id: 'a' }, { id: 'b', knownSince: '2026-06-14' }] });
    expect([...personMarks(map, TODAY).keys()]).toEqual(['a']);
  });
});
