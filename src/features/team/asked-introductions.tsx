import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rowsById } from '../../domain/account-map';
import { recordAsk } from '../../domain/commands/record-ask';
import { removeAsk } from '../../domain/commands/remove-ask';
import { useCommand } from '../../editing/use-command';
import { useMap } from '../../editing/use-map';
import { usePersonItems } from '../../editing/use-person-items';
import { useDayWords } from '../../language/day-words';
import { useFailureSentence } from '../../language/failure-sentence';
import { Button } from '../../ui/button';
import { FieldGrid } from '../../ui/field-grid';
import { IconButton } from '../../ui/icon-button';
import { PersonSelect } from '../../ui/person-select';
import { TextField } from '../../ui/text-field';
import styles from './team-dialog.module.css';

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
  const whyNot = useFailureSentence();
  const run = useCommand();
  const people = usePersonItems();
  const [draft, setDraft] = useState<AskDraft>(NOTHING);
  const [problems, setProblems] = useState<AskProblems>({});

  function change(part: Partial<AskDraft>) {
    setDraft({ ...draft, ...part });
    setProblems({});
  }

  function add() {
    const { to, target, note } = draft;
    if (to === null || target === null) {
      setProblems({
        ...(to === null && { to: t('problems.noTo') }),
        ...(target === null && { target: t('problems.noFor') }),
      });
      return;
    }
    const words = note.trim() === '' ? {} : { note };
    const result = run(recordAsk, { toPersonId: to, forPersonId: target, ...words });
    if (result.ok) setDraft(NOTHING);
    else if (result.error.code === 'same-person') {
      setProblems({ target: t('problems.samePerson') });
    } else setProblems({ note: whyNot(result.error) });
  }

  return (
    <div className={styles.newAsk}>
      <FieldGrid>
        <PersonSelect
          label={t('asks.to')}
          items={people}
          value={draft.to}
          noMatch={t('asks.nobodyFound')}
          error={problems.to}
          onChange={(to) => {
            change({ to });
          }}
        />
        <PersonSelect
          label={t('asks.for')}
          items={people}
          value={draft.target}
          noMatch={t('asks.nobodyFound')}
          error={problems.target}
          onChange={(target) => {
            change({ target });
          }}
        />
        <TextField
          label={t('asks.note')}
          value={draft.note}
          error={problems.note}
          onChange={(note) => {
            change({ note });
          }}
          onEnter={add}
        />
      </FieldGrid>
      <div>
        <Button icon={<Plus aria-hidden />} onPress={add}>
          {t('asks.add')}
        </Button>
      </div>
    </div>
  );
}

interface AskDraft {
  readonly to: string | null;
  readonly target: string | null;
  readonly note: string;
}

const NOTHING: AskDraft = { to: null, target: null, note: '' };

type AskProblems = Partial<Record<keyof AskDraft, string>>;
