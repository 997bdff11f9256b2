import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountMap } from '../../domain/account-map';
import { introductionAskedOn } from '../../domain/asks';
import type { Gap } from '../../domain/coverage';
import { introductions } from '../../domain/influence/introductions';
import { contacts } from '../../domain/visits';
import { useIntent, useLookingBack, useMap, useToday } from '../../editing/use-map';
import { useDayWords } from '../../language/day-words';
import { Button } from '../../ui/button';
import styles from './gap-panel.module.css';
import type { GapTeller } from './gap-words';

interface IntroducersProps {
  readonly gap: Gap;
  readonly teller: GapTeller;
}

/** Who could lead us to the person whom a gap asks to visit, the best way first. */
export function Introducers({ gap, teller }: IntroducersProps) {
  const { t } = useTranslation('coverage');
  const { date } = useDayWords();
  const raise = useIntent();
  const isLookingBack = useLookingBack();
  const today = useToday();
  const ways = useMap(useCallback((map: AccountMap) => waysTo(map, gap, today), [gap, today]));
  if (ways.length === 0) return null;
  return (
    <div className={styles.closers}>
      <p className={styles.label}>{t('introducers')}</p>
      <ul className={styles.ways} aria-label={t('introducers')}>
        {ways.map(({ people, askedOn }) => {
          const [toPersonId = ''] = people;
          const forPersonId = people.at(-1) ?? '';
          const name = teller.nameOf(toPersonId);
          return (
            <li key={people.join(' ')} className={styles.way}>
              <span className={styles.wayNames}>{people.map(teller.nameOf).join(' → ')}</span>
              {askedOn !== undefined ? (
                <span className={styles.asked}>{t('askedOn', { day: date(askedOn) })}</span>
              ) : isLookingBack ? null : (
                <Button
                  size="small"
                  aria-label={t('askToIntroduce', { name, target: teller.nameOf(forPersonId) })}
                  onPress={() => {
                    raise({ to: 'ask-introduction', toPersonId, forPersonId });
                  }}
                >
                  {t('ask', { name })}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** The ways to the one person whom the gap asks to visit, while we have never met: one by each first step. */
function waysTo(map: AccountMap, gap: Gap, today: string) {
  const target = targetOf(gap);
  if (target === undefined || contacts(map, today).metByUs.has(target)) return [];
  return introductions(map, target, today)
    .ways.filter(({ people }) => people.length > 1)
    .filter(({ people: [first] }, index, ways) =>
      ways.slice(0, index).every(({ people: [earlier] }) => earlier !== first),
    )
    .map(({ people }) => ({
      people,
      askedOn: introductionAskedOn(map, { toPersonId: people[0], forPersonId: target }, today),
    }));
}

function targetOf({ steps }: Gap): string | undefined {
  for (const step of steps) {
    if (step.do === 'ask-introduction') return step.forPersonId;
    if (step.do === 'plan-visit' && step.personIds.length === 1) return step.personIds[0];
  }
  return undefined;
}
