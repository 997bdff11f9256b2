import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { PanelRightOpen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { PANEL_TABS } from '../editing/session';
import { useChangeSession, useSession } from '../editing/use-map';
import { useGaps } from '../features/coverage/use-gaps';
import { GapNews } from '../features/coverage/gap-news';
import { GapPanel } from '../features/coverage/gap-panel';
import { Button } from '../ui/button';
import { Loading } from '../ui/loading';
import { Sheet } from '../ui/sheet';
import { Tabs } from '../ui/tabs';
import { VisuallyHidden } from '../ui/visually-hidden';
import { lazyWithWords } from '../language/lazy-with-words';
import styles from './panel.module.css';

const PlanPanel = lazyWithWords('plan', () => import('../features/plan/plan-panel'));
const PersonTab = lazy(() => import('./person-tab'));
const MeetingPanel = lazy(() => import('../features/meetings/meeting-panel'));
const VisitsPanel = lazy(() => import('../features/visits/visits-panel'));
const QuestionsPanel = lazy(() => import('../features/questions/questions-panel'));

const NARROW = '(width < 48rem)';

/** What is to be known and done about the map, beside it; on a narrow window a sheet over it. */
export function Panel() {
  const { t } = useTranslation('app');
  const narrow = useSyncExternalStore(followWidth, () => matchMedia(NARROW).matches);
  const isOpen = useSession((session) => session.panelOpen);
  const change = useChangeSession();
  // Beside the map it is always open: made narrow, the window does not begin with the sheet.
  useEffect(() => {
    if (!narrow && isOpen) change({ panelOpen: false });
  }, [narrow, isOpen, change]);
  if (!narrow) {
    return (
      <aside aria-label={t('tabs.title')} className={styles.panel}>
        <VisuallyHidden as="h2">{t('tabs.title')}</VisuallyHidden>
        <GapNews />
        <PanelTabs />
      </aside>
    );
  }
  return (
    <aside aria-label={t('tabs.title')} className={styles.opener}>
      <GapNews />
      <Button
        isWide
        icon={<PanelRightOpen aria-hidden />}
        onPress={() => {
          change({ panelOpen: true });
        }}
      >
        {t('openPanel')}
      </Button>
      <Sheet
        isOpen={isOpen}
        onClose={() => {
          change({ panelOpen: false });
        }}
        title={t('tabs.title')}
        closeLabel={t('close')}
      >
        <PanelTabs />
      </Sheet>
    </aside>
  );
}

function PanelTabs() {
  const { t } = useTranslation('app');
  const tab = useSession((session) => session.tab);
  const change = useChangeSession();
  const gaps = useGaps()?.length;
  return (
    <Tabs
      label={t('tabs.title')}
      tabs={PANEL_TABS.map((id) => ({
        id,
        label: t(`tabs.${id}`),
        ...(id === 'gaps' && gaps !== undefined && { count: gaps, countTone: 'danger' as const }),
      }))}
      selected={tab}
      onSelect={(chosen) => {
        change({ tab: chosen });
      }}
    >
      <Suspense fallback={<Loading label={t('loading')} />}>{panels[tab]}</Suspense>
    </Tabs>
  );
}

const panels: Readonly<Record<(typeof PANEL_TABS)[number], ReactNode>> = {
  gaps: <GapPanel />,
  plan: <PlanPanel />,
  person: <PersonTab />,
  meeting: <MeetingTab />,
  visits: <VisitsPanel />,
  questions: <QuestionsPanel />,
};

function MeetingTab() {
  const chosen = useSession(({ selection }) =>
    selection?.kind === 'meeting' ? selection.id : null,
  );
  return <MeetingPanel {...(chosen !== null && { meetingId: chosen })} />;
}

function followWidth(listener: () => void): () => void {
  const query = matchMedia(NARROW);
  query.addEventListener('change', listener);
  return () => {
    query.removeEventListener('change', listener);
  };
}
