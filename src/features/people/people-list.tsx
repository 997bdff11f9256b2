import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UserPlus } from 'lucide-react';
import { useIntent, useMap, useSession, useToday } from '../../editing/use-map';
import { personMarks } from '../../graph-view/person-marks';
import type { PersonMarks } from '../../graph-view/person-marks';
import { useDayWords } from '../../language/day-words';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { ReadOnlyContext } from '../../ui/read-only';
import { TextField } from '../../ui/text-field';
import { AttitudeMark } from './attitude-mark';
import { comparableName } from './same-name';
import styles from './people-list.module.css';

/** Everybody on the map, for working without the canvas: by level, then by name. */
export function PeopleList() {
  const { t } = useTranslation('people');
  const raise = useIntent();
  const today = useToday();
  const [typed, setTyped] = useState('');
  const everybody = useMap((map) => [...personMarks(map, today).values()]);
  const add = (
    <Button
      size="small"
      icon={<UserPlus aria-hidden />}
      edits
      onPress={() => {
        raise({ to: 'add-person' });
      }}
    >
      {t('list.add')}
    </Button>
  );
  if (everybody.length === 0) {
    return (
      <EmptyState title={t('list.empty.title')} actions={add}>
        {t('list.empty.text')}
      </EmptyState>
    );
  }
  const part = comparableName(typed);
  const shown = everybody
    .filter(({ name, title, department }) =>
      comparableName([name, title, department].filter(Boolean).join(' ')).includes(part),
    )
    .sort(
      (a, b) =>
        LEVEL_ORDER[b.level ?? 'unknown'] - LEVEL_ORDER[a.level ?? 'unknown'] ||
        a.name.localeCompare(b.name),
    );
  return (
    <section aria-label={t('list.label')} className={styles.list}>
      <div className={styles.head}>
        <ReadOnlyContext value={false}>
          <TextField
            label={t('list.filter')}
            type="search"
            value={typed}
            onChange={setTyped}
            onEnter={() => {
              const [first] = shown;
              if (first) raise({ to: 'show-person', personId: first.personId });
            }}
          />
        </ReadOnlyContext>
        <div className={styles.count}>
          <p role="status">{t('list.shown', { count: shown.length, all: everybody.length })}</p>
          {add}
        </div>
      </div>
      {shown.length === 0 ? (
        <p className={styles.quiet}>{t('list.noMatch', { typed: typed.trim() })}</p>
      ) : (
        <ul aria-label={t('list.label')} className={styles.rows}>
          {shown.map((marks) => (
            <li key={marks.personId}>
              <PersonRow marks={marks} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const LEVEL_ORDER = { decision: 3, management: 2, operation: 1, unknown: 0 } as const;

function PersonRow({ marks }: { marks: PersonMarks }) {
  const { t } = useTranslation(['people', 'terms']);
  const raise = useIntent();
  const today = useToday();
  const days = useDayWords();
  const { personId, metOn, plannedOn, metByRivalOn, seat } = marks;
  const isChosen = useSession(
    ({ selection }) => selection?.kind === 'person' && selection.id === personId,
  );
  const contact =
    metOn !== undefined
      ? t('list.met', { lastTime: days.distance(metOn, today) })
      : plannedOn !== undefined
        ? t('list.plannedOnly', { inDays: days.distance(plannedOn, today) })
        : t('list.never');
  const isMissing = seat !== undefined && !seat.observer && metOn === undefined;
  return (
    <button
      type="button"
      className={styles.row}
      aria-current={isChosen}
      onClick={() => {
        raise({ to: 'show-person', personId });
      }}
    >
      <AttitudeMark marks={marks} />
      <span className={styles.words}>
        <span>
          <bdi className={styles.name}>{marks.name}</bdi>
          {marks.title === undefined ? null : <bdi className={styles.title}>{marks.title}</bdi>}
        </span>
        <span className={styles.facts}>
          <span>{t(`terms:attitude.${marks.attitude}`)}</span>
          <span className={isMissing ? styles.danger : undefined}>{contact}</span>
          {metByRivalOn === undefined ? null : (
            <span className={styles.rival}>
              {t('list.metByRival', { lastTime: days.distance(metByRivalOn, today) })}
            </span>
          )}
          {seat === undefined ? null : (
            <span>
              {t(seat.chair ? 'list.chairs' : seat.observer ? 'list.observes' : 'list.sits')}
            </span>
          )}
        </span>
      </span>
    </button>
  );
}
