import { useCallback, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { rowsById } from '../../domain/account-map';
import type { AccountMap } from '../../domain/account-map';
import { introductionAskedOn } from '../../domain/asks';
import { introductions } from '../../domain/influence/introductions';
import type { NextVisit } from '../../domain/influence/next-visits';
import { wayWord } from '../../domain/influence/way-word';
import type { Results } from '../../editing/analysis';
import { useIntent, useMap, useToday } from '../../editing/use-map';
import { useDayWords } from '../../language/day-words';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { TextButton } from '../../ui/text-button';
import parts from '../../ui/panel-parts.module.css';
import { PlanVisit } from './plan-visit';
import type { PlanWords } from './plan-words';

interface Props {
  readonly visit: NextVisit;
  readonly results: Results;
  readonly words: PlanWords;
  /** It is the one to begin with. */
  readonly isFirst: boolean;
}

const GAPS_NAMED = 3;

/** One visit that is proposed: why, who can take us there, what it closes, and how firm the advice is. */
export function VisitAdvice({ visit, results, words, isFirst }: Props) {
  const { t } = useTranslation('plan');
  const raise = useIntent();
  const who = useRef<HTMLButtonElement>(null);
  const { personId, reason, gaps } = visit;
  const name = words.nameOf(personId);
  const date = rowsById(results.map.meetings).get(results.meetingId ?? '')?.date;
  const titles = [...new Set(gaps.map((id) => words.gapTitle(id.split(':')[0] ?? '')))];
  const named = titles.slice(0, GAPS_NAMED);
  const others = titles.length - named.length;
  return (
    <li className={parts.item} data-person={personId}>
      <TextButton
        ref={who}
        look="strong"
        onPress={() => {
          raise({ to: 'show-person', personId });
        }}
      >
        {t('visits.sentence', {
          name,
          reason: t(`visits.reason.${reason}`, { when: words.distance(date) }),
        })}
      </TextButton>
      <p className={parts.text}>{useWayWords(visit, results, words)}</p>
      {titles.length === 0 ? null : (
        <p className={parts.quiet}>
          {t('visits.closes', {
            gaps: (others === 0 ? named : [...named, t('visits.moreGaps', { count: others })]).join(
              ' · ',
            ),
          })}
        </p>
      )}
      <Firmness visit={visit} isFirst={isFirst} />
      <Steps
        visit={visit}
        name={name}
        words={words}
        isFirst={isFirst}
        onPlanned={() => who.current?.focus()}
      />
    </li>
  );
}

/** How to get there: by acquaintance, through whom and how good that way is, or directly. */
function useWayWords(
  { personId, reach, introducers }: NextVisit,
  { map, today }: Results,
  words: PlanWords,
): string {
  const { t } = useTranslation('plan');
  if (reach.by === 'contact') return t('visits.way.contact');
  if (reach.by === 'introduction') {
    const [introducer = ''] = introducers;
    return t(`visits.way.${wayWord(reach.chance)}`, { introducer: words.nameOf(introducer) });
  }
  const isKnown = introductions(map, personId, today).ways.length > 0;
  return t(isKnown ? 'visits.way.direct' : 'visits.way.alone');
}

/** Under other assumptions, how often this person comes first. */
function Firmness({ visit: { holds, views }, isFirst }: Pick<Props, 'visit' | 'isFirst'>) {
  const { t } = useTranslation('plan');
  if (holds === 0) return null;
  const word = holds === views ? 'all' : isFirst ? 'most' : 'some';
  return <p className={parts.quiet}>{t(`visits.holds.${word}`, { holds, views })}</p>;
}

interface StepsProps extends Pick<Props, 'visit' | 'words' | 'isFirst'> {
  readonly name: string;
  readonly onPlanned: () => void;
}

function Steps({ visit: { personId, introducers }, name, words, isFirst, onPlanned }: StepsProps) {
  const { t } = useTranslation('plan');
  const { date } = useDayWords();
  const raise = useIntent();
  const today = useToday();
  const [introducerId] = introducers;
  const asked = useMap(
    useCallback(
      (map: AccountMap) =>
        introductionAskedOn(map, { toPersonId: introducerId, forPersonId: personId }, today),
      [introducerId, personId, today],
    ),
  );
  return (
    <div className={parts.row}>
      <PlanVisit personId={personId} name={name} isFirst={isFirst} onPlanned={onPlanned} />
      {introducerId === undefined ? null : asked === undefined ? (
        <Button
          size="small"
          edits
          aria-label={t('visits.askWith', { name: words.nameOf(introducerId), target: name })}
          onPress={() => {
            raise({ to: 'ask-introduction', toPersonId: introducerId, forPersonId: personId });
          }}
        >
          {t('visits.ask', { name: words.nameOf(introducerId) })}
        </Button>
      ) : (
        <Badge tone="accent">{t('visits.asked', { day: date(asked) })}</Badge>
      )}
    </div>
  );
}
