import { Maximize, ZoomIn, ZoomOut } from 'lucide-react';
import { Suspense, useMemo } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { placePeople } from '../domain/commands/place-people';
import { removePerson } from '../domain/commands/remove-person';
import { removeTie } from '../domain/commands/remove-tie';
import type { ChangeSet } from '../domain/change-set';
import type { Result } from '../domain/result';
import {
  useChangeSession,
  useIntent,
  useLookingBack,
  useMap,
  useSession,
  useToday,
} from '../editing/use-map';
import { useCommand } from '../editing/use-command';
import type { MapCanvasApi } from '../graph-view/map-canvas';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { IconButton } from '../ui/icon-button';
import { Loading } from '../ui/loading';
import { actionForMapKey } from './keys';
import type { Action } from './actions';
import { useCanvasWords } from './canvas-words';
import { usePreferences, useThemeOnScreen } from './frame-context';
import { useHighlight } from './use-highlight';
import { useRefusal } from './use-refusal';
import { lazyWithWords } from '../language/lazy-with-words';
import styles from './canvas-area.module.css';

const MeasuredCanvas = lazyWithWords(['influence', 'measures'], () => import('./measured-canvas'));

interface Props {
  readonly actions: readonly Action[];
  readonly apiRef: RefObject<MapCanvasApi | null>;
  /** A dialog was asked for: what is typed before it stands is not meant for the map. */
  readonly isAsking: boolean;
}

/** The canvas with the open map on it, and what a hand on the canvas does to the map. */
export function CanvasArea({ actions, apiRef, isAsking }: Props) {
  const { t } = useTranslation('canvas');
  const map = useMap((open) => open);
  const today = useToday();
  const words = useCanvasWords(today);
  const theme = useThemeOnScreen();
  const { singleKeys } = usePreferences();
  const raise = useIntent();
  const run = useCommand();
  const change = useChangeSession();
  const { lens, selection, hidden } = useShown();
  const highlight = useHighlight();
  const lookingBack = useLookingBack();
  const refuse = useRefusal();
  const taken = (result: Result<ChangeSet>) => {
    if (!result.ok) refuse(result.error);
    return result.ok;
  };

  const pressed = (event: KeyboardEvent) => {
    if (!singleKeys || isAsking || event.defaultPrevented) return;
    const action = actionForMapKey(actions, event);
    // The canvas itself fits and starts ties from the person that has the focus.
    if (!action || action.id === 'fit' || action.id === 'add-tie') return;
    event.preventDefault();
    action.run();
  };

  // With nothing left to let go of, Escape leaves the day that is looked back at.
  const escaped = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !lookingBack || selection !== null) return;
    event.stopPropagation();
    change({ replayDay: null });
  };

  return (
    <div className={styles.area} onKeyDown={pressed} onKeyDownCapture={escaped}>
      <Suspense fallback={<Loading label={t('loading')} />}>
        <MeasuredCanvas
          map={map}
          today={today}
          lens={lens}
          theme={theme}
          words={words}
          selected={selection}
          highlight={highlight}
          hidden={hidden}
          singleKeys={singleKeys && !isAsking}
          apiRef={apiRef}
          empty={<Empty lens={lens} />}
          onSelectPerson={(id) => {
            change({
              tab: 'person',
              selection: { kind: 'person', id },
              highlight: null,
              panelOpen: true,
            });
          }}
          onSelectTie={(id) => {
            change({
              tab: 'person',
              selection: { kind: 'tie', id },
              highlight: null,
              panelOpen: true,
            });
          }}
          onClearSelection={() => {
            change({ selection: null, highlight: null, route: null });
          }}
          onOpenPerson={(personId) => {
            raise({ to: 'show-person', personId });
          }}
          onNameSeat={() => {
            raise({ to: 'name-seat' });
          }}
          onAddPersonAt={({ x, y, level }) => {
            raise({
              to: 'add-person',
              ...(lens === 'free' && { place: { x, y } }),
              ...(level && { level }),
            });
          }}
          onConnect={(fromId, toId) => {
            raise({ to: 'add-tie', fromId, toId });
          }}
          onStartTie={(fromId) => {
            raise({ to: 'add-tie', fromId });
          }}
          onMove={(places) => (taken(run(placePeople, { places })) ? 'kept' : 'refused')}
          onDelete={({ kind, id }) => {
            const removed = kind === 'person' ? run(removePerson, { id }) : run(removeTie, { id });
            if (taken(removed)) change({ selection: null });
          }}
        />
      </Suspense>
      <div role="group" aria-label={t('zoom.title')} className={styles.zoom}>
        <IconButton
          label={t('zoom.in')}
          icon={<ZoomIn aria-hidden />}
          onPress={() => apiRef.current?.zoomBy(1.25)}
        />
        <IconButton
          label={t('zoom.out')}
          icon={<ZoomOut aria-hidden />}
          onPress={() => apiRef.current?.zoomBy(0.8)}
        />
        <IconButton
          label={t('zoom.fit')}
          icon={<Maximize aria-hidden />}
          onPress={() => apiRef.current?.fit()}
        />
      </div>
    </div>
  );
}

/** What the session says of the canvas, as the canvas wants it. */
function useShown() {
  const session = useSession(({ lens, selection, hidden }) => ({ lens, selection, hidden }));
  return useMemo(() => {
    const { lens, selection, hidden } = session;
    const { kind, id } = selection ?? {};
    return {
      lens,
      selection: id !== undefined && (kind === 'person' || kind === 'tie') ? { kind, id } : null,
      hidden: {
        attitudes: new Set(hidden.attitudes),
        tieKinds: new Set(hidden.tieKinds),
        contact: new Set(hidden.contact),
      },
    };
  }, [session]);
}

function Empty({ lens }: { readonly lens: string }) {
  const { t } = useTranslation('canvas');
  const raise = useIntent();
  const needsMeeting = lens === 'meeting';
  return (
    <EmptyState
      title={t(needsMeeting ? 'empty.noMeeting' : 'empty.nobody')}
      actions={
        <Button
          variant="primary"
          edits
          onPress={() => {
            raise({ to: needsMeeting ? 'add-meeting' : 'add-person' });
          }}
        >
          {t(needsMeeting ? 'empty.addMeeting' : 'empty.addPerson')}
        </Button>
      }
    >
      {t(needsMeeting ? 'empty.noMeetingWhy' : 'empty.nobodyWhy')}
    </EmptyState>
  );
}
