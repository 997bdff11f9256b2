import { isDecider } from '../roles';
import { LEVELS } from '../vocabulary';
import type { Level } from '../vocabulary';
import { firstVisitFact, stageFact } from './facts';
import type { Gap } from './gap';
import { firstToVisit } from './key-people';
import { isSpokenFor } from './one-voice';
import { closersAmong, hadTimeToAsk, hasReached, isMet } from './situation';
import type { Situation } from './situation';

/** G20: of one or more of the three levels we have met nobody. One gap names them all. */
export function levelMissing(situation: Situation): Gap[] {
  const { map, banned, buyers } = situation;
  if (banned || map.deal.mode === 'quick') return [];
  if (!hasReached(situation, 'research') || !hadTimeToAsk(situation)) return [];
  const missing = LEVELS.filter((level) => isMissing(situation, level));
  if (missing.length === 0) return [];
  const there = buyers.filter(({ level }) => level != null && missing.includes(level));
  const closers = closersAmong(
    situation,
    there.map(({ id }) => id),
  );
  const isHeldByAll = missing.every((level) => there.some((person) => person.level === level));
  const next = firstToVisit(situation, closers);
  return [
    {
      rule: 'G20',
      subject: missing.join('+'),
      severity: 'medium',
      people: closers,
      closers,
      facts: {
        levels: { kind: 'terms', area: 'level', ids: missing },
        ...stageFact(situation),
        ...firstVisitFact(situation),
      },
      steps: [
        ...(next === undefined ? [] : [{ do: 'plan-visit' as const, personIds: [next] }]),
        ...(isHeldByAll ? [] : [{ do: 'add-person' as const }]),
      ],
    },
  ];
}

// A level that only people hold who may not be visited is silent; one that nobody holds is missing.
function isMissing(situation: Situation, level: Level): boolean {
  const there = situation.buyers.filter((person) => person.level === level);
  const others = there.filter(({ noContact }) => !noContact);
  if (there.length > 0 && others.length === 0) return false;
  if (others.some(({ id }) => isMet(situation, id))) return false;
  if (level !== 'decision') return true;
  return (
    situation.buyers.some(isDecider) && !others.some((person) => isSpokenFor(situation, person))
  );
}
