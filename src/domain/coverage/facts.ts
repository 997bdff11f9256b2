import { STAGES } from '../vocabulary';
import type { Fact, Step } from './gap';
import { closersAmong, isTopVoter, metDaysAgo } from './situation';
import type { Situation } from './situation';

type Facts = Readonly<Record<string, Fact>>;

/** The coming decision meeting and the time that is left to it; empty while none is known. */
export function meetingFacts({ coming }: Situation): Facts {
  if (!coming) return {};
  return {
    meeting: { kind: 'meeting', id: coming.meeting.id },
    when: { kind: 'countdown', days: coming.days },
  };
}

/** That this person leads the coming meeting, or else can stop it; empty for everybody else. */
export function seatFact(situation: Situation, id: string): Facts {
  if (!isTopVoter(situation, id)) return {};
  const isChair = situation.coming?.meeting.chairId === id;
  return { [isChair ? 'chair' : 'veto']: { kind: 'person', id } };
}

/** By when it will be settled: the coming meeting and the expected closing date, as far as known. */
export function deadlineFacts(situation: Situation): Facts {
  const { closeIn } = situation;
  return {
    ...meetingFacts(situation),
    ...(closeIn !== undefined && { closing: { kind: 'days', days: closeIn } }),
  };
}

/** How far the customer has come in buying. */
export function stageFact({ stage }: Situation): Facts {
  return { stage: { kind: 'terms', area: 'stage', ids: STAGES.slice(stage, stage + 1) } };
}

/** When we first talked with anybody at the customer's; empty if we never did. */
export function firstVisitFact({ age }: Situation): Facts {
  return age < 0 ? {} : { firstVisit: { kind: 'days', days: -age } };
}

/** When we last talked with this person; empty if we never did. */
export function lastMetFact(situation: Situation, personId: string): Facts {
  const ago = metDaysAgo(situation, personId);
  return ago === undefined ? {} : { lastMet: { kind: 'days', days: -ago } };
}

/** A list of people, sorted; empty where there is nobody to name. */
export function peopleFact(name: string, personIds: Iterable<string>): Facts {
  const ids = [...new Set(personIds)].sort();
  return ids.length === 0 ? {} : { [name]: { kind: 'people', ids } };
}

/** A visit to these people together, as far as they may be visited. */
export function visitTo(situation: Situation, personIds: Iterable<string>): readonly Step[] {
  const ids = closersAmong(situation, personIds);
  return ids.length === 0 ? [] : [{ do: 'plan-visit', personIds: ids }];
}
