import { X } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../domain/day';
import type { OpenMap } from '../editing/open-map';
import { OpenMapProvider } from '../editing/open-map-context';
import { FIRST_SESSION } from '../editing/session';
import { createStore } from '../editing/store';
import type { Store } from '../editing/store';
import { useChangeSession, useMap, useSession } from '../editing/use-map';
import { Countdown } from '../features/coverage/countdown';
import { ExampleStrip } from '../features/library/example-strip';
import { Legend } from '../features/legend/legend';
import type { MapCanvasApi } from '../graph-view/map-canvas';
import type { Storage } from '../storage/storage';
import { IconButton } from '../ui/icon-button';
import { VisuallyHidden } from '../ui/visually-hidden';
import { useThemeOnScreen } from './frame-context';
import { useActions } from './actions';
import { CanvasArea } from './canvas-area';
import { Dialogs } from './dialogs';
import { useKeysAnywhere } from './keys';
import { LensRail } from './lens-rail';
import { Panel } from './panel';
import { SavingState } from './saving-state';
import { TopBar } from './top-bar';
import { useRaise } from './use-raise';
import type { DialogIntent } from './use-raise';
import { useStepNotices } from './use-step-notices';
import styles from './workspace.module.css';

interface Props {
  readonly open: OpenMap;
  readonly storage: Storage;
  readonly today: Store<Day>;
}

/** The screen of one open map. */
export function Workspace({ open, storage, today }: Props) {
  const [session] = useState(() => createStore(FIRST_SESSION));
  const { dialog, raise, close } = useRaise(session);
  return (
    <OpenMapProvider open={open} today={today} session={session} raise={raise}>
      <Frame storage={storage} dialog={dialog} onCloseDialog={close} />
    </OpenMapProvider>
  );
}

interface FrameProps {
  readonly storage: Storage;
  readonly dialog: DialogIntent | null;
  readonly onCloseDialog: () => void;
}

function Frame({ storage, dialog, onCloseDialog }: FrameProps) {
  const { t } = useTranslation('app');
  const canvas = useRef<MapCanvasApi>(null);
  const fit = useCallback(() => {
    canvas.current?.fit();
  }, []);
  const actions = useActions(fit);
  const theme = useThemeOnScreen();
  const presenting = useSession((session) => session.presenting);
  const name = useMap((map) => map.name);
  useKeysAnywhere(actions);
  useStepNotices();
  return (
    <div className={styles.workspace} data-presenting={presenting || undefined}>
      <a className={styles.skip} href="#map-area">
        {t('skipToMap')}
      </a>
      {presenting ? <PresentationBar /> : <TopBar actions={actions} />}
      {!presenting && <LensRail />}
      <main id="map-area" tabIndex={-1} className={styles.canvas}>
        <VisuallyHidden as="h1">{name}</VisuallyHidden>
        {!presenting && <ExampleStrip />}
        <CanvasArea actions={actions} apiRef={canvas} />
      </main>
      {!presenting && <Panel />}
      <footer className={styles.footer}>
        <Legend theme={theme} />
        <SavingState />
      </footer>
      <Dialogs
        intent={dialog}
        onClose={onCloseDialog}
        storage={storage}
        actions={actions}
        canvas={canvas}
      />
    </div>
  );
}

function PresentationBar() {
  const { t } = useTranslation('app');
  const change = useChangeSession();
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) change({ presenting: false });
    };
    window.addEventListener('keydown', leave);
    return () => {
      window.removeEventListener('keydown', leave);
    };
  }, [change]);
  return (
    <header className={styles.presentation}>
      <Countdown />
      <IconButton
        label={t('leavePresentation')}
        shortcut="Esc"
        icon={<X aria-hidden />}
        onPress={() => {
          change({ presenting: false });
        }}
      />
    </header>
  );
}
