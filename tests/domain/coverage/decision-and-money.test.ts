import { describe, expect, it } from 'vitest';
import { deal, found, gapsOf, mapWith, visit } from './rule-map';
import { buyer, inDays, meeting } from './small-map';

const STAGES_FROM_RESEARCH = ['research', 'shortlist', 'comparison', 'decision'];
const banned = { contactBan: { from: inDays(0), until: inDays(0) } };

describe('G09, nobody decides', () => {
  const people = [buyer('ann'), buyer('sue', { socialRoles: ['information-sharer'] })];
  const at = (stage: string, firstVisit: number) =>
    found(mapWith({ deal: deal(stage), people, visits: [visit(firstVisit, 'ann')] }), 'G09');

  it('waits two weeks from the first visit while the customer only thinks of buying', () => {
    expect(at('intent', -13)).toEqual([]);
    expect(at('intent', -14)).toEqual(['map medium [ann sue]']);
  });

  it('weighs more from the shortlist on', () => {
    expect(STAGES_FROM_RESEARCH.map((stage) => at(stage, -1))).toEqual([
      ['map medium [ann sue]'],
      ...Array<string[]>(3).fill(['map high [ann sue]']),
    ]);
  });

  it('asks whoever shares what he knows, or was met in the last 90 days', () => {
    expect(at('shortlist', -90)).toEqual(['map high [ann sue]']);
    expect(at('shortlist', -91)).toEqual(['map high [sue]']);
  });

  it.each([{ decisionRole: 'decider' }, { keyRoles: ['decision-maker'] }])(
    'is silent where somebody is marked: %o',
    (fields) => {
      expect(found(mapWith({ people: [buyer('ann', fields)] }), 'G09')).toEqual([]);
    },
  );

  it.each([{ side: 'outside' }, { left: true }, { knownSince: inDays(1) }])(
    'does not count a decider who is not there: %o',
    (fields) => {
      const boss = buyer('boss', { decisionRole: 'decider', ...fields });
      expect(found(mapWith({ people: [boss] }), 'G09')).toEqual(['map high []']);
    },
  );
});

describe('G10, a decider not met', () => {
  const boss = (fields: object = {}) => buyer('boss', { decisionRole: 'decider', ...fields });
  const of = (parts: object) =>
    found(mapWith({ people: [boss(), buyer('ann')], visits: [visit(-1, 'ann')], ...parts }), 'G10');

  it('is not asked for while the customer only thinks of buying', () => {
    expect(['intent', ...STAGES_FROM_RESEARCH].map((stage) => of({ deal: deal(stage) }))).toEqual([
      [],
      ['boss medium [boss]'],
      ['boss high [boss]'],
      ['boss high [boss]'],
      ['boss high [boss]'],
    ]);
  });

  it('is silent when a talk is planned within two weeks, not when it is later or no talk', () => {
    const planned = (days: number, fields: object = {}) => [visit(days, 'boss', fields)];
    expect(of({ visits: planned(14) })).toEqual([]);
    expect(of({ visits: planned(14, { met: false }) })).toEqual([]);
    expect(of({ visits: planned(15) })).toEqual(['boss high [boss]']);
    expect(of({ visits: planned(3, { channel: 'message' }) })).toEqual(['boss high [boss]']);
    expect(of({ visits: planned(3, { setting: 'crowd' }) })).toEqual(['boss high [boss]']);
    expect(of({ visits: planned(3, { by: 'acme' }) })).toEqual(['boss high [boss]']);
  });

  it('leaves whoever votes in the coming meeting to the rules about it', () => {
    expect(of({ meetings: [meeting(20, ['boss'])] })).toEqual([]);
    const asObserver = { seats: [{ personId: 'boss', weight: 0 }], chairId: 'ann' };
    expect(of({ meetings: [meeting(20, ['ann'], asObserver)] })).toEqual(['boss high [boss]']);
  });

  it('leaves alone whom one must not contact', () => {
    expect(of({ people: [boss({ noContact: true })] })).toEqual([]);
    expect(of({ deal: deal('shortlist', banned) })).toEqual([]);
    const over = { contactBan: { from: inDays(-9), until: inDays(-1) } };
    expect(of({ deal: deal('shortlist', over) })).toEqual(['boss high [boss]']);
  });
});

