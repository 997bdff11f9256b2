import type { Person } from '../account-map';
import { isDecider, isUser } from '../roles';
import { STAGES } from '../vocabulary';
import type { Stage } from '../vocabulary';
import { LIMITS_OF_RULES } from './constants';
import { peopleFact, visitTo } from './facts';
import type { Gap, RoleToFill } from './gap';
import { firstToVisit } from './key-people';
import { isSpokenFor } from './one-voice';
import { closersAmong, isMet } from './situation';
import type { Situation } from './situation';

type Participant = Extract<
  RoleToFill,
  'user' | 'influencer' | 'gatekeeper' | 'recommender' | 'purchaser' | 'decider'
>;

/** Who usually takes part at each stage of buying (method §3). In use another rule asks after them. */
const USUAL: Readonly<Record<Stage, readonly Participant[]>> = {
  intent: ['user', 'influencer'],
  research: ['gatekeeper', 'user'],
  shortlist: ['influencer', 'recommender'],
  comparison: ['purchaser', 'user'],
  decision: ['decider', 'purchaser'],
  use: [],
};

const PLAYS: Readonly<Record<Participant, (person: Person) => boolean>> = {
  user: isUser,
  influencer: ({ decisionRole }) => decisionRole === 'influencer',
  gatekeeper: ({ purchaseRoles }) => purchaseRoles.includes('gatekeeper'),
  recommender: ({ decisionRole }) => decisionRole === 'recommender',
  purchaser: ({ purchaseRoles }) => purchaseRoles.includes('purchaser'),
  decider: isDecider,
};

/** G35: of those who usually take part at this stage, some parts have nobody whom we have met. */
export function stageParticipantsNotMet(situation: Situation): Gap[] {
  const stage = STAGES[situation.stage];
  const isEarly = situation.age < LIMITS_OF_RULES.participantsDays;
  if (stage === undefined || isEarly || situation.banned) return [];
  const missing = USUAL[stage]
    .map((role) => ({ role, holders: situation.buyers.filter(PLAYS[role]) }))
    .filter(({ role, holders }) => isMissing(situation, role, holders));
  if (missing.length === 0) return [];
  const roles = missing.map(({ role }) => role);
  const unfilled = missing.filter(({ holders }) => holders.length === 0).map(({ role }) => role);
  const holders = missing.flatMap((part) => part.holders.map(({ id }) => id));
  const closers = closersAmong(situation, holders);
  const next = firstToVisit(situation, closers);
  return [
    {
      rule: 'G35',
      subject: `${stage}:${roles.join('+')}`,
      severity: 'medium',
      people: closers,
      closers,
      facts: {
        present: { kind: 'terms', area: 'stage', ids: [stage] },
        roles: { kind: 'terms', area: 'roleToFill', ids: roles },
        ...peopleFact('holders', closers),
        ...(unfilled.length > 0 && {
          unfilled: { kind: 'terms', area: 'roleToFill', ids: unfilled },
        }),
      },
      steps: [
        ...(next === undefined ? [] : visitTo(situation, [next])),
        ...unfilled.map((role) => ({ do: 'fill-role' as const, role })),
        ...(unfilled.length === 0
          ? []
          : [{ do: 'ask' as const, questionId: 'who-else-takes-part' as const }]),
      ],
    },
  ];
}

function isMissing(situation: Situation, role: Participant, holders: readonly Person[]): boolean {
  // That nobody decides is another rule's to say.
  if (holders.length === 0) return role !== 'decider';
  const reachable = holders.filter(({ noContact }) => !noContact);
  if (reachable.length === 0 || reachable.some(({ id }) => isMet(situation, id))) return false;
  return !reachable.every((person) => isSpokenFor(situation, person));
}
