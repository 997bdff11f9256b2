import { describe, expect, it } from 'vitest';
import { days, people, planVisit, terms } from './said';
import { buyer, found, gapsOf, smallMap, visit } from './small-map';

const comparison = terms('stage', 'comparison');
const roles = (...ids: string[]) => terms('roleToFill', ...ids);
const fill = (role: string) => ({ do: 'fill-role', role });
const askWho = { do: 'ask', questionId: 'who-else-takes-part' };

describe('G35, usual people not met, is told', () => {
  const common = { rule: 'G35', severity: 'medium' };

  it('with who plays the parts, the weightiest first', () => {
    const crowd = [
      buyer('ann', { keyRoles: ['user'] }),
      buyer('bo', { keyRoles: ['user'], realInfluence: 3 }),
      buyer('cy', { purchaseRoles: ['user'], realInfluence: 5, noContact: true }),
      buyer('di', { purchaseRoles: ['purchaser'] }),
    ];
    const met = smallMap({ people: crowd, visits: [visit('di', 500)] });
    expect(gapsOf('G35', met)).toEqual([
      {
        ...{ ...common, subject: 'comparison:user' },
        ...{ people: ['ann', 'bo'], closers: ['ann', 'bo'] },
        facts: { present: comparison, roles: roles('user'), holders: people('ann', 'bo') },
        steps: [planVisit('bo')],
      },
    ]);
    const visited = [visit('di', 500), visit('ann', 500)];
    expect(gapsOf('G35', smallMap({ people: crowd, visits: visited }))).toEqual([]);
  });

  it('with the parts that nobody plays', () => {
    const facts = { present: comparison, roles: roles('purchaser', 'user') };
    expect(gapsOf('G35', smallMap({}))).toEqual([
      {
        ...{ ...common, subject: 'comparison:purchaser+user', people: [], closers: [] },
        facts: { ...facts, unfilled: roles('purchaser', 'user') },
        steps: [fill('purchaser'), fill('user'), askWho],
      },
    ]);
    const half = smallMap({ people: [buyer('ann', { keyRoles: ['user'] })] });
    expect(gapsOf('G35', half)).toEqual([
      {
        ...{ ...common, subject: 'comparison:purchaser+user', people: ['ann'], closers: ['ann'] },
        facts: { ...facts, holders: people('ann'), unfilled: roles('purchaser') },
        steps: [planVisit('ann'), fill('purchaser'), askWho],
      },
    ]);
  });

  const holding = (fields: object, stage: string) =>
    found('G35', smallMap({ stage, people: [buyer('ann', fields)], visits: [visit('ann', 9)] }));

  it.each([
    ['intent', { keyRoles: ['user'] }, 'intent:influencer'],
    ['intent', { decisionRole: 'influencer' }, 'intent:user'],
    ['research', { purchaseRoles: ['gatekeeper'] }, 'research:user'],
    ['research', { purchaseRoles: ['user'] }, 'research:gatekeeper'],
    ['shortlist', { decisionRole: 'influencer' }, 'shortlist:recommender'],
    ['shortlist', { decisionRole: 'recommender' }, 'shortlist:influencer'],
    ['comparison', { purchaseRoles: ['purchaser'] }, 'comparison:user'],
    ['decision', { decisionRole: 'decider' }, 'decision:purchaser'],
  ])('of the parts of %s that are still open: %o', (stage, fields, subject) => {
    expect(holding(fields, stage)).toEqual({ [subject]: 'medium' });
  });

  it('of a decider whom no other rule speaks of', () => {
    const planned = smallMap({
      stage: 'decision',
      people: [buyer('ann', { decisionRole: 'decider', purchaseRoles: ['purchaser'] })],
      visits: [visit('ann', -9)],
    });
    expect(found('G35', planned)).toEqual({ 'decision:decider+purchaser': 'medium' });
  });
});

describe('G36, roles not named, is told', () => {
  it('with the parts, and whom to ask', () => {
    const map = smallMap({
      stage: 'shortlist',
      people: [buyer('sue', { socialRoles: ['information-sharer'] })],
    });
    expect(gapsOf('G36', map)).toEqual([
      {
        ...{ rule: 'G36', subject: 'technical-gatekeeper+user', severity: 'medium' },
        ...{ people: [], closers: ['first', 'sue'] },
        facts: {
          roles: roles('technical-gatekeeper', 'user'),
          stage: terms('stage', 'shortlist'),
        },
        steps: [askWho, fill('technical-gatekeeper'), fill('user')],
      },
    ]);
  });

  it('two weeks after the first visit', () => {
    expect(found('G36', smallMap({ stage: 'shortlist', firstMet: 13 }))).toEqual({});
    expect(Object.keys(found('G36', smallMap({ stage: 'shortlist', firstMet: 14 })))).toEqual([
      'technical-gatekeeper+user',
    ]);
  });
});

describe('G37, after the contract, is told', () => {
  const common = { rule: 'G37', subject: 'map', severity: 'medium' };
  const inUse = (crowd: readonly object[], visits: readonly object[] = []) =>
    gapsOf('G37', smallMap({ stage: 'use', people: crowd, visits }));

  it('with those who use it and those who bought it, and the last talk with any of them', () => {
    const crowd = [
      buyer('use', { purchaseRoles: ['user'] }),
      buyer('pur', { purchaseRoles: ['purchaser'], formalRank: 2 }),
      buyer('shy', { keyRoles: ['user'], noContact: true }),
      buyer('gm', { realInfluence: 5 }),
    ];
    const ids = ['pur', 'shy', 'use'];
    const concerned = people(...ids);
    expect(inUse(crowd, [visit('use', 90), visit('shy', 70), visit('gm', 5)])).toEqual([
      {
        ...{ ...common, people: ids, closers: ['pur', 'use'] },
        facts: { lastSeen: days(-70), concerned },
        steps: [planVisit('pur')],
      },
    ]);
    expect(inUse(crowd)).toEqual([
      {
        ...{ ...common, people: ids, closers: ['pur', 'use'], form: 'never' },
        facts: { concerned },
        steps: [planVisit('pur')],
      },
    ]);
    expect(inUse(crowd.slice(2, 3))).toMatchObject([{ people: ['shy'], closers: [], steps: [] }]);
  });

  it('with the parts to name where nobody plays them', () => {
    expect(inUse([buyer('gm')])).toEqual([
      {
        ...{ ...common, people: [], closers: [], form: 'nobody', facts: {} },
        steps: [fill('user'), fill('purchaser')],
      },
    ]);
  });
});
