import { isUser } from '../roles';
import { LIMITS_OF_RULES } from './constants';
import { byDepartment } from './departments';
import { firstVisitFact } from './facts';
import type { Gap } from './gap';
import { firstToVisit, isKey } from './key-people';
import { isSpokenFor } from './one-voice';
import { closersAmong, hadTimeToAsk, isMet, isPlannedWithin } from './situation';
import type { Situation } from './situation';

/** G19: a department has a say or works with the product, and we have met nobody there. */
export function departmentBlind(situation: Situation): Gap[] {
  if (situation.banned || !hadTimeToAsk(situation)) return [];
  return [...byDepartment(situation)].flatMap(([department, members]) => {
    const people = members.filter(({ noContact }) => !noContact);
    if (people.some(({ id }) => isMetOrPlanned(situation, id))) return [];
    const concerned = people.filter((person) => isKey(situation, person) || isUser(person));
    if (concerned.every((person) => isSpokenFor(situation, person))) return [];
    const closers = closersAmong(
      situation,
      people.map(({ id }) => id),
    );
    const withSay = concerned.map(({ id }) => id).sort();
    const next = firstToVisit(situation, withSay);
    return [
      {
        rule: 'G19',
        subject: department,
        severity: 'medium',
        people: withSay,
        closers,
        ...(members.some(({ id }) => isMet(situation, id)) && { form: 'others' }),
        facts: {
          department: { kind: 'text', text: department },
          withSay: { kind: 'people', ids: withSay },
          ...firstVisitFact(situation),
        },
        steps: next === undefined ? [] : [{ do: 'plan-visit', personIds: [next] }],
      },
    ];
  });
}

function isMetOrPlanned(situation: Situation, personId: string): boolean {
  return (
    isMet(situation, personId) || isPlannedWithin(situation, personId, LIMITS_OF_RULES.plannedDays)
  );
}
