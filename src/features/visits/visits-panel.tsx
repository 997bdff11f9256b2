import { CalendarPlus, NotebookPen } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Visit } from '../../domain/account-map';
import { useIntent, useMap, useToday } from '../../editing/use-map';
import { usePersonItems } from '../../editing/use-person-items';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { PersonSelect } from '../../ui/person-select';
import { ReadOnlyContext } from '../../ui/read-only';
import { NextSteps } from './next-steps';
import { VisitRow } from './visit-row';
import styles from './visits-panel.module.css';

const AT_ONCE = 40;

/** All visits, ours and the rivals': what is agreed next, what is planned, what has been. */
export default function VisitsPanel() {
  const { t } = useTranslation('visits');
  const today = useToday();
  const raise = useIntent();
  const visits = useMap((map) => map.visits);
  const people = usePersonItems();
  const [wanted, setWanted] = useState<string | null>(null);
  const personId = people.some(({ id }) => id === wanted) ? wanted : null;
  const { planned, past } = useMemo(
    () => sorted(visits, personId, today),
    [visits, personId, today],
  );
  const personIds = personId === null ? [] : [personId];

  const buttons = (
    <>
      <Button
        variant="primary"
        icon={<CalendarPlus aria-hidden />}
        edits
        onPress={() => {
          raise({ to: 'plan-visit', personIds });
        }}
      >
        {t('panel.plan')}
      </Button>
      <Button
        icon={<NotebookPen aria-hidden />}
        edits
        onPress={() => {
          raise({ to: 'log-visit', personIds });
        }}
      >
        {t('panel.log')}
      </Button>
    </>
  );

  if (visits.length === 0) {
    return (
      <EmptyState title={t('panel.empty.title')} actions={buttons}>
        {t('panel.empty.text')}
      </EmptyState>
    );
  }
  return (
    <div className={styles.panel}>
      <div className={styles.buttons}>{buttons}</div>
      <ReadOnlyContext value={false}>
        <PersonSelect
          label={t('panel.filter')}
          items={people}
          value={personId}
          onChange={setWanted}
          placeholder={t('panel.everybody')}
          noMatch={t('dialog.nobodyFound')}
          clearLabel={t('panel.everybody')}
        />
      </ReadOnlyContext>
      <NextSteps visits={visits} personId={personId} />
      <VisitList title={t('panel.planned')} visits={planned} nothing={t('panel.nothingPlanned')} />
      <VisitList title={t('panel.past')} visits={past} nothing={t('panel.nothingPast')} />
    </div>
  );
}

interface VisitListProps {
  readonly title: string;
  readonly visits: readonly Visit[];
  readonly nothing: string;
}

function VisitList({ title, visits, nothing }: VisitListProps) {
  const { t } = useTranslation('visits');
  const [limit, setLimit] = useState(AT_ONCE);
  const left = visits.length - limit;
  return (
    <section className={styles.section}>
      <h3>{title}</h3>
      {visits.length === 0 ? (
        <p className={styles.quiet}>{nothing}</p>
      ) : (
        <ul aria-label={title} className={styles.list}>
          {visits.slice(0, limit).map((visit) => (
            <VisitRow key={visit.id} visit={visit} />
          ))}
        </ul>
      )}
      {left > 0 ? (
        <Button
          size="small"
          variant="quiet"
          onPress={() => {
            setLimit(limit + AT_ONCE);
          }}
        >
          {t('panel.more', { count: Math.min(left, AT_ONCE) })}
        </Button>
      ) : null}
    </section>
  );
}

/** Planned ones soonest first, past ones latest first. */
function sorted(visits: readonly Visit[], personId: string | null, today: string) {
  const wanted =
    personId === null ? visits : visits.filter((visit) => visit.personIds.includes(personId));
  const byDay = [...wanted].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return {
    planned: byDay.filter(({ date }) => date > today),
    past: byDay.filter(({ date }) => date <= today).reverse(),
  };
}
