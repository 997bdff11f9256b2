import { useTranslation } from 'react-i18next';
import type { Gap } from '../../domain/coverage';
import { useIntent, useLookingBack } from '../../editing/use-map';
import { Button } from '../../ui/button';
import styles from './gap-panel.module.css';
import type { GapTeller } from './gap-words';
import { Introducers } from './introducers';
import { PeopleLinks } from './people-links';
import { useClosers, useSteps } from './use-steps';

interface GapDetailsProps {
  readonly gap: Gap;
  readonly teller: GapTeller;
  readonly onSetAside: () => void;
}

/** What is shown of a gap once it is chosen: the question, who could close it, and all the steps. */
export function GapDetails({ gap, teller, onSetAside }: GapDetailsProps) {
  const { t } = useTranslation('coverage');
  const raise = useIntent();
  const isLookingBack = useLookingBack();
  const closers = useClosers(gap);
  const [, ...others] = useSteps(gap, teller);
  const { question } = teller.tell(gap);
  return (
    <div className={styles.details}>
      <p className={styles.question}>{question}</p>
      {closers.length === 0 ? null : (
        <div className={styles.closers}>
          <p className={styles.label}>{t('closers')}</p>
          <PeopleLinks ids={closers} label={t('closers')} />
        </div>
      )}
      <Introducers gap={gap} teller={teller} />
      {isLookingBack ? null : (
        <div className={styles.more}>
          {others.map(({ id, label, take }) => (
            <Button key={id} size="small" onPress={take}>
              {label}
            </Button>
          ))}
          {gap.steps.some((step) => step.do === 'note-rival') ? (
            <Button
              size="small"
              onPress={() => {
                raise({ to: 'log-visit', personIds: [], by: 'rival' });
              }}
            >
              {t('logRivalVisit')}
            </Button>
          ) : null}
          <Button size="small" variant="quiet" onPress={onSetAside}>
            {teller.setAsideLabel(gap)}
          </Button>
        </div>
      )}
    </div>
  );
}
