import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Plus, Trash2 } from 'lucide-react';
import { rowsById } from '../../domain/account-map';
import type { Day } from '../../domain/day';
import { useMap, useToday } from '../../editing/use-map';
import { usePersonItems } from '../../editing/use-person-items';
import { useDayWords } from '../../language/day-words';
import { Button } from '../../ui/button';
import { ChoiceRow } from '../../ui/choice-row';
import { DayField } from '../../ui/day-field';
import { IconButton } from '../../ui/icon-button';
import { PersonSelect } from '../../ui/person-select';
import { useEditPerson, usePersonValue } from './person-fields';
import styles from './person-panel.module.css';

/** Who confirmed or denied that the person really decides. */
export function AuthorityChecks({ personId }: { personId: string }) {
  const { t } = useTranslation('people');
  const headingId = useId();
  const days = useDayWords();
  const checks = usePersonValue(personId, (person) => person.authorityChecks) ?? [];
  const names = useMap((map) =>
    checks.map((check) => rowsById(map.people).get(check.personId)?.name ?? '?'),
  );
  const edit = useEditPerson(personId);
  const [isAdding, setAdding] = useState(false);
  return (
    <div role="group" aria-labelledby={headingId} className={styles.stack}>
      <p id={headingId} className={styles.label}>
        {t('authority.title')}
      </p>
      {checks.length === 0 ? <p className={styles.quiet}>{t('authority.none')}</p> : null}
      <ul className={styles.rows}>
        {checks.map((check, index) => {
          const name = names[index] ?? '?';
          const sentence = check.confirms ? 'authority.confirmed' : 'authority.denied';
          return (
            <li key={`${check.personId} ${check.date} ${index}`} className={styles.row}>
              <p className={styles.rowWords}>
                {t(sentence, { name, date: days.date(check.date) })}
              </p>
              <IconButton
                size="small"
                label={t('authority.remove', { name })}
                icon={<Trash2 aria-hidden />}
                onPress={() => {
                  edit({ authorityChecks: checks.filter((other) => other !== check) });
                }}
              />
            </li>
          );
        })}
      </ul>
      {isAdding ? (
        <NewCheck
          personId={personId}
          onAdd={(check) => {
            setAdding(false);
            edit({
              authorityChecks: [...checks, check].sort((a, b) => (a.date < b.date ? -1 : 1)),
            });
          }}
          onCancel={() => {
            setAdding(false);
          }}
        />
      ) : (
        <div>
          <Button
            size="small"
            icon={<Plus aria-hidden />}
            onPress={() => {
              setAdding(true);
            }}
          >
            {t('authority.add')}
          </Button>
        </div>
      )}
    </div>
  );
}

interface NewCheckProps {
  personId: string;
  onAdd: (check: { personId: string; date: Day; confirms: boolean }) => void;
  onCancel: () => void;
}

function NewCheck({ personId, onAdd, onCancel }: NewCheckProps) {
  const { t } = useTranslation('people');
  const today = useToday();
  const items = usePersonItems((person) => person.id !== personId);
  const [whom, setWhom] = useState<string | null>(null);
  const [date, setDate] = useState<Day>(today);
  const [word, setWord] = useState<'confirms' | 'denies'>('confirms');
  const [isMissing, setMissing] = useState(false);
  return (
    <div className={styles.inset}>
      <PersonSelect
        label={t('authority.whom')}
        items={items}
        value={whom}
        noMatch={t('noMatch')}
        error={isMissing && whom === null ? t('authority.whomMissing') : null}
        onChange={setWhom}
        autoFocus
      />
      <DayField
        label={t('attitude.date')}
        value={date}
        invalidMessage={t('invalidDay')}
        onChange={(day) => {
          if (day !== null) setDate(day);
        }}
      />
      <ChoiceRow
        label={t('authority.word')}
        value={word}
        options={[
          { id: 'confirms', label: t('authority.confirms') },
          { id: 'denies', label: t('authority.denies') },
        ]}
        onChange={(chosen) => {
          if (chosen !== null) setWord(chosen);
        }}
      />
      <div className={styles.actions}>
        <Button
          size="small"
          variant="primary"
          onPress={() => {
            if (whom === null) setMissing(true);
            else onAdd({ personId: whom, date, confirms: word === 'confirms' });
          }}
        >
          {t('add')}
        </Button>
        <Button size="small" onPress={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  );
}
