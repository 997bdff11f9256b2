import { useTranslation } from 'react-i18next';
import type { Calibration } from '../../domain/influence/calibration';
import { CALIBRATION } from '../../domain/influence/constants';
import { inSteps } from '../../domain/influence/verdict';
import { joinSentences } from '../../language/sentences';
import parts from '../../ui/panel-parts.module.css';
import tables from '../../ui/table.module.css';
import type { PlanWords } from './plan-words';

interface Props {
  readonly record: Calibration;
  readonly words: PlanWords;
}

/** How well the kept forecasts did: their mean score and, once there are enough, a table by word. */
export function ForecastRecord({ record, words }: Props) {
  const { t, i18n } = useTranslation('plan');
  const { scored, meetings, brier, table, mayFit } = record;
  if (brier === undefined) return null;
  return (
    <>
      <p className={parts.text}>
        {joinSentences(
          [t('kept.record', { count: scored, score: words.score(brier) }), t('kept.scale')],
          i18n.language,
        )}
      </p>
      {table.length === 0 ? (
        <p className={parts.quiet}>
          {t('kept.tooFew', { needed: CALIBRATION.tableMeetings, meetings })}
        </p>
      ) : (
        <table aria-label={t('kept.table.title')} className={tables.table}>
          <thead>
            <tr>
              <th scope="col">{t('kept.table.said')}</th>
              <th scope="col">{t('kept.table.happened')}</th>
              <th scope="col">{t('kept.table.between')}</th>
            </tr>
          </thead>
          <tbody>
            {table.map(({ word, won, forecasts, low, high }) => (
              <tr key={word}>
                <th scope="row">{t(`forecast.word.${word}`)}</th>
                <td>{t('kept.table.of', { won, all: forecasts })}</td>
                <td>
                  {t('kept.table.range', {
                    low: words.percent(inSteps(low)),
                    high: words.percent(inSteps(high)),
                  })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {mayFit ? (
        <p className={parts.quiet}>{t('kept.mayFit', { needed: CALIBRATION.fittingMeetings })}</p>
      ) : null}
    </>
  );
}
