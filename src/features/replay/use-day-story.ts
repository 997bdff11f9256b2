import { useTranslation } from 'react-i18next';
import { rowsById } from '../../domain/account-map';
import type { AccountMap } from '../../domain/account-map';
import { calledBy } from '../../domain/called';
import type { Day } from '../../domain/day';
import { presentStage } from '../../domain/stages';
import type { Moment } from '../../domain/timeline';
import { useMap } from '../../editing/use-map';
import { isolated } from '../../language/isolated';

/** What happened or became known on the day that is shown, in sentences. */
export function useDayStory(day: Day, moment: Moment | undefined): string {
  const { t, i18n } = useTranslation(['replay', 'terms']);
  const map = useMap(wholeMap);
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  const listed = (names: readonly string[]) => list.format(names.map(isolated));
  const sentences = [
    ...visitsOn(map, day).map(({ by, names }) => {
      const whom = names.length > 0 ? listed(names) : t('story.nobody');
      if (by === 'us') return t('story.ourVisit', { names: whom });
      return t('story.rivalVisit', { rival: rivalName(map, by), names: whom });
    }),
    ...map.documents.flatMap((document) => {
      const given = document.shared.filter(({ date }) => date === day);
      const names = namesOf(map, new Set(given.map(({ personId }) => personId)));
      if (names.length === 0) return [];
      return [t('story.document', { document: document.name, names: listed(names) })];
    }),
    ...map.meetings
      .filter(({ knownOn }) => knownOn === day)
      .map(({ name }) => t('story.meetingKnown', { name })),
    ...map.meetings.flatMap(({ name, guests }) =>
      guests
        .filter(({ knownOn }) => knownOn === day)
        .map(({ by }) =>
          by === 'us'
            ? t('story.weInvited', { name })
            : t('story.rivalInvited', { name, rival: rivalName(map, by) }),
        ),
    ),
    ...map.meetings
      .filter(({ date, cancelled }) => date === day && !cancelled)
      .map(({ name }) => t('story.meeting', { name })),
    ...(map.deal.stages.some(({ since }) => since === day)
      ? [t('story.stage', { stage: t(`terms:stage.${presentStage(map.deal, day)}`) })]
      : []),
    ...(map.deal.outcome?.date === day
      ? [t('story.outcome', { outcome: t(`terms:outcome.${map.deal.outcome.result}`) })]
      : []),
  ];
  if (sentences.length > 0) return sentences.join(i18n.language === 'en' ? ' ' : '');
  return moment ? t('story.noted') : t('story.nothing');
}

function wholeMap(map: AccountMap): AccountMap {
  return map;
}

/** Whom each side saw that day, each person once. */
function visitsOn(map: AccountMap, day: Day) {
  const seen = new Map<string, Set<string>>();
  for (const { date, by, personIds } of map.visits) {
    if (date !== day) continue;
    const ids = seen.get(by) ?? new Set();
    seen.set(by, ids);
    for (const id of personIds) ids.add(id);
  }
  return [...seen].map(([by, ids]) => ({ by, names: namesOf(map, ids) }));
}

function namesOf(map: AccountMap, ids: ReadonlySet<string>): string[] {
  const people = rowsById(map.people);
  return [...ids].flatMap((id) => {
    const person = people.get(id);
    return person ? [calledBy(person)] : [];
  });
}

function rivalName(map: AccountMap, id: string): string {
  return rowsById(map.rivals).get(id)?.name ?? '';
}
