import { Focus } from 'lucide-react';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountMap } from '../../domain/account-map';
import { departmentOf } from '../../domain/departments';
import { CONTACTS, NO_FILTER } from '../../domain/people-matching';
import type { PeopleFilter } from '../../domain/people-matching';
import { onTheMap } from '../../domain/presence';
import { PARTS } from '../../domain/purchase-parts';
import { LEVELS, SEVERITIES } from '../../domain/vocabulary';
import { useChangeSession, useMap, useSession, useToday } from '../../editing/use-map';
import { isolated } from '../../language/isolated';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { CheckboxSet } from '../../ui/checkbox-set';
import { Popover } from '../../ui/popover';
import styles from './highlight-menu.module.css';

interface Props {
  /** Ids of the people who match; null while nothing is asked for. */
  readonly matching: readonly string[] | null;
}

/** Shows on the canvas the people who have something in common, and dims the others. */
export default function HighlightMenu({ matching }: Props) {
  const { t } = useTranslation('highlight');
  return (
    <Popover
      trigger={
        <Button size="small" icon={<Focus aria-hidden />}>
          {t('button')}
          {matching && (
            <>
              {' '}
              <Badge tone="accent">{matching.length}</Badge>
            </>
          )}
        </Button>
      }
    >
      <div className={styles.groups}>
        <Groups />
        <Outcome matching={matching} />
      </div>
    </Popover>
  );
}

function Groups() {
  const { t } = useTranslation(['highlight', 'terms']);
  const filter = useSession((session) => session.filter);
  const change = useChangeSession();
  const departments = useDepartments(filter.departments);
  const set = (part: Partial<PeopleFilter>) => {
    change({ filter: { ...filter, ...part } });
  };
  return (
    <>
      <CheckboxSet
        label={t('contact.title')}
        value={filter.contact}
        options={CONTACTS.map((id) => ({ id, label: t(`contact.${id}`) }))}
        onChange={(contact) => {
          set({ contact });
        }}
      />
      <CheckboxSet
        label={t('severity')}
        value={filter.severities}
        options={SEVERITIES.map((id) => ({ id, label: t(`terms:severity.${id}`) }))}
        onChange={(severities) => {
          set({ severities });
        }}
      />
      <CheckboxSet
        label={t('level')}
        value={filter.levels}
        options={[
          ...LEVELS.toReversed().map((id) => ({ id, label: t(`terms:level.${id}`) })),
          { id: 'unknown' as const, label: t('noLevel') },
        ]}
        onChange={(levels) => {
          set({ levels });
        }}
      />
      <CheckboxSet
        label={t('part')}
        value={filter.parts}
        options={PARTS.map((id) => ({ id, label: t(`parts.${id}`) }))}
        onChange={(parts) => {
          set({ parts });
        }}
      />
      <CheckboxSet
        label={t('department')}
        value={filter.departments}
        options={departments.map((name) => ({
          id: name,
          label: name === '' ? t('noDepartment') : isolated(name),
        }))}
        onChange={(chosen) => {
          set({ departments: chosen });
        }}
      />
    </>
  );
}

function Outcome({ matching }: Props) {
  const { t } = useTranslation('highlight');
  const change = useChangeSession();
  const today = useToday();
  const all = useMap(
    useCallback(
      (map: AccountMap) => map.people.filter((person) => onTheMap(person, today)).length,
      [today],
    ),
  );
  return (
    <div className={styles.outcome}>
      <p role="status">{matching ? t('matching', { count: matching.length, all }) : t('how')}</p>
      <Button
        size="small"
        onPress={() => {
          change({ filter: NO_FILTER, highlight: null });
        }}
      >
        {t('clear')}
      </Button>
    </div>
  );
}

/** The departments on the map and those asked for, by name; people without one at the end. */
function useDepartments(chosen: readonly string[]): readonly string[] {
  return useMap(
    useCallback(
      (map: AccountMap) =>
        [...new Set([...map.people.map(departmentOf), ...chosen])].sort((a, b) =>
          a === '' || b === '' ? b.length - a.length : a.localeCompare(b),
        ),
      [chosen],
    ),
  );
}
