import { useTranslation } from 'react-i18next';
import type { Day } from '../../domain/day';
import { DayField } from '../../ui/day-field';
import { FieldGrid } from '../../ui/field-grid';
import { useDeal, useEditDeal } from './use-deal';
import styles from './deal-dialog.module.css';

const STEPS = [1, 2, 3, 4, 5] as const;

/** The five steps of our own way of selling, each with the day it was begun last. */
export function SalesSteps() {
  const { t } = useTranslation(['deal', 'terms']);
  const steps = useDeal((deal) => deal.salesSteps);
  const edit = useEditDeal();

  function begin(step: number, since: Day | null) {
    const last = steps.findLast((entry) => entry.step === step);
    const others = steps.filter((entry) => entry !== last);
    const next = since === null ? others : [...others, { step, since }];
    edit({ salesSteps: next.sort((a, b) => (a.since < b.since ? -1 : 1)) });
  }

  return (
    <>
      <p className={styles.quiet}>{t('steps.hint')}</p>
      <FieldGrid>
        {STEPS.map((step) => (
          <DayField
            key={step}
            label={t('steps.step', { number: step, name: t(`terms:salesStep.${step}`) })}
            value={steps.findLast((entry) => entry.step === step)?.since}
            invalidMessage={t('problems.noSuchDay')}
            clearLabel={t('clearDay')}
            onChange={(since) => {
              begin(step, since);
            }}
          />
        ))}
      </FieldGrid>
    </>
  );
}