describe('G11, a claim that nobody has confirmed', () => {
  const vp = (fields: object = {}) => buyer('vp', { claimsAuthority: true, ...fields });
  const purchaser = buyer('pur', { purchaseRoles: ['purchaser'] });
  const of = (parts: object) =>
    found(mapWith({ people: [vp(), purchaser, buyer('ann')], ...parts }), 'G11');

  it('is critical when he is the only one met in 90 days', () => {
    expect(of({ visits: [visit(-90, 'vp')] })).toEqual(['vp critical [pur]']);
    expect(of({ visits: [visit(-91, 'vp')] })).toEqual(['vp high [pur]']);
    expect(of({ visits: [visit(-5, ['vp', 'ann'])] })).toEqual(['vp high [ann pur]']);
    expect(of({ visits: [visit(-5, 'ann')] })).toEqual(['vp high [ann pur]']);
  });

  it('is silent once another has confirmed or denied it, not when he repeats it himself', () => {
    const checked = (personId: string, days: number, confirms: boolean) =>
      of({
        people: [vp({ authorityChecks: [{ personId, date: inDays(days), confirms }] }), purchaser],
        visits: [visit(-1, 'vp')],
      });
    expect(checked('pur', 0, true)).toEqual([]);
    expect(checked('pur', -30, false)).toEqual([]);
    expect(checked('vp', -30, true)).toEqual(['vp critical [pur]']);
    expect(checked('pur', 1, true)).toEqual(['vp critical [pur]']);
  });
});

describe('G12, nobody releases the money', () => {
  const at = (stage: string, firstVisit: number, fields: object = {}) =>
    found(
      mapWith({
        deal: deal(stage),
        people: [buyer('ann', fields)],
        visits: [visit(firstVisit, 'ann')],
      }),
      'G12',
    );

  it('waits as long as the decider does, and weighs more from the comparison on', () => {
    expect(at('intent', -13)).toEqual([]);
    expect(at('intent', -14)).toEqual(['map medium [ann]']);
    expect(STAGES_FROM_RESEARCH.map((stage) => at(stage, -1))).toEqual([
      ['map medium [ann]'],
      ['map medium [ann]'],
      ['map high [ann]'],
      ['map high [ann]'],
    ]);
    expect(at('decision', -1, { holdsMoney: true })).toEqual([]);
  });
});

describe('G13, the money holder not met', () => {
  const cfo = (fields: object = {}) => buyer('cfo', { holdsMoney: true, ...fields });
  const of = (parts: object) =>
    found(mapWith({ people: [cfo(), buyer('ann')], visits: [visit(-1, 'ann')], ...parts }), 'G13');

  it('weighs more from the comparison on', () => {
    expect(['intent', ...STAGES_FROM_RESEARCH].map((stage) => of({ deal: deal(stage) }))).toEqual([
      ['cfo medium [cfo]'],
      ['cfo medium [cfo]'],
      ['cfo medium [cfo]'],
      ['cfo high [cfo]'],
      ['cfo high [cfo]'],
    ]);
  });

  it('says nothing of whom another rule asks to visit', () => {
    expect(of({ meetings: [meeting(20, ['cfo'])] })).toEqual([]);
    expect(of({ people: [cfo({ decisionRole: 'decider' })] })).toEqual([]);
  });

  it('speaks where that other rule does not', () => {
    const decider = [cfo({ decisionRole: 'decider' })];
    expect(of({ people: decider, visits: [visit(3, 'cfo')] })).toEqual(['cfo medium [cfo]']);
    expect(of({ people: decider, deal: deal('intent'), visits: [visit(-1, 'cfo')] })).toEqual([]);
  });

  it('leaves alone whom one must not contact', () => {
    expect(of({ people: [cfo({ noContact: true })] })).toEqual([]);
    expect(of({ deal: deal('decision', banned) })).toEqual([]);
  });
});

