import { CalendarCheck } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Gap } from '../../domain/coverage';
import { useIntent, useLookingBack } from '../../editing/use-map';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { SeverityMark } from '../../ui/severity-mark';
import { GapDetails } from './gap-details';
import styles from './gap-panel.module.css';
import type { GapTeller, Piece } from './gap-words';
import { useSteps } from './use-steps';

export interface GapItemProps {
  readonly gap: Gap;
  readonly teller: GapTeller;
  readonly isChosen: boolean;
  /** What has been noted about it: whom to ask, or what was answered. */
  readonly notes: readonly string[];
  readonly onToggle: () => void;
  readonly onSetAside: () => void;
  readonly onMove: (event: KeyboardEvent<HTMLButtonElement>) => void;
}

/** One gap: what is missing, why, and what to do next; once chosen, everything about it. */
export function GapItem({
  gap,
  teller,
  isChosen,
  notes,
  onToggle,
  onSetAside,
  onMove,
}: GapItemProps) {
  const { t } = useTranslation('coverage');
  const { t: term } = useTranslation('terms');
  const isLookingBack = useLookingBack();
  const { title, sentence, reasons } = teller.tell(gap);
  const severity = term(`severity.${gap.severity}`);
  const [first] = useSteps(gap, teller);
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
        {reasons.map((pieces) => (
          <Reason key={pieces.map(({ text }) => text).join('')} pieces={pieces} />
        ))}
        {notes.map((note) => (
          <p key={note} className={styles.asked}>
            {note}
          </p>
        ))}
        <div className={styles.steps}>
          {first && !isLookingBack ? (
            <Button size="small" onPress={first.take}>
              {first.label}
            </Button>
          ) : null}
          {gap.planned === true ? (
            <Badge tone="success" icon={<CalendarCheck aria-hidden />}>
              {t('planned')}
            </Badge>
          ) : null}
        </div>
      </div>
      {isChosen ? <GapDetails gap={gap} teller={teller} onSetAside={onSetAside} /> : null}
    </li>
  );
}

/** A fact that the gap rests on; what it names leads there. */
function Reason({ pieces }: { readonly pieces: readonly Piece[] }) {
  const raise = useIntent();
  return (
    <p className={styles.why}>
      {pieces.map(({ text, intent }, index) =>
        intent === undefined ? (
          <span key={index}>{text.slice(markAt(pieces, index).length)}</span>
        ) : (
          <span key={index} className={styles.factAndMark}>
            <button
              type="button"
              className={styles.fact}
              onClick={() => {
                raise(intent);
              }}
            >
              {text}
            </button>
            {markAt(pieces, index + 1)}
          </span>
        ),
      )}
    </p>
  );
}

/** The punctuation right after what leads somewhere: it must not begin a line of its own. */
function markAt(pieces: readonly Piece[], index: number): string {
  const [before, piece] = [pieces[index - 1], pieces[index]];
  if (before?.intent === undefined || piece === undefined || piece.intent) return '';
  return /^\p{Punctuation}+/u.exec(piece.text)?.[0] ?? '';
}
