import { useTranslation } from 'react-i18next';
import type { Results } from '../../editing/analysis';
import { useAnalysis } from '../../editing/use-analysis';
import { classNames } from '../../ui/class-names';
import { ErrorSentence } from '../../ui/error-sentence';
import { Loading } from '../../ui/loading';
import parts from '../../ui/panel-parts.module.css';
import { ForecastSection } from './forecast-section';
import { KeptForecastsSection } from './kept-forecasts';
import { LinksSection } from './links-section';
import { NextVisitsSection } from './next-visits';
import styles from './plan-panel.module.css';
import { usePlanWords } from './plan-words';
import { RankingSection } from './ranking-section';
import { SharesSection } from './shares-section';
import { VisitSetSection } from './visit-set';

/** The Plan tab: how much of the influence is met, how the meeting may end, whom to visit next. */
export default function PlanPanel() {
  const { t } = useTranslation('plan');
  const { state, step, results } = useAnalysis();
  const isCurrent = state === 'done';
  const working = step === undefined ? t('working') : t(`workingOn.${step}`);
  return (
    <div className={styles.panel} data-analysis={state}>
      {state === 'failed' ? <ErrorSentence>{t('failed')}</ErrorSentence> : null}
      {state === 'failed' || results ? null : <Loading label={working} />}
      {results ? (
        <>
          <p role="status" className={parts.quiet}>
            {isCurrent ? null : step === undefined ? t('earlier') : working}
          </p>
          <Advised results={results} isCurrent={isCurrent} />
        </>
      ) : null}
      <KeptForecastsSection />
    </div>
  );
}

interface AdvisedProps {
  readonly results: Results;
  readonly isCurrent: boolean;
}

function Advised({ results, isCurrent }: AdvisedProps) {
  const words = usePlanWords(results.map, results.today);
  return (
    <div
      className={classNames(styles.sections, !isCurrent && styles.earlier)}
      aria-busy={!isCurrent}
    >
      <SharesSection results={results} words={words} />
      <RankingSection results={results} words={words} />
      <ForecastSection results={results} words={words} isCurrent={isCurrent} />
      <NextVisitsSection results={results} words={words} />
      <VisitSetSection results={results} words={words} isCurrent={isCurrent} />
      <LinksSection results={results} words={words} />
    </div>
  );
}
