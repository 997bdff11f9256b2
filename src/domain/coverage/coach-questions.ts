import type { AccountMap, Person } from '../account-map';
import type { Day } from '../day';
import { bestAskedFirst } from '../method/best-asked';
import { questionAbout } from '../method/questions';
import type { QuestionId } from '../method/questions';
import { isDecider, isUser } from '../roles';
import { isChecked } from './g11-authority-unconfirmed';
import type { Step } from './gap';
import { silenceOf } from './index';
import { isKey } from './key-people';
import { closersAmong, isStanceKnown, isTopVoter, isVoter, situationOf } from './situation';
import type { Situation } from './situation';

/** A hole in the map as a question to somebody inside, the coach before anybody else. */
export interface CoachQuestion {
  /** Under which an answer is noted: a question of the method, or one about a person. */
  readonly questionId: string;
  /** Ids of the people who may be asked, best first; nobody while contact is forbidden. */
  readonly askable: readonly string[];
  /** Where the answer is written down. */
  readonly step: Step;
}

/**
 * What the map does not say yet, in the order in which it matters: the meeting, who decides and
 * pays, where the people with a say stand, how it goes on. Empty once the deal is over.
 */
export function coachQuestions(map: AccountMap, today: Day): readonly CoachQuestion[] {
  const silence = silenceOf(map, today);
  if (silence === 'closed' || silence === 'in-use') return [];
  const situation = situationOf(map, today);
  if (situation.buyers.length === 0) return [];
  const askable = bestAskedFirst(map, closersAmong(situation, situation.askable), today);
  return [
    ...aboutTheMeeting(situation),
    ...aboutWhoDecides(situation),
    ...aboutAttitudes(situation),
    ...aboutTheProcess(situation),
  ].map(({ about, ...question }) => ({
    ...question,
    askable: askable.filter((id) => id !== about),
  }));
}

interface Hole {
  readonly questionId: string;
  readonly step: Step;
  /** Of whom one does not ask himself. */
  readonly about?: string;
}

function hole(questionId: QuestionId, step: Step): Hole {
  return { questionId, step };
}

function aboutTheMeeting({ coming }: Situation): Hole[] {
  if (!coming) return [hole('where-is-it-decided', { do: 'add-meeting' })];
  const { meeting, unnamed } = coming;
  const meetingId = meeting.id;
  const holes: Hole[] = [];
  if (unnamed === undefined) {
    holes.push(hole('how-many-will-sit-there', { do: 'show-meeting', meetingId }));
  } else if (unnamed > 0) {
    holes.push(hole('who-will-sit-there', { do: 'name-seat', meetingId }));
  }
  if (meeting.chairId == null || meeting.rule == null) {
    holes.push(hole('who-has-the-last-word', { do: 'show-meeting', meetingId }));
  }
  return holes;
}

function aboutWhoDecides(situation: Situation): Hole[] {
  const { buyers } = situation;
  const holes: Hole[] = [];
  if (!buyers.some(isDecider)) {
    holes.push(hole('who-decides', { do: 'fill-role', role: 'decider' }));
  }
  for (const person of buyers) {
    if (!person.claimsAuthority || isChecked(situation, person)) continue;
    holes.push({
      questionId: questionAbout('decides', person.id),
      step: { do: 'confirm-authority', personId: person.id },
      about: person.id,
    });
  }
  if (!buyers.some(({ holdsMoney }) => holdsMoney)) {
    holes.push(hole('who-releases-the-money', { do: 'fill-role', role: 'money-holder' }));
  }
  return holes;
}

function aboutAttitudes(situation: Situation): Hole[] {
  const rank = ({ id }: Person) => (isTopVoter(situation, id) ? 0 : isVoter(situation, id) ? 1 : 2);
  return situation.buyers
    .filter((person) => isKey(situation, person) && !isStanceKnown(situation, person.id))
    .sort((a, b) => rank(a) - rank(b))
    .map(({ id }) => ({
      questionId: questionAbout('stands', id),
      step: { do: 'assess', personId: id },
      about: id,
    }));
}

function aboutTheProcess({ map, buyers }: Situation): Hole[] {
  const { processKnown, noRival } = map.deal;
  const holes: Hole[] = [];
  if (!processKnown) holes.push(hole('how-is-it-decided', { do: 'edit-deal' }));
  if (!buyers.some(isUser)) {
    holes.push(hole('who-else-takes-part', { do: 'fill-role', role: 'user' }));
  }
  if (!noRival && map.rivals.length === 0) {
    holes.push(hole('which-rivals', { do: 'show-team' }));
  }
  return holes;
}
