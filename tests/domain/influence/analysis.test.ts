import { expect, test } from 'vitest';
import { emptyMap } from '../../../src/domain/account-map';
import { ANALYSIS_STEPS, analysisSteps } from '../../../src/domain/influence/analysis';
import type { Analysis } from '../../../src/domain/influence/analysis';
import type { AccountMap } from '../../../src/domain/account-map';
import { A_WEEK_BEFORE, lostDeal } from '../../features/coverage/lost-deal';

function run(map: AccountMap, today: string): { steps: string[]; analysis: Analysis } {
  const work = analysisSteps(map, today);
  const steps: string[] = [];
  for (let next = work.next(); ; next = work.next()) {
    if (next.done === true) return { steps, analysis: next.value };
    steps.push(next.value);
  }
}

test('the lost deal a week before: first the general manager, through the vice president', () => {
  const { steps, analysis } = run(lostDeal(), A_WEEK_BEFORE);
  expect(steps).toEqual([...ANALYSIS_STEPS]);
  const [first] = analysis.visits;
  expect(first).toMatchObject({ personId: 'gm', introducers: ['vp'], holds: 18, views: 18 });
  expect(analysis.forecast?.verdict).toEqual({ kind: 'too-little-known', low: 5, high: 50 });
  expect(analysis.visitSet.people).toEqual(['vp', 'fin', 'gm', 'equip', 'eng', 'vpprod']);
  expect(analysis.visitSet.exact).toBe(true);
});

test('gaps that were set aside ask for no visit', () => {
  const map = lostDeal();
  const { analysis } = run(map, A_WEEK_BEFORE);
  const setAside = ['G01', 'G02'].map((rule, index) => ({
    id: `s${index}`,
    rule,
    subject: 'eng',
    severity: 'critical' as const,
    reason: 'Agreed',
    date: A_WEEK_BEFORE,
  }));
  const after = run({ ...map, setAside }, A_WEEK_BEFORE).analysis;
  expect(analysis.visitSet.people).toContain('eng');
  expect(after.visitSet.people).not.toContain('eng');
});

test('an empty map has no forecast, no shares and nobody to visit', () => {
  const map = emptyMap({
    id: 'map',
    name: 'Map',
    customer: 'Customer',
    deal: { mode: 'advisor', stages: [], salesSteps: [], processKnown: false, noRival: false },
  });
  expect(run(map, A_WEEK_BEFORE).analysis).toMatchObject({
    meetingId: undefined,
    shares: undefined,
    forecast: undefined,
    visits: [],
  });
});

test('everything can be handed from a worker to the page', () => {
  const { analysis } = run(lostDeal(), A_WEEK_BEFORE);
  expect(structuredClone(analysis)).toEqual(analysis);
});
