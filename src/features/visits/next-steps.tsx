import { useTranslation } from 'react-i18next';
import type { Visit } from '../../domain/account-map';
import { editVisit } from '../../domain/commands/edit-visit';
import { useCommand } from '../../editing/use-command';
import { useToday } from '../../editing/use-map';
import { useDayWords } from '../../language/day-words';
import { Badge } from '../../ui/badge';
import { CheckboxField } from '../../ui/checkbox-field';
import { NameList, useNames } from './name-list';
import styles from './visits-panel.module.css';

interface NextStepsProps {
  readonly visits: readonly Visit[];
  readonly personId: string | null;
}

type WithStep = Visit & { nextStep: NonNullable<Visit['nextStep']> };

/** What was agreed after visits and is not done, the most urgent first. */
export function NextSteps({ visits, personId }: NextStepsProps) {
  const { t } = useTranslation('visits');
  const open = visits
    .filter((visit): visit is WithStep => visit.nextStep !== undefined && !visit.nextStep.done)
    .filter((visit) => personId === null || visit.personIds.includes(personId))
    .sort((a, b) => (dueOf(a) < dueOf(b) ? -1 : 1));
  if (open.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3>{t('panel.nextSteps')}</h3>
      <ul aria-label={t('panel.nextSteps')} className={styles.steps}>
        {open.map((visit) => (
          <Step key={visit.id} visit={visit} />
        ))}
      </ul>
    </section>
  );
}

function Step({ visit }: { readonly visit: WithStep }) {
  const { t } = useTranslation('visits');
  const days = useDayWords();
  const today = useToday();
  const run = useCommand();
  const names = useNames(visit.personIds);
  const { what, due } = visit.nextStep;
  const isOverdue = due !== undefined && due < today;
  const day = due === undefined ? '' : days.date(due);
  return (
    <li>
      <CheckboxField
        label={<bdi>{what}</bdi>}
        isSelected={false}
        onChange={() => {
          run(editVisit, { id: visit.id, patch: { nextStep: { ...visit.nextStep, done: true } } });
        }}
        description={
          <>
            <NameList names={names} />{' '}
            {due === undefined ? null : (
              <Badge tone={isOverdue ? 'danger' : 'neutral'}>
                {t(isOverdue ? 'panel.stepOverdue' : 'panel.stepDue', { day })}
              </Badge>
            )}
          </>
        }
      />
    </li>
  );
}

/** Steps without a date come last. */
function dueOf({ nextStep }: WithStep): string {
  return nextStep.due ?? '9999-99-99';
}
