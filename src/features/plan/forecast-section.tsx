import { Archive } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { rowsById } from '../../domain/account-map';
import { keepForecast } from '../../domain/commands/keep-forecast';
import type { Forecast } from '../../domain/influence/forecast';
import type { Verdict } from '../../domain/influence/verdict';
import type { Results } from '../../editing/analysis';
import { useCommand } from '../../editing/use-command';
import { useIntent, useMap, useToday } from '../../editing/use-map';
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

/** How the coming meeting may decide: in words, with a range, and silent where too little is known. */
export function ForecastSection({ results, words, isCurrent }: Props) {
  const { t } = useTranslation('plan');
  const { forecast } = results;
  if (!forecast) {
    return (
      <Section title={t('forecast.title')}>
        <p className={parts.text}>{t('forecast.noMeeting')}</p>
      </Section>
    );
  }
  const { verdict } = forecast;
  if (verdict.kind === 'nobody-decides') {
    return (
      <Section title={t('forecast.title')}>
        <NobodyDecides meetingId={forecast.meetingId} words={words} />
      </Section>
    );
  }
  return (
    <Section title={t('forecast.title')}>
      <div className={styles.verdict} data-verdict={verdict.kind}>
        <VerdictWords verdict={verdict} words={words} />
      </div>
      {verdict.kind === 'too-little-known' ? null : <Swings forecast={forecast} words={words} />}
      <Cautions results={results} words={words} />
      <Keep forecast={forecast} isCurrent={isCurrent} />
      <Why of="forecast" />
    </Section>
  );
}

function NobodyDecides({
  meetingId,
  words,
}: Pick<Props, 'words'> & { readonly meetingId: string }) {
  const { t } = useTranslation('plan');
  const raise = useIntent();
  return (
    <>
      <p className={parts.text}>
        {t('forecast.nobodyDecides', { meeting: words.meetingName(meetingId) })}
      </p>
      <div>
        <Button
          onPress={() => {
            raise({ to: 'show-meeting', meetingId });
          }}
        >
          {t('forecast.openMeeting')}
        </Button>
      </div>
    </>
  );
}

type Shown = Exclude<Verdict, { kind: 'nobody-decides' }>;

function VerdictWords({ verdict, words }: Pick<Props, 'words'> & { readonly verdict: Shown }) {
  const { t } = useTranslation('plan');
  const range = { low: words.percent(verdict.low), high: words.percent(verdict.high) };
  if (verdict.kind === 'too-little-known') {
    return <p className={styles.word}>{t('forecast.tooLittleKnown', range)}</p>;
  }
  if (verdict.kind === 'too-early') {
    const names = words.list(verdict.dependsOn.map(words.nameOf));
    return (
      <>
        <p className={styles.word}>{t('forecast.tooEarly', { names })}</p>
        <p className={parts.text}>{t('forecast.range', range)}</p>
      </>
    );
  }
  return (
    <>
      <p className={styles.word}>{t(`forecast.word.${verdict.kind}`)}</p>
      <p className={parts.text}>{t('about', { percent: verdict.percent })}</p>
      <p className={parts.quiet}>{t('forecast.range', range)}</p>
    </>
  );
}

const SWINGS_SHOWN = 2;

/** What the forecast turns on: the chance if that person is for us, and if against. */
function Swings({ forecast, words }: Pick<Props, 'words'> & { readonly forecast: Forecast }) {
  const { t } = useTranslation('plan');
  const greatest = [...forecast.swings.keys()].slice(0, SWINGS_SHOWN);
  return greatest.map((id) => {
    const byLevel = forecast.winAtLevel.get(id) ?? [];
    return (
      <p key={id} className={parts.text}>
        {t('forecast.swing', {
          name: words.nameOf(id),
          pro: words.chance(byLevel.at(-1) ?? 0),
          contra: words.chance(byLevel.at(0) ?? 0),
        })}
      </p>
    );
  });
}

/** What is not known of the meeting itself. */
function Cautions({ results: { map, meetingId, shares }, words }: Omit<Props, 'isCurrent'>) {
  const { t } = useTranslation('plan');
  const isRuleKnown = rowsById(map.meetings).get(meetingId ?? '')?.rule != null;
  return (
    <>
      {isRuleKnown ? null : (
        <p className={parts.quiet}>
          {t('forecast.ruleUnknown', { meeting: words.meetingName(meetingId) })}
        </p>
      )}
      {shares?.isComplete ? null : <p className={parts.quiet}>{t('forecast.noHeadcount')}</p>}
    </>
  );
}

function Keep({
  forecast,
  isCurrent,
}: {
  readonly forecast: Forecast;
  readonly isCurrent: boolean;
}) {
  const { t } = useTranslation('plan');
  const run = useCommand();
  const today = useToday();
  const isKept = useMap((map) =>
    map.forecasts.some(
      ({ meetingId, date, win }) =>
        meetingId === forecast.meetingId && date === today && win === forecast.win,
    ),
  );
  return (
    <div className={parts.row}>
      <Button
        size="small"
        icon={<Archive aria-hidden />}
        edits
        isPending={!isCurrent}
        onPress={() => {
          const { meetingId, win, open, lose, low, high, knownShare: known } = forecast;
          run(keepForecast, { meetingId, win, open, lose, low, high, known });
        }}
      >
        {t('forecast.keep')}
      </Button>
      {isKept ? <Badge tone="success">{t('forecast.keptToday')}</Badge> : null}
    </div>
  );
}
