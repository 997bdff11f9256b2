import { CalendarPlus, Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { FORECAST } from '../../domain/influence/constants';
import { metLately, viewsOf } from '../../domain/influence/views';
import type { Results } from '../../editing/analysis';
import { useIntent } from '../../editing/use-map';
import { joinSentences } from '../../language/sentences';
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
}

/** Of the influence on the coming meeting: how much we have met, a rival has met, and we know. */
export function SharesSection({ results, words }: Props) {
  const { t, i18n } = useTranslation('plan');
  const { meetingId, shares, influence } = results;
  const meeting = words.meetingName(meetingId);
  if (meetingId === undefined || !shares) {
    return (
      <Section title={t('shares.titleWithout')}>
        <p className={parts.text}>{t('shares.noMeeting')}</p>
        <MeetingButton meetingId={undefined} />
      </Section>
    );
  }
  if (!shares.isComplete) {
    return (
      <Section title={t('shares.title', { meeting })}>
        <p className={parts.text}>{t('shares.noHeadcount', { meeting })}</p>
        <MeetingButton meetingId={meetingId} />
      </Section>
    );
  }
  const unnamed = influence.unnamed.length;
  return (
    <Section title={t('shares.title', { meeting })}>
      <dl className={styles.figures}>
        {(['metByUs', 'metByRival', 'known'] as const).map((which) => {
          const { word, figure } = words.share(shares[which]);
          return (
            <div key={which} className={styles.figure} data-share={which}>
              <dt>{t(`shares.${which}`)}</dt>
              <dd className={styles.word}>{word}</dd>
              {figure === undefined ? null : <dd className={parts.quiet}>{figure}</dd>}
            </div>
          );
        })}
      </dl>
      <p className={parts.quiet}>
        {joinSentences(
          [
            t('shares.period', { days: FORECAST.freshDays }),
            unnamed > 0 && t('shares.unnamed', { count: unnamed }),
          ],
          i18n.language,
        )}
      </p>
      <Why of="shares">
        <Holders results={results} words={words} />
      </Why>
    </Section>
  );
}

function MeetingButton({ meetingId }: { readonly meetingId: string | undefined }) {
  const { t } = useTranslation('plan');
  const raise = useIntent();
  return meetingId === undefined ? (
    <div>
      <Button
        edits
        icon={<CalendarPlus aria-hidden />}
        onPress={() => {
          raise({ to: 'add-meeting' });
        }}
      >
        {t('shares.addMeeting')}
      </Button>
    </div>
  ) : (
    <div>
      <Button
        icon={<Users aria-hidden />}
        onPress={() => {
          raise({ to: 'show-meeting', meetingId });
        }}
      >
        {t('shares.enterHeadcount')}
      </Button>
    </div>
  );
}

const HOLDERS_SHOWN = 5;

/** Who holds most of the influence, and whether we and the rival have met them. */
function Holders({ results, words }: Props) {
  const { t } = useTranslation('plan');
  const { map, today, influence } = results;
  const lately = metLately(map, today);
  const holders = [...influence.influence]
    .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
    .slice(0, HOLDERS_SHOWN);
  const views = viewsOf(
    map,
    holders.map(([id]) => id),
    today,
  );
  return (
    <ul aria-label={t('influence.list')} className={styles.plain}>
      {holders.map(([id, held], index) => {
        const { word, figure } = words.share(Math.abs(held));
        const isKnown = views[index]?.level !== undefined;
        return (
          <li key={id} className={styles.holder}>
            <span>{t('influence.line', { name: words.nameOf(id), share: figure ?? word })}</span>
            <span className={parts.row}>
              <Badge tone={lately.byUs(id) ? 'success' : 'neutral'}>
                {t(lately.byUs(id) ? 'influence.met' : 'influence.notMet')}
              </Badge>
              {lately.byRival(id) ? <Badge tone="rival">{t('influence.rivalMet')}</Badge> : null}
              <Badge>{t(isKnown ? 'influence.stanceKnown' : 'influence.stanceUnknown')}</Badge>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
