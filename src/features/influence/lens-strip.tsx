import { CalendarPlus, ListOrdered, Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { rowsById } from '../../domain/account-map';
import type { Results } from '../../editing/analysis';
import { useAnalysis } from '../../editing/use-analysis';
import { useChangeSession, useIntent, useSession } from '../../editing/use-map';
import { joinSentences } from '../../language/sentences';
import { Button } from '../../ui/button';
import parts from '../../ui/panel-parts.module.css';
import { SizeChoice } from './size-choice';
import styles from './strip.module.css';

/** Over the map in the lens Influence: what the size of the dots says, and what it cannot say yet. */
export default function LensStrip() {
  const { t } = useTranslation('influence');
  const isOfMeeting = useSession(({ size }) => size === 'influence');
  return (
    <section aria-label={t('strip.title')} className={styles.strip}>
      <SizeChoice />
      {isOfMeeting ? <OfMeeting /> : null}
    </section>
  );
}

function OfMeeting() {
  const { t, i18n } = useTranslation('influence');
  const { state, results } = useAnalysis();
  return (
    <>
      <p role="status" className={styles.words} data-analysis={state}>
        {joinSentences(
          [
            state === 'failed' && t('strip.failed'),
            ...(results && state !== 'failed' ? saidOf(results, t) : []),
            state === 'working' && t(results ? 'strip.workingAnew' : 'strip.working'),
          ],
          i18n.language,
        )}
      </p>
      {results ? <Steps results={results} /> : null}
    </>
  );
}

type Translate = ReturnType<typeof useTranslation<'influence'>>['t'];

/** What the sizes are worth, each reservation in a sentence of its own. */
function saidOf({ map, meetingId, influence, shares }: Results, t: Translate) {
  const meeting = rowsById(map.meetings).get(meetingId ?? '')?.name ?? '';
  const isNobodys = influence.say.size === 0;
  if (meetingId === undefined) {
    return [t(isNobodys ? 'strip.nobodyDecides' : 'strip.noMeeting')];
  }
  const unnamed = influence.unnamed.length;
  return [
    isNobodys ? t('strip.nobodySits', { meeting }) : t('strip.size', { meeting }),
    unnamed > 0 && t('strip.unnamed', { count: unnamed }),
    shares && !shares.isComplete && t('strip.noHeadcount'),
    influence.readings.length > 1 && t(`strip.noRule.${influence.rule ?? 'vote'}`),
  ];
}

function Steps({ results: { meetingId, shares } }: { readonly results: Results }) {
  const { t } = useTranslation('influence');
  const raise = useIntent();
  const change = useChangeSession();
  return (
    <div className={parts.row}>
      {meetingId === undefined ? (
        <Button
          size="small"
          edits
          icon={<CalendarPlus aria-hidden />}
          onPress={() => {
            raise({ to: 'add-meeting' });
          }}
        >
          {t('strip.addMeeting')}
        </Button>
      ) : shares?.isComplete === false ? (
        <Button
          size="small"
          icon={<Users aria-hidden />}
          onPress={() => {
            raise({ to: 'show-meeting', meetingId });
          }}
        >
          {t('strip.enterHeadcount')}
        </Button>
      ) : null}
      <Button
        size="small"
        icon={<ListOrdered aria-hidden />}
        onPress={() => {
          change({ tab: 'plan', panelOpen: true });
        }}
      >
        {t('strip.why')}
      </Button>
    </div>
  );
}
