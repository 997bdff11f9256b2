import { byId } from '../account-map';
import type { AccountMap } from '../account-map';
import { bestAskedFirst } from '../method/best-asked';
import { personOnTheMap } from '../presence';
import { isCoach, isDecider } from '../roles';
import { LIMITS_OF_RULES } from './constants';
import { meetingFacts, peopleFact, visitTo } from './facts';
import type { Gap } from './gap';
import { closersAmong, isVoter } from './situation';
import type { Situation } from './situation';

/** G24: no coach sits in the coming meeting, and none has a line to anybody who decides. */
export function coachCannotReach(situation: Situation): Gap[] {
  const { map, today, buyers, coming } = situation;
  const coaches = buyers.filter(isCoach).sort(byId);
  if (!coming || coaches.length === 0) return [];
  const deciding = (id: string) => {
    const person = situation.buyersById.get(id);
    return isVoter(situation, id) || (person !== undefined && isDecider(person));
  };
  const ids = coaches.map(({ id }) => id);
  if (reachedFrom(situation, ids).some(deciding)) return [];
  const [first] = bestAskedFirst(map, ids, today);
  return [
    {
      rule: 'G24',
      subject: ids.join(','),
      severity: coming.days <= LIMITS_OF_RULES.highDays ? 'high' : 'medium',
      people: ids,
      closers: closersAmong(situation, coming.voterIds),
      facts: {
        ...peopleFact('coaches', ids),
        coachCount: { kind: 'count', count: ids.length },
        ...meetingFacts(situation),
      },
      steps: [
        ...(first === undefined ? [] : visitTo(situation, [first])),
        ...(first === undefined ? [] : [{ do: 'show-person' as const, personId: first }]),
        { do: 'fill-role', role: 'coach' },
      ],
    },
  ];
}

/** Whom these people reach with their word in a few steps, they themselves included. */
function reachedFrom({ map, today }: Situation, ids: readonly string[]): readonly string[] {
  const lines = linesFrom(map);
  const reached = new Set(ids);
  let last: Iterable<string> = ids;
  for (let step = 0; step < LIMITS_OF_RULES.coachSteps; step += 1) {
    const next = new Set<string>();
    for (const id of last) {
      for (const heard of lines.get(id) ?? []) {
        const person = personOnTheMap(map, heard, today);
        if (person && !person.left && !reached.has(heard)) next.add(heard);
      }
    }
    for (const id of next) reached.add(id);
    last = next;
  }
  return [...reached];
}

// Influence goes forward, trust both ways, and a report is heard by the one reported to.
function linesFrom(map: AccountMap): ReadonlyMap<string, readonly string[]> {
  const lines = new Map<string, string[]>();
  const add = (from: string, to: string) => {
    const heard = lines.get(from);
    if (heard) heard.push(to);
    else lines.set(from, [to]);
  };
  for (const { kind, fromId, toId } of map.ties) {
    if (kind === 'influences' || kind === 'trusts' || kind === 'reports-to') add(fromId, toId);
    if (kind === 'trusts') add(toId, fromId);
  }
  return lines;
}
