import { CalendarCheck } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Gap, Step } from '../../domain/coverage';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { SeverityMark } from '../../ui/severity-mark';
import styles from './gap-panel.module.css';
import type { GapTeller } from './gap-words';

export interface GapItemProps {
  readonly gap: Gap;
  readonly teller: GapTeller;
  readonly isChosen: boolean;
  /** Who would be asked first, by id. */
  readonly bestAsked: string | undefined;
  /** What has been noted about it: whom to ask, or what was answered. */
  readonly notes: readonly string[];
  readonly onToggle: () => void;
  readonly onStep: (step: Step) => void;
  readonly onMove: (event: KeyboardEvent<HTMLButtonElement>) => void;
}

/** One gap: what is missing, why, and the buttons that do something about it. */
export function GapItem({
  gap,
  teller,
  isChosen,
  bestAsked,
  notes,
  onToggle,
  onStep,
  onMove,
}: GapItemProps) {
  const { t } = useTranslation('coverage');
  const { t: term } = useTranslation('terms');
  const { title, sentence, why, question } = teller.tell(gap);
  const severity = term(`severity.${gap.severity}`);
  const name = bestAsked === undefined ? undefined : teller.nameOf(bestAsked);
  return (
    <li
      className={classNames(styles.item, isChosen && styles.chosen)}
      data-rule={gap.rule}
      data-subject={gap.subject}
      data-severity={gap.severity}
    >
      <SeverityMark
        severity={gap.severity}
        label={t('mark', { severity, title, rule: gap.rule })}
      />
      <div className={styles.words}>
        <button
          type="button"
          className={styles.choose}
          aria-pressed={isChosen}
          onClick={onToggle}
          onKeyDown={onMove}
        >
          {sentence}
        </button>
        {why.map((reason) => (
          <p key={reason} className={styles.why}>
            {reason}
          </p>
        ))}
        {notes.map((note) => (
          <p key={note} className={styles.asked}>
            {note}
          </p>
        ))}
        {isChosen ? <p className={styles.question}>{question}</p> : null}
      </div>
      <div className={styles.steps}>
        {gap.planned === true ? (
          <Badge tone="success" icon={<CalendarCheck aria-hidden />}>
            {t('planned')}
          </Badge>
        ) : null}
        {gap.steps.map((step) => (
          <Button
            key={step.do}
            size="small"
            onPress={() => {
              onStep(step);
            }}
          >
            {teller.stepLabel(gap, step, name)}
          </Button>
        ))}
      </div>
    </li>
  );
}
