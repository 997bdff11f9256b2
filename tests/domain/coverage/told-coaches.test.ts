import { describe, expect, it } from 'vitest';
import { board, count, days, people, person, planVisit, terms } from './said';
import { buyer, found, gapsOf, meeting, smallMap, tie, view, visit } from './small-map';

const coach = (id: string, fields: object = {}) =>
  buyer(id, { keyRoles: ['coach'], coachChecks: { wantsUs: true, credible: true }, ...fields });

describe('G22, no coach, is told', () => {
  const common = { rule: 'G22', subject: 'map', severity: 'high', people: [] };
  const name = { do: 'fill-role', role: 'coach' };

  it('with the first visit, and those who might become one', () => {
    expect(gapsOf('G22', smallMap({}))).toEqual([
      { ...common, closers: ['first'], facts: { firstVisit: days(-60) }, steps: [name] },
    ]);
    const map = smallMap({
      people: [
        ...['a', 'b', 'c', 'd'].map((id) => buyer(id)),
        buyer('e', { noContact: true }),
        buyer('f', { socialRoles: ['information-sharer'] }),
      ],
      visits: [visit('a', 9), visit('b', 9), visit('c', 5), visit('e', 9)],
      assessments: ['a', 'b', 'd', 'e'].map((id) => view(id, 0.5)).concat(view('c', 0)),
    });
    expect(gapsOf('G22', map)).toEqual([
      {
        ...{ ...common, closers: ['a', 'b', 'c', 'f', 'first'] },
        facts: { firstVisit: days(-60), supporters: people('a', 'b', 'e') },
        steps: [planVisit('a'), name],
      },
    ]);
  });
});

describe('G23, a coach not tested, is told', () => {
  const show = { do: 'show-person', personId: 'cy', section: 'coach' };
  const common = { rule: 'G23', subject: 'cy', people: ['cy'] };

  it('with what is missing, and that he is the only one heard', () => {
    const untested = smallMap({
      people: [coach('cy', { coachChecks: { credible: true } })],
      firstMet: 100,
      visits: [visit('cy', 3)],
    });
    expect(gapsOf('G23', untested)).toEqual([
      {
        ...{ ...common, severity: 'high', closers: ['cy', 'first'] },
        facts: {
          person: person('cy'),
          missing: terms('coachCheck', 'wantsUs', 'crossChecked'),
          onlyContact: count(90),
          lastMet: days(-3),
        },
        steps: [planVisit('cy'), show],
      },
    ]);
  });

  it('with the meeting, and whom to ask whether it is so', () => {
    const map = smallMap({
      people: [coach('cy'), buyer('ann'), buyer('sue', { socialRoles: ['information-sharer'] })],
      visits: [visit('ann', 9), visit('cy', 3)],
      meetings: [meeting(40, ['ann'])],
    });
    expect(gapsOf('G23', map)).toEqual([
      {
        ...{ ...common, severity: 'medium', closers: ['ann', 'cy', 'first', 'sue'] },
        facts: {
          person: person('cy'),
          missing: terms('coachCheck', 'crossChecked'),
          lastMet: days(-3),
          ...board(40),
        },
        steps: [planVisit('ann'), show],
      },
    ]);
  });

  it.each(['wantsUs', 'credible'] as const)('goes to himself where %s is open', (missing) => {
    const coachChecks = { wantsUs: true, credible: true, crossChecked: true, [missing]: false };
    const [gap] = gapsOf('G23', smallMap({ people: [coach('cy', { coachChecks })] }));
    expect(gap?.steps).toEqual([planVisit('cy'), show]);
    expect(gap?.facts).toEqual({
      person: person('cy'),
      missing: terms('coachCheck', missing),
    });
  });

  it('offers no visit where nobody may be visited', () => {
    const alone = smallMap({
      people: [coach('cy', { noContact: true, coachChecks: {} })],
    });
    expect(gapsOf('G23', alone)).toMatchObject([{ closers: ['first'], steps: [show] }]);
  });
});

describe('G24, no line into the room, is told', () => {
  const show = (personId: string) => ({ do: 'show-person', personId });
  const name = { do: 'fill-role', role: 'coach' };

  it('with the coaches, whoever is met first', () => {
    const map = smallMap({
      people: [buyer('ann'), buyer('bo'), coach('di'), coach('cy')],
      visits: [visit('di', 9)],
      meetings: [meeting(40, ['bo', 'ann'])],
    });
    expect(gapsOf('G24', map)).toEqual([
      {
        ...{ rule: 'G24', subject: 'cy,di', severity: 'medium' },
        ...{ people: ['cy', 'di'], closers: ['ann', 'bo'] },
        facts: { coaches: people('cy', 'di'), coachCount: count(2), ...board(40) },
        steps: [planVisit('di'), show('di'), name],
      },
    ]);
  });

  it('does not take somebody of another firm for one who decides, but hears through him', () => {
    const of = (ties: readonly object[]) =>
      found(
        'G24',
        smallMap({
          people: [
            ...[coach('cy'), buyer('ann')],
            buyer('ed', { side: 'outside', decisionRole: 'decider' }),
          ],
          meetings: [meeting(40, ['ann'])],
          ties,
        }),
      );
    const toEd = tie('influences', 'cy', 'ed');
    expect(of([toEd])).toEqual({ cy: 'medium' });
    expect(of([toEd, tie('influences', 'ed', 'ann')])).toEqual({});
  });

  it('offers no visit to a coach who must be left alone', () => {
    const map = smallMap({
      people: [buyer('ann'), coach('cy', { noContact: true })],
      meetings: [meeting(40, ['ann'])],
    });
    expect(gapsOf('G24', map)[0]?.steps).toEqual([show('cy'), name]);
  });
});
