import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { contactBanned } from '../../domain/presence';
import type { NextVisit } from '../../domain/influence/next-visits';
import type { VisitsTogether } from '../../domain/influence/visits-together';
import type { Results } from '../../editing/analysis';
import { joinSentences } from '../../language/sentences';
import parts from '../../ui/panel-parts.module.css';
import { ShowMore } from '../../ui/show-more';
import type { PlanWords } from './plan-words';
import { Section } from './section';
import { VisitAdvice } from './visit-advice';
import { Why } from './why';

interface Props {
  readonly results: Results;
  readonly words: PlanWords;
}

const SHOWN = 3;

/** Whom to visit next, best first; those whom other assumptions cannot tell apart stand together. */
export function NextVisitsSection({ results, words }: Props) {
  const { t } = useTranslation('plan');
  const { visits, together, map, today } = results;
  const equals = visits.filter(({ isEqual }) => isEqual);
  const others = visits.filter(({ isEqual }) => !isEqual);
  if (visits.length === 0) {
    return (
      <Section title={t('visits.title')}>
        <p className={parts.text}>
          {t(contactBanned(map, today) ? 'visits.banned' : 'visits.nobody')}
        </p>
      </Section>
    );
  }
  return (
    <Section title={t('visits.title')}>
      {equals.length === 0 ? null : (
        <>
          <p className={parts.label}>{t('visits.equals')}</p>
          <p className={parts.quiet}>
            {t(isAlwaysEqual(equals) ? 'visits.equalsAlways' : 'visits.equalsWhy', {
              count: equals.length,
            })}
          </p>
          <Advice label={t('visits.equals')} visits={equals} results={results} words={words} />
        </>
      )}
      {equals.length === 0 || others.length === 0 ? null : (
        <p className={parts.label}>{t('visits.next')}</p>
      )}
      {others.length === 0 ? null : (
        <Advice
          label={t('visits.list')}
          visits={others}
          results={results}
          words={words}
          isRanked={equals.length === 0}
        />
      )}
      {together.map((visitsTogether) => (
        <Together key={visitsTogether.people.length} together={visitsTogether} words={words} />
      ))}
      <Why of="visits" />
    </Section>
  );
}

/** Nobody of them leads in any view without the others. */
function isAlwaysEqual(equals: readonly NextVisit[]): boolean {
  return equals.every(({ holds, views }) => holds === views);
}

interface TogetherProps {
  readonly together: VisitsTogether;
  readonly words: PlanWords;
}

/** Two or three visits that do more together than the order of the list shows. */
function Together({ together: { people, isMore, isEqual }, words }: TogetherProps) {
  const { t, i18n } = useTranslation('plan');
  const names = words.list(people.map(words.nameOf));
  const count = people.length;
  return (
    <p className={parts.text} data-together={people.join(' ')}>
      {joinSentences(
        [
          t(isEqual ? 'visits.together.forOne' : 'visits.together.best', { count, names }),
          t(isMore ? 'visits.together.more' : 'visits.together.other', { count }),
        ],
        i18n.language,
      )}
    </p>
  );
}

interface AdviceProps extends Props {
  readonly label: string;
  readonly visits: readonly NextVisit[];
  /** Whether the first of them is the one to begin with. */
  readonly isRanked?: boolean;
}

function Advice({ label, visits, results, words, isRanked = false }: AdviceProps) {
  const { t } = useTranslation('plan');
  const [isWhole, setWhole] = useState(false);
  const hidden = Math.max(0, visits.length - SHOWN);
  return (
    <>
      <ol aria-label={label} className={parts.list}>
        {visits.slice(0, isWhole ? visits.length : SHOWN).map((visit, index) => (
          <VisitAdvice
            key={visit.personId}
            visit={visit}
            results={results}
            words={words}
            isFirst={isRanked && index === 0}
          />
        ))}
      </ol>
      {hidden === 0 ? null : (
        <ShowMore
          isWhole={isWhole}
          onChange={setWhole}
          more={t('visits.more', { count: hidden })}
          fewer={t('visits.fewer', { count: SHOWN })}
        />
      )}
    </>
  );
}
