import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Plus, Trash2 } from 'lucide-react';
import { rowsById } from '../../domain/account-map';
import type { Person } from '../../domain/account-map';
import { useMap, useToday } from '../../editing/use-map';
import { useDayWords } from '../../language/day-words';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { AuthorityCheckFields, withCheck } from './authority-check-fields';
import type { CheckDraft } from './authority-check-fields';
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
                edits
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
          checks={checks}
          onAdd={(longer) => {
            setAdding(false);
            edit({ authorityChecks: longer });
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
            edits
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
  checks: Person['authorityChecks'];
  onAdd: (checks: Person['authorityChecks']) => void;
  onCancel: () => void;
}

function NewCheck({ personId, checks, onAdd, onCancel }: NewCheckProps) {
  const { t } = useTranslation('people');
  const today = useToday();
  const [draft, setDraft] = useState<CheckDraft>({ whom: null, date: today, confirms: true });
  const [isTried, setTried] = useState(false);
  return (
    <div className={styles.inset}>
      <AuthorityCheckFields
        personId={personId}
        draft={draft}
        isWhomMissing={isTried}
        onChange={(change) => {
          setDraft({ ...draft, ...change });
        }}
      />
      <div className={styles.actions}>
        <Button
          size="small"
          variant="primary"
          onPress={() => {
            const longer = withCheck(checks, draft);
            if (longer === null) setTried(true);
            else onAdd(longer);
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
