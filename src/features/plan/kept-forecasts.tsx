import { Trash2 } from 'lucide-react';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountMap } from '../../domain/account-map';
import { noteDecision } from '../../domain/commands/note-decision';
import { removeForecast } from '../../domain/commands/remove-forecast';
import { keptForecasts } from '../../domain/influence/kept-forecasts';
import type { KeptForecast } from '../../domain/influence/kept-forecasts';
import type { Verdict } from '../../domain/influence/verdict';
import { useCommand } from '../../editing/use-command';
import { useMap, useToday } from '../../editing/use-map';
import { useDayWords } from '../../language/day-words';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import parts from '../../ui/panel-parts.module.css';
import { ForecastRecord } from './forecast-record';
import styles from './plan-panel.module.css';
import { usePlanWords } from './plan-words';
import type { PlanWords } from './plan-words';
import { Section } from './section';
import { Why } from './why';

const OUTCOMES = ['won', 'lost', 'open'] as const;

/** What was forecast and kept, and, once the outcome is known, how far off it was. */
export function KeptForecastsSection() {
  const { t } = useTranslation('plan');
  const today = useToday();
  const map = useMap(wholeMap);
  const words = usePlanWords(map, today);
  const { forecasts, record, undecided } = useMap(
    useCallback((map: AccountMap) => keptForecasts(map, today), [today]),
  );
  return (
    <Section title={t('kept.title')}>
      {forecasts.length === 0 ? (
        <p className={parts.quiet}>{t('kept.nothing')}</p>
      ) : (
        <>
          {undecided.map((meetingId) => (
            <AskOutcome key={meetingId} meetingId={meetingId} words={words} />
          ))}
          <ul aria-label={t('kept.list')} className={parts.list}>
            {forecasts.map((forecast) => (
              <Kept key={forecast.id} forecast={forecast} words={words} />
            ))}
          </ul>
          <ForecastRecord record={record} words={words} />
          <Why of="kept" />
        </>
      )}
    </Section>
  );
}

function AskOutcome({
  meetingId,
  words,
}: {
  readonly meetingId: string;
  readonly words: PlanWords;
}) {
  const { t } = useTranslation('plan');
  const run = useCommand();
  const question = t('kept.ask', { meeting: words.meetingName(meetingId) });
  return (
    <div role="group" aria-label={question} className={styles.ask}>
      <p className={parts.label}>{question}</p>
      <div className={parts.row}>
        {OUTCOMES.map((outcome) => (
          <Button
            key={outcome}
            size="small"
            edits
            onPress={() => {
              run(noteDecision, { meetingId, outcome });
            }}
          >
            {t(`kept.outcome.${outcome}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}

function Kept({ forecast, words }: { readonly forecast: KeptForecast; readonly words: PlanWords }) {
  const { t } = useTranslation('plan');
  const { date } = useDayWords();
  const run = useCommand();
  const { id, meetingId, said, outcome, score } = forecast;
  const day = date(forecast.date);
  return (
    <li className={styles.kept}>
      <div className={styles.grow}>
        <p className={parts.quiet}>
          {t('kept.line', { day, meeting: words.meetingName(meetingId) })}
        </p>
        <p className={parts.text}>{useSaid(said, words)}</p>
        {outcome === undefined ? null : (
          <p className={parts.text}>
            {t(`kept.outcome.${outcome}`)}
            <br />
            <span className={parts.quiet}>
              {score === undefined
                ? t('kept.notScored')
                : t('kept.score', { score: words.score(score) })}
            </span>
          </p>
        )}
      </div>
      <IconButton
        label={t('kept.remove', { day })}
        icon={<Trash2 aria-hidden />}
        size="small"
        edits
        onPress={() => {
          run(removeForecast, { id });
        }}
      />
    </li>
  );
}

function useSaid(said: Verdict, words: PlanWords): string {
  const { t } = useTranslation('plan');
  if (said.kind === 'nobody-decides') return t('kept.saidNobody');
  const range = { low: words.percent(said.low), high: words.percent(said.high) };
  if (said.kind === 'too-little-known') return t('kept.saidTooLittle', range);
  if (said.kind === 'too-early') return t('kept.saidTooEarly', range);
  return t('kept.said', { words: t(`forecast.word.${said.kind}`), percent: said.percent });
}

function wholeMap(map: AccountMap): AccountMap {
  return map;
}
