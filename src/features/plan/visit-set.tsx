import { CalendarCheck, CalendarPlus } from 'lucide-react';
import { useCallback, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountMap } from '../../domain/account-map';
import { planVisits } from '../../domain/commands/plan-visits';
import { introductions } from '../../domain/influence/introductions';
import { reachOf } from '../../domain/influence/reach';
import { contacts } from '../../domain/visits';
import type { Results } from '../../editing/analysis';
import { useCommand } from '../../editing/use-command';
import { useMap, useToday } from '../../editing/use-map';
import { useDayWords } from '../../language/day-words';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import parts from '../../ui/panel-parts.module.css';
import styles from './plan-panel.module.css';
import type { PlanWords } from './plan-words';
import { Section } from './section';
import { Why } from './why';

interface Props {
  readonly results: Results;
  readonly words: PlanWords;
  /** Whether the results are those of the map as it is now. */
  readonly isCurrent: boolean;
}

/** The fewest visits that close every pressing gap, in order, to be planned in one step. */
export function VisitSetSection({ results, words, isCurrent }: Props) {
  const { t } = useTranslation('plan');
  const heading = useRef<HTMLHeadingElement>(null);
  const { people, exact, unclosable } = results.visitSet;
  const count = people.length;
  return (
    <Section title={t('set.title')} headingRef={heading}>
      {count === 0 ? (
        <p className={parts.text}>{t('set.nothing')}</p>
      ) : (
        <>
          <p className={parts.text}>{t(exact ? 'set.exact' : 'set.atMost', { count })}</p>
          <Visits results={results} words={words} />
          <PlanAll
            people={people}
            isCurrent={isCurrent}
            onPlanned={() => heading.current?.focus()}
          />
        </>
      )}
      {unclosable.length === 0 ? null : (
        <>
          <p className={parts.label}>{t('set.unclosable')}</p>
          <ul aria-label={t('set.unclosable')} className={styles.plain}>
            {[...new Set(unclosable.map(({ rule }) => words.gapTitle(rule)))].map((title) => (
              <li key={title} className={parts.text}>
                {title}
              </li>
            ))}
          </ul>
        </>
      )}
      {count === 0 ? null : <Why of="set" />}
    </Section>
  );
}

function Visits({ results, words }: Omit<Props, 'isCurrent'>) {
  const { t } = useTranslation('plan');
  const { date } = useDayWords();
  const planned = usePlanned();
  const introducers = introducersAmong(results);
  return (
    <ol aria-label={t('set.list')} className={styles.numbered}>
      {results.visitSet.people.map((id) => {
        const day = planned.get(id);
        return (
          <li key={id}>
            <span>{words.nameOf(id)}</span>
            {introducers.has(id) ? (
              <span className={parts.quiet}> {t('set.introduces')}</span>
            ) : null}
            {day === undefined ? null : (
              <span className={parts.row}>
                <Badge tone="success" icon={<CalendarCheck aria-hidden />}>
                  {t('set.planned', { day: date(day) })}
                </Badge>
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}

interface PlanAllProps {
  readonly people: readonly string[];
  readonly isCurrent: boolean;
  readonly onPlanned: () => void;
}

function PlanAll({ people, isCurrent, onPlanned }: PlanAllProps) {
  const { t } = useTranslation('plan');
  const run = useCommand();
  const planned = usePlanned();
  const personIds = people.filter((id) => !planned.has(id));
  const count = personIds.length;
  if (count === 0) return <p className={parts.text}>{t('set.allPlanned')}</p>;
  return (
    <div>
      <Button
        icon={<CalendarPlus aria-hidden />}
        edits
        isPending={!isCurrent}
        onPress={() => {
          if (run(planVisits, { personIds }).ok) onPlanned();
        }}
      >
        {t(count === people.length ? 'set.planAll' : 'set.planRest', { count })}
      </Button>
    </div>
  );
}

/** By person, the day of the next planned visit. */
function usePlanned(): ReadonlyMap<string, string> {
  const today = useToday();
  // As rows: a map would not be seen to have changed.
  const days = useMap(useCallback((map: AccountMap) => [...contacts(map, today).planned], [today]));
  return useMemo(() => new Map(days), [days]);
}

/** Who of the set introduces us to others of it. */
function introducersAmong({ map, today, visitSet: { people } }: Results): ReadonlySet<string> {
  const first = people
    .filter((id) => reachOf(map, id, today)?.by === 'introduction')
    .flatMap((id) => introductions(map, id, today).ways[0]?.people[0] ?? []);
  return new Set(first);
}
