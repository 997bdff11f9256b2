import { rowsById } from '../account-map';
import type { Person, TeamMember } from '../account-map';
import type { Gap, Step } from './gap';
import { isKey } from './key-people';
import type { Situation } from './situation';

/** G38: in a strategic deal somebody with a say has nobody of ours of the right rank. */
export function noCounterpart(situation: Situation): Gap[] {
  const { map, buyers } = situation;
  if (map.deal.mode !== 'strategic') return [];
  const withSay = buyers.filter((person) => isKey(situation, person));
  return withSay.flatMap((person) => {
    const { id, level } = person;
    if (level === 'operation') return [];
    const ours = counterpartsOf(situation, person);
    const isRankLow = level === 'decision' && !ours.some(isOfRank);
    if (ours.length > 0 && !isRankLow) return [];
    return [
      {
        rule: 'G38',
        subject: id,
        severity: 'medium',
        people: [id],
        closers: [],
        ...(ours.length > 0 && { form: 'rank' }),
        facts: {
          person: { kind: 'person', id },
          ...(level != null && { level: { kind: 'terms', area: 'level', ids: [level] } }),
        },
        steps: stepsFor(situation, person),
      },
    ];
  });
}

function counterpartsOf({ map }: Situation, { counterparts }: Person): readonly TeamMember[] {
  return counterparts.flatMap((id) => rowsById(map.team).get(id) ?? []);
}

function isOfRank({ role }: TeamMember): boolean {
  return role === 'manager' || role === 'executive';
}

// Nobody can be assigned who is not on our team yet.
function stepsFor({ map }: Situation, { id, level }: Person): readonly Step[] {
  const assign: Step = { do: 'show-person', personId: id, section: 'counterparts' };
  const isSomebodyFit = level === 'decision' ? map.team.some(isOfRank) : map.team.length > 0;
  return isSomebodyFit ? [assign, { do: 'show-team' }] : [{ do: 'show-team' }, assign];
}
