import { CircleCheck, Hourglass } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useIntent, useLookingBack } from '../../editing/use-map';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Loading } from '../../ui/loading';
import { ClosedGaps } from './closed-gaps';
import { ContactNotices } from './contact-notices';
import { GapList } from './gap-list';
import styles from './gap-panel.module.css';
import { GapsAside } from './gaps-aside';
import { Headline } from './headline';
import { useGaps, useSilence } from './use-gaps';

/** The Gaps tab: what is missing before the decision, worst first, and what to do about it. */
export function GapPanel() {
  return (
    <div className={styles.panel}>
      <Headline />
      <ContactNotices />
      <ClosedGaps />
      <Found />
      <GapsAside />
    </div>
  );
}

function Found() {
  const { t } = useTranslation('coverage');
  const gaps = useGaps();
  if (!gaps) return <Loading label={t('looking')} />;
  return gaps.length === 0 ? <Silence /> : <GapList gaps={gaps} />;
}

function Silence() {
  const { t } = useTranslation('coverage');
  const silence = useSilence() ?? 'none';
  const isLookingBack = useLookingBack();
  return (
    <EmptyState
      title={t(`silence.${silence}.title`)}
      icon={silence === 'first-day' ? <Hourglass aria-hidden /> : <CircleCheck aria-hidden />}
      actions={
        isLookingBack || silence === 'none' ? undefined : silence === 'first-day' ? (
          <FirstSteps />
        ) : (
          <DealButton />
        )
      }
    >
      {t(`silence.${silence}.text`)}
    </EmptyState>
  );
}

function DealButton() {
  const { t } = useTranslation('coverage');
  const raise = useIntent();
  return (
    <Button
      onPress={() => {
        raise({ to: 'edit-deal' });
      }}
    >
      {t('start.editDeal')}
    </Button>
  );
}

function FirstSteps() {
  const { t } = useTranslation('coverage');
  const raise = useIntent();
  return (
    <>
      <Button
        variant="primary"
        onPress={() => {
          raise({ to: 'log-visit', personIds: [] });
        }}
      >
        {t('start.logVisit')}
      </Button>
      <Button
        onPress={() => {
          raise({ to: 'add-meeting' });
        }}
      >
        {t('start.addMeeting')}
      </Button>
      <Button
        onPress={() => {
          raise({ to: 'add-person' });
        }}
      >
        {t('start.addPerson')}
      </Button>
    </>
  );
}
