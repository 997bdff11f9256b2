import type { AccountMap } from '../../domain/account-map';
import type { Gap } from '../../domain/coverage';
import type { Day } from '../../domain/day';

/** The visit that a day speaks of: one on that day to somebody whom the gap is about. */
export function visitOn(
  { visits }: Pick<AccountMap, 'visits'>,
  gap: Pick<Gap, 'people' | 'facts'>,
  day: Day,
): string | undefined {
  const concerned = new Set(gap.people);
  for (const fact of Object.values(gap.facts)) {
    if (fact.kind === 'person') concerned.add(fact.id);
  }
  return visits.find(
    ({ date, personIds }) => date === day && personIds.some((id) => concerned.has(id)),
  )?.id;
}
