import type { Person } from '../account-map';
import { visitCounts } from '../visits';
import { daysBetween } from '../day';
import { personOnTheMap } from '../presence';
import { LIMITS_OF_RULES } from './constants';
import type { Gap } from './gap';
import { firstToVisit, isWeighty } from './key-people';
import { once } from './once';
import { isSpokenFor } from './one-voice';
import { closersAmong, isMet, mayBeVisited } from './situation';
import type { Situation } from './situation';

/** G15: somebody's word weighs more than the title, and we have not met; or less, and we go on going there. */
export function titleAndWeight(situation: Situation): Gap[] {
  return situation.buyers.filter(differs).flatMap((person) => {
    const { formalRank: formal, realInfluence: real } = person;
    return real > formal
      ? hiddenPower(person, formal, real, situation)
      : figurehead(person, formal, real, situation);
  });
}

type Rated = Person & { readonly formalRank: number; readonly realInfluence: number };

/** Title and weight are known and far apart. */
function differs(person: Person): person is Rated {
  const { formalRank: formal, realInfluence: real } = person;
  if (formal == null || real == null) return false;
  return Math.abs(real - formal) >= LIMITS_OF_RULES.rankGap;
}

function hiddenPower(person: Person, formal: number, real: number, situation: Situation): Gap[] {
  const { id } = person;
  if (isMet(situation, id) || !mayBeVisited(situation, person)) return [];
  if (isSpokenFor(situation, person)) return [];
  return [
    {
      rule: 'G15',
      subject: `${id}:hidden`,
      severity: 'high',
      people: [id],
      closers: closersAmong(situation, [id]),
      form: 'hidden',
      facts: {
        person: { kind: 'person', id },
        formal: { kind: 'count', count: formal },
        real: { kind: 'count', count: real },
      },
      steps: [{ do: 'plan-visit', personIds: [id] }],
    },
  ];
}

function figurehead({ id }: Person, formal: number, real: number, situation: Situation): Gap[] {
  const { all, byPerson } = recentVisits(situation);
  const visits = byPerson.get(id) ?? 0;
  const { figureheadVisits, figureheadShare } = LIMITS_OF_RULES;
  if (visits < figureheadVisits || visits < figureheadShare * all) return [];
  const closers = closersAmong(situation, weightyNotMet(situation));
  const next = firstToVisit(situation, closers);
  return [
    {
      rule: 'G15',
      subject: `${id}:figurehead`,
      severity: 'medium',
      people: [id],
      closers,
      form: 'figurehead',
      facts: {
        person: { kind: 'person', id },
        visits: { kind: 'count', count: visits },
        allVisits: { kind: 'count', count: all },
        days: { kind: 'count', count: LIMITS_OF_RULES.figureheadDays },
        formal: { kind: 'count', count: formal },
        real: { kind: 'count', count: real },
      },
      steps: [
        ...(next === undefined ? [] : [{ do: 'plan-visit' as const, personIds: [next] }]),
        { do: 'show-person', personId: id, section: 'roles' },
      ],
    },
  ];
}

// How often we have been there lately, in all and with each person.
const recentVisits = once(({ map, today }) => {
  let all = 0;
  const byPerson = new Map<string, number>();
  for (const visit of map.visits) {
    if (visit.by !== 'us' || !visitCounts(visit, today)) continue;
    if (daysBetween(visit.date, today) > LIMITS_OF_RULES.figureheadDays) continue;
    const ids = new Set(visit.personIds.filter((id) => personOnTheMap(map, id, today)));
    if (ids.size > 0) all += 1;
    for (const id of ids) byPerson.set(id, (byPerson.get(id) ?? 0) + 1);
  }
  return { all, byPerson };
});

const weightyNotMet = once((situation) =>
  situation.buyers
    .filter((person) => isWeighty(person) && !isMet(situation, person.id))
    .map(({ id }) => id),
);
