import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountMap, Person } from '../../domain/account-map';
import { rowsById } from '../../domain/account-map';
import { calledBy } from '../../domain/called';
import { bestAskedFirst } from '../../domain/method/best-asked';
import { isBuyer } from '../../domain/presence';
import { contacts } from '../../domain/visits';
import { useMap, useToday } from '../../editing/use-map';
import { useDayWords } from '../../language/day-words';
import type { PersonItem } from '../../ui/person-item';

/**
 * Whom a question may be put to: those who can answer it, best first, then everybody else at the
 * customer's who may be spoken to, then people outside.
 */
export function useWhomToAsk(suggested: readonly string[]): readonly PersonItem[] {
  const { t } = useTranslation('questions');
  const today = useToday();
  const { distance } = useDayWords();
  const map = useMap(useCallback((map: AccountMap) => map, []));
  return useMemo(() => {
    const { metByUs } = contacts(map, today);
    const people = rowsById(map.people);
    const first = new Set(suggested);
    const others = map.people.filter(
      (person) => !first.has(person.id) && !person.noContact && !person.left,
    );
    const insideFirst = [
      ...others.filter((person) => isBuyer(person, today)),
      ...others.filter((person) => !isBuyer(person, today)),
    ];
    const detailOf = (person: Person, isSuggested: boolean) => {
      const lastMet = metByUs.get(person.id);
      return [
        isSuggested && t('ask.suggested'),
        person.title,
        person.keyRoles.includes('coach') && t('ask.coach'),
        person.socialRoles.includes('information-sharer') && t('ask.sharer'),
        lastMet === undefined
          ? t('ask.notMet')
          : t('ask.met', { distance: distance(lastMet, today) }),
      ]
        .filter(Boolean)
        .join(' · ');
    };
    const itemOf = (isSuggested: boolean) => (person: Person) => ({
      id: person.id,
      name: calledBy(person),
      detail: detailOf(person, isSuggested),
    });
    return [
      ...bestAskedFirst(map, suggested, today)
        .flatMap((id) => people.get(id) ?? [])
        .map(itemOf(true)),
      ...insideFirst.map(itemOf(false)),
    ];
  }, [map, suggested, today, t, distance]);
}
