import { Plus, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { rowsById } from '../../domain/account-map';
import { removeAsk } from '../../domain/commands/remove-ask';
import { useCommand } from '../../editing/use-command';
import { useMap } from '../../editing/use-map';
import { useDayWords } from '../../language/day-words';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { AskFields } from './ask-fields';
import styles from './team-dialog.module.css';
import { useAskDraft } from './use-ask-draft';

/** Whom we asked to introduce us to whom. */
export function AskedIntroductions() {
  const { t } = useTranslation('team');
  const days = useDayWords();
  const run = useCommand();
  const asks = useMap((map) => {
    const people = rowsById(map.people);
    return map.asks
      .map(({ id, date, toPersonId, forPersonId, note }) => ({
        id,
        date,
        to: people.get(toPersonId)?.name ?? '',
        for: people.get(forPersonId)?.name ?? '',
        note,
      }))
      .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  });
  const hasPeople = useMap((map) => map.people.length > 1);
  return (
    <section className={styles.section} aria-labelledby="asks">
      <h3 id="asks">{t('asks.title')}</h3>
      {asks.length === 0 ? (
        <p className={styles.quiet}>{t('asks.none')}</p>
      ) : (
        <ul aria-labelledby="asks" className={styles.rows}>
          {asks.map((ask) => (
            <li key={ask.id} className={styles.ask}>
              <span>
                <bdi>{t('asks.row', { to: ask.to, for: ask.for })}</bdi>{' '}
                <span className={styles.quiet}>
                  <time dateTime={ask.date}>{days.date(ask.date)}</time>
                </span>
                {ask.note === undefined ? null : <bdi className={styles.note}>{ask.note}</bdi>}
              </span>
              <IconButton
                label={t('asks.remove', { to: ask.to, for: ask.for })}
                icon={<Trash2 aria-hidden />}
                onPress={() => {
                  run(removeAsk, { id: ask.id });
                }}
              />
            </li>
          ))}
        </ul>
      )}
      {hasPeople ? <NewAsk /> : null}
    </section>
  );
}

function NewAsk() {
  const { t } = useTranslation('team');
  const { draft, problems, change, record } = useAskDraft();
  return (
    <div className={styles.newAsk}>
      <AskFields draft={draft} problems={problems} onChange={change} onEnter={record} />
      <div>
        <Button icon={<Plus aria-hidden />} onPress={record}>
          {t('asks.add')}
        </Button>
      </div>
    </div>
  );
}
