import type { AccountMap } from '../../../src/domain/account-map';
import { findGaps } from '../../../src/domain/coverage';
import type { Gap } from '../../../src/domain/coverage';
import { MapSchema } from '../../../src/domain/row-schemas';
import { z } from '../../../src/domain/zod';
import cases from '../../data/oracles/rule-cases.json';
import yaoB from '../../data/oracles/yao-b.json';
import yaoA from '../../data/oracles/yao-a.json';
import yao from '../../data/oracles/yao-expected.json';
import {
  buyer,
  inDays,
  meeting,
  rivalVisit,
  smallMap,
  tie,
  view,
  visit,
} from '../../domain/coverage/small-map';

export interface FoundGap {
  readonly map: AccountMap;
  readonly today: string;
  readonly gap: Gap;
}

/** One gap of every rule and each of its forms, as the rules find it in some map. */
export function everyGap(): readonly FoundGap[] {
  const found = new Map<string, FoundGap>();
  for (const { map, today } of maps()) {
    for (const gap of findGaps(map, today)) {
      const key = `${gap.rule} ${gap.form ?? 'main'}`;
      if (!found.has(key)) found.set(key, { map, today, gap });
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, gap]) => gap);
}

function maps(): { readonly map: AccountMap; readonly today: string }[] {
  const whole = (map: unknown) => z.parse(MapSchema, map);
  return [
    ...cases.cases.map(({ map, today }) => ({ map: whole(map), today })),
    ...Object.values(yao.dates).flatMap((today) => [
      { map: whole(yaoA.map), today },
      { map: whole(yaoB.map), today },
    ]),
    ...FORMS.map((parts) => ({ map: smallMap(parts), today: inDays(0) })),
  ];
}

const supporter = (evidence: Parameters<typeof view>[2], daysAgo: number) => ({
  people: [buyer('ann', { holdsMoney: true })],
  assessments: [view('ann', 1, evidence, daysAgo)],
});
const rex = { id: 'rex', name: 'Rex', side: 'rival' };
const offer = {
  id: 'offer',
  name: 'Offer',
  confidential: true,
  shared: [{ date: inDays(-9), personId: 'ann' }],
};

/** What the cases of the rules do not come to. */
const FORMS: readonly Parameters<typeof smallMap>[0][] = [
  { stage: 'decision', deal: { expectedClose: { date: inDays(-3) } } },
  { stage: 'decision', deal: { expectedClose: { date: inDays(9) } } },
  { stage: 'decision' },
  { firstMet: 100 },
  {
    people: [buyer('ann')],
    meetings: [meeting(5, ['ann'], { rule: undefined, headcount: undefined })],
  },
  { people: [buyer('ann')], meetings: [meeting(5, ['ann'], { chairId: undefined })] },
  {
    people: [buyer('ann')],
    meetings: [meeting(5, ['ann'], { chairId: undefined, rule: undefined })],
  },
  {
    people: [buyer('ann', { formalRank: 5, realInfluence: 2 })],
    visits: [visit('ann', 3), visit('ann', 5)],
  },
  {
    people: [
      buyer('ann', { department: 'Finance', noContact: true }),
      buyer('bo', { department: 'Finance', realInfluence: 4 }),
    ],
    visits: [visit('ann', 9)],
  },
  { people: [buyer('ann', { career: 'leaving' })], assessments: [view('ann', 1)] },
  { people: [buyer('ann', { leavesOn: inDays(-2) })], assessments: [view('ann', 1)] },
  supporter('acted', 80),
  supporter('two-sources', 80),
  supporter('told', 80),
  supporter('hearsay', 80),
  supporter('guess', 80),
  { rivalNotes: [{ id: 'n', date: inDays(-40), text: 'seen' }] },
  {
    people: [buyer('ann'), buyer('bo')],
    visits: [rivalVisit('ann', 3), rivalVisit('bo', 4)],
    meetings: [meeting(9, ['ann', 'bo'])],
  },
  { people: [buyer('ann'), rex], documents: [offer], ties: [tie('trusts', 'ann', 'rex')] },
  { stage: 'use' },
  { stage: 'use', people: [buyer('ann', { keyRoles: ['user'] })] },
  {
    deal: { mode: 'strategic' },
    team: [{ id: 'sal', name: 'Sal', role: 'sales' }],
    people: [buyer('ann', { holdsMoney: true, level: 'decision', counterparts: ['sal'] })],
  },
  {
    deal: { mode: 'quick' },
    people: ['a', 'b', 'c'].map((id) => buyer(id, { decisionRole: 'recommender' })),
  },
];
