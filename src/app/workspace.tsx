import { X } from 'lucide-react';
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../domain/day';
import type { OpenMap } from '../editing/open-map';
import { OpenMapProvider } from '../editing/open-map-context';
import { FIRST_SESSION } from '../editing/session';
import { createStore } from '../editing/store';
import type { Store } from '../editing/store';
import {
  useChangeSession,
  useIntent,
  useLookingBack,
  useMap,
  useSession,
} from '../editing/use-map';
import { Countdown } from '../features/coverage/countdown';
import type { MapCanvasApi } from '../graph-view/map-canvas';
import type { Storage } from '../storage/storage';
import { IconButton } from '../ui/icon-button';
import { ReadOnlyContext } from '../ui/read-only';
import { VisuallyHidden } from '../ui/visually-hidden';
import { useThemeOnScreen } from './frame-context';
import { useActions } from './actions';
import { CoverButton } from './cover-button';
import { CanvasArea } from './canvas-area';
import { Dialogs } from './dialogs';
import { useKeysAnywhere } from './keys';
import { LensRail } from './lens-rail';
import { Panel } from './panel';
import { SavingState } from './saving-state';
import { TopBar } from './top-bar';
import { useExportJson } from './use-export-json';
import { useMatching } from './use-highlight';
import { useRaise } from './use-raise';
import type { DialogIntent } from './use-raise';
import { useRefusal } from './use-refusal';
import { useSavePerson } from './use-save-person';
import { useFileDrop } from './use-file-drop';
import { useDeleteMap } from './use-delete-map';
import { lazyWithWords } from '../language/lazy-with-words';
import { useStepNotices } from './use-step-notices';
import styles from './workspace.module.css';

// Beside the canvas, not before it.
const ExampleStrip = lazy(() => import('../features/library/example-strip'));
const ReplayBar = lazy(() => import('../features/replay/replay-bar'));
const HighlightMenu = lazy(() => import('../features/highlight/highlight-menu'));
const OtherTabNotices = lazy(() => import('../features/my-data/other-tab-notices'));
const MapRetention = lazyWithWords('privacy', () => import('../features/privacy/map-retention'));
const Legend = lazy(() => import('../features/legend/legend'));
const LensStrip = lazyWithWords(
  ['influence', 'measures'],
  () => import('../features/influence/lens-strip'),
);
const RouteStrip = lazyWithWords(
  ['influence', 'measures'],
  () => import('../features/influence/route-strip'),
);

interface Props {
  readonly open: OpenMap;
  readonly storage: Storage;
  readonly today: Store<Day>;
}

/** The screen of one open map. */
export function Workspace({ open, storage, today }: Props) {
  const [session] = useState(() => createStore(FIRST_SESSION));
  const exportJson = useExportJson(storage, open, today);
  const refuse = useRefusal();
  const savePerson = useSavePerson(storage, open, today);
  const { dialog, raise, close } = useRaise(session, { exportJson, savePerson }, refuse);
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
  const raise = useIntent();
  const canvas = useRef<MapCanvasApi>(null);
  const fit = useCallback(() => {
    canvas.current?.fit();
  }, []);
  const actions = useActions(fit);
  const theme = useThemeOnScreen();
  const presenting = useSession((session) => session.presenting);
  const lookingBack = useLookingBack();
  const isMeasured = useSession(({ lens, presenting: alone }) => lens === 'influence' && !alone);
  const matching = useMatching();
  const name = useMap((map) => map.name);
  const deleteMap = useDeleteMap(storage);
  useKeysAnywhere(actions);
  useStepNotices();
  useFileDrop(
    useCallback(
      (file) => {
        raise({ to: 'import-map', file });
      },
      [raise],
    ),
  );
  useFocusKept(presenting, canvas);
  useFocusKept(dialog, canvas);
  useFocusKept(lookingBack, canvas);
  return (
    <div className={styles.workspace} data-presenting={presenting || undefined}>
      <a
        className={styles.skip}
        href="#map-area"
        onClick={(event) => {
          // The address is the route: the link only moves the focus.
          event.preventDefault();
          document.getElementById('map-area')?.focus();
        }}
      >
        {t('skipToMap')}
      </a>
      <ReadOnlyContext value={lookingBack}>
        {presenting ? <PresentationBar /> : <TopBar actions={actions} />}
      </ReadOnlyContext>
      {!presenting && <LensRail />}
      <main id="map-area" tabIndex={-1} className={styles.canvas}>
        <VisuallyHidden as="h1">{name}</VisuallyHidden>
        <Suspense>
          <OtherTabNotices storage={storage} />
        </Suspense>
        <Suspense>
          {!presenting && (
            <MapRetention
              onDelete={(map) => {
                void deleteMap(map, {
                  onDeleted: () => {
                    raise({ to: 'show-library' });
                  },
                  onRestored: () => {
                    raise({ to: 'open-map', mapId: map.id });
                  },
                });
              }}
            />
          )}
        </Suspense>
        <Suspense>{!presenting && <ExampleStrip />}</Suspense>
        <Suspense>{lookingBack && <ReplayBar />}</Suspense>
        <Suspense>{isMeasured && <LensStrip />}</Suspense>
        <Suspense>
          <RouteStrip />
        </Suspense>
        <ReadOnlyContext value={lookingBack}>
          <CanvasArea actions={actions} apiRef={canvas} isAsking={dialog !== null} />
        </ReadOnlyContext>
      </main>
      <ReadOnlyContext value={lookingBack}>{!presenting && <Panel />}</ReadOnlyContext>
      <footer className={styles.footer}>
        <Suspense fallback={<span />}>
          <Legend theme={theme} />
        </Suspense>
        <Suspense fallback={<span />}>
          <HighlightMenu matching={matching} />
        </Suspense>
        <SavingState />
        <CoverButton />
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

/**
 * What had the focus may be gone after a dialog, or when the bars make room for presenting: then the
 * focus moves on to the map, so that the keyboard is never left nowhere.
 */
function useFocusKept(moment: unknown, canvas: RefObject<MapCanvasApi | null>): void {
  const seen = useRef(moment);
  useEffect(() => {
    if (seen.current === moment) return undefined;
    seen.current = moment;
    // A dialog that closes gives the focus back in the next frame.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        if (document.activeElement === document.body) canvas.current?.focus();
      });
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [moment, canvas]);
}

function PresentationBar() {
  const { t } = useTranslation('app');
  const change = useChangeSession();
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape') change({ presenting: false });
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