describe('G14, the steps to a decision', () => {
  const of = (stage: string, fields: object = {}, parts: object = {}) =>
    found(
      mapWith({
        deal: deal(stage, fields),
        people: [buyer('ann', { decisionRole: 'decider' })],
        visits: [visit(-1, 'ann')],
        ...parts,
      }),
      'G14',
    );

  it('is asked for from the shortlist on, until they are written down or a meeting is known', () => {
    expect(of('research')).toEqual([]);
    expect(of('shortlist')).toEqual(['map medium [ann]']);
    expect(of('shortlist', { processKnown: true })).toEqual([]);
    expect(of('shortlist', {}, { meetings: [meeting(40, ['ann'])] })).toEqual([]);
  });

  it('is silent while the missing meeting is the greater worry', () => {
    expect(of('comparison')).toEqual([]);
    expect(of('shortlist', { expectedClose: { date: inDays(45) } })).toEqual([]);
    expect(of('shortlist', { expectedClose: { date: inDays(46) } })).toEqual(['map medium [ann]']);
    expect(of('comparison', { mode: 'quick' })).toEqual(['map high [ann]']);
  });
});

describe('G15, title and weight', () => {
  const of = (fields: object, parts: object = {}) =>
    found(
      mapWith({
        people: [
          buyer('sec', fields),
          buyer('ann', { realInfluence: 4 }),
          buyer('bo', { realInfluence: 3 }),
        ],
        visits: [visit(-1, 'bo')],
        ...parts,
      }),
      'G15',
    );
  const hidden = { formalRank: 2, realInfluence: 4 };
  const figurehead = { formalRank: 4, realInfluence: 2 };

  it('names hidden power from a difference of two, and only where both are known', () => {
    expect(of(hidden)).toEqual(['sec:hidden high [sec]']);
    expect(of({ formalRank: 2, realInfluence: 3 })).toEqual([]);
    expect(of({ realInfluence: 5 })).toEqual([]);
    expect(of({ formalRank: 5 })).toEqual([]);
  });

  it('is silent about hidden power that was met, is spoken of already, or must be left alone', () => {
    expect(of(hidden, { visits: [visit(-200, 'sec')] })).toEqual([]);
    expect(of({ ...hidden, noContact: true })).toEqual([]);
    expect(of(hidden, { deal: deal('shortlist', banned) })).toEqual([]);
    expect(of({ ...hidden, decisionRole: 'decider' })).toEqual([]);
    expect(of({ ...hidden, holdsMoney: true })).toEqual([]);
    expect(of(hidden, { meetings: [meeting(20, ['sec'])] })).toEqual([]);
  });

  it('names a figurehead from two of five visits in 60 days', () => {
    const visits = (to: number, others: number, oldest = -60) => [
      ...Array.from({ length: to }, (_, index) => visit(oldest + index, 'sec')),
      ...Array.from({ length: others }, () => visit(-9, 'bo')),
    ];
    expect(of(figurehead, { visits: visits(2, 3) })).toEqual(['sec:figurehead medium [ann]']);
    expect(of(figurehead, { visits: visits(2, 4) })).toEqual([]);
    expect(of(figurehead, { visits: visits(1, 0) })).toEqual([]);
    expect(of(figurehead, { visits: visits(2, 0, -61) })).toEqual([]);
    expect(of({ ...figurehead, realInfluence: 3 }, { visits: visits(2, 0) })).toEqual([]);
  });

  it('counts a visit to several people once', () => {
    const together = [visit(-1, ['sec', 'bo']), visit(-2, ['sec', 'bo']), visit(-3, 'bo')];
    const map = mapWith({
      people: [buyer('sec', figurehead), buyer('bo')],
      visits: [...together, visit(-4, 'bo', { setting: 'crowd' }), visit(-5, 'bo', { by: 'acme' })],
    });
    expect(gapsOf(map, 'G15')[0]?.facts).toMatchObject({
      visits: { count: 2 },
      allVisits: { count: 3 },
    });
  });
});
