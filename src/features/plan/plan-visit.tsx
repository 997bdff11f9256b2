import { CalendarCheck } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountMap, Visit } from '../../domain/account-map';
import { planVisits } from '../../domain/commands/plan-visits';
import type { Failure } from '../../domain/result';
import { isPlanned } from '../../domain/visits';
import { useCommand } from '../../editing/use-command';
import { useIntent, useMap, useToday } from '../../editing/use-map';
import { useDayWords } from '../../language/day-words';
import { useFailureSentence } from '../../language/failure-sentence';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { ErrorSentence } from '../../ui/error-sentence';
import parts from '../../ui/panel-parts.module.css';

interface Props {
  readonly personId: string;
  readonly name: string;
  /** It is the visit to begin with. */
  readonly isFirst: boolean;
  /** The button that had the focus is gone. */
  readonly onPlanned: () => void;
}

/** Plans the visit in one click, on a day before the meeting; then it can be changed. */
export function PlanVisit({ personId, name, isFirst, onPlanned }: Props) {
  const { t } = useTranslation('plan');
  const { date } = useDayWords();
  const raise = useIntent();
  const run = useCommand();
  const whyNot = useFailureSentence();
  const [failure, setFailure] = useState<Failure | null>(null);
  const visit = usePlannedVisit(personId);
  return (
    <>
      <span role="status" className={parts.row}>
        {visit ? (
          <Badge tone="success" icon={<CalendarCheck aria-hidden />}>
            {t('visits.planned', { day: date(visit.date) })}
          </Badge>
        ) : null}
      </span>
      {visit ? (
        <Button
          size="small"
          variant="quiet"
          edits
          aria-label={t('visits.changeWith', { name })}
          onPress={() => {
            raise({ to: 'edit-visit', visitId: visit.id });
          }}
        >
          {t('visits.change')}
        </Button>
      ) : (
        <Button
          size="small"
          variant={isFirst ? 'primary' : 'secondary'}
          edits
          aria-label={t('visits.planWith', { name })}
          onPress={() => {
            const planned = run(planVisits, { personIds: [personId] });
            setFailure(planned.ok ? null : planned.error);
            if (planned.ok) onPlanned();
          }}
        >
          {t('visits.plan')}
        </Button>
      )}
      {failure ? <ErrorSentence>{whyNot(failure)}</ErrorSentence> : null}
    </>
  );
}

/** The next visit of ours to this person that is still to come. */
function usePlannedVisit(personId: string) {
  const today = useToday();
  return useMap(
    useCallback(
      (map: AccountMap) =>
        map.visits
          .filter((visit) => isPlanned(visit, today) && visit.personIds.includes(personId))
          .reduce<Visit | undefined>(
            (next, visit) => (next && next.date <= visit.date ? next : visit),
            undefined,
          ),
      [personId, today],
    ),
  );
}
