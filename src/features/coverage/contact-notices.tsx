import { Ban } from 'lucide-react';
import { useCallback } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountMap } from '../../domain/account-map';
import { calledBy } from '../../domain/called';
import { contactBanned, isBuyer } from '../../domain/presence';
import { useMap, useToday } from '../../editing/use-map';
import { useDayWords } from '../../language/day-words';
import { Card } from '../../ui/card';
import styles from './gap-panel.module.css';
import { PeopleLinks } from './people-links';

/** More names than these are counted. */
const NAMED = 3;

/** Why no visit is asked for to somebody, or to nobody at all. */
export function ContactNotices() {
  const { t, i18n } = useTranslation('coverage');
  const today = useToday();
  const { date } = useDayWords();
  const ban = useMap(
    useCallback(
      (map: AccountMap) => (contactBanned(map, today) ? map.deal.contactBan : undefined),
      [today],
    ),
  );
  const left = useMap(useCallback((map: AccountMap) => notToBeContacted(map, today), [today]));
  if (ban) {
    return (
      <Notice title={t('ban.title', { day: date(ban.until) })}>
        <p className={styles.noticeText}>{t('ban.text')}</p>
        {ban.reason === undefined ? null : <p className={styles.noticeText}>{ban.reason}</p>}
      </Notice>
    );
  }
  if (left.length === 0) return null;
  const names = left.slice(0, NAMED).map(({ name }) => name);
  const others = left.length - names.length;
  const list = new Intl.ListFormat(i18n.language).format(
    others === 0 ? names : [...names, t('noContact.others', { count: others })],
  );
  return (
    <Notice title={t('noContact.title', { names: list })}>
      <p className={styles.noticeText}>{t('noContact.text')}</p>
      <PeopleLinks ids={left.map(({ id }) => id)} label={t('noContact.who')} />
    </Notice>
  );
}

function Notice({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Card
      tone="warning"
      title={
        <span className={styles.notice}>
          <Ban aria-hidden />
          {title}
        </span>
      }
    >
      {children}
    </Card>
  );
}

function notToBeContacted(map: AccountMap, today: string) {
  return map.people
    .filter((person) => person.noContact && isBuyer(person, today))
    .map((person) => ({ id: person.id, name: calledBy(person) }));
}
