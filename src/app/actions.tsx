import {
  ArchiveRestore,
  Building2,
  CalendarPlus,
  ChevronsRight,
  EyeOff,
  FileDown,
  FolderOpen,
  HardDrive,
  History,
  Image,
  Keyboard,
  Library,
  LockKeyhole,
  Maximize,
  NotebookPen,
  Presentation,
  Redo2,
  Search,
  Settings,
  Spline,
  Undo2,
  UserPlus,
  Users,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Intent } from '../editing/intent';
import { useChangeSession, useHistory, useIntent } from '../editing/use-map';
import { LENSES } from '../editing/session';
import { useReplay } from '../editing/use-replay';
import type app from '../language/en/app';
import { COVER_KEYS, coverScreen } from '../features/privacy/cover-state';
import { LENS_ICONS } from './lens-icons';
import { useNextGap } from './use-next-gap';

export type ActionId = keyof typeof app.actions;

/** One thing the user can do. The list of them feeds the menus, the keys and Find. */
export interface Action {
  readonly id: ActionId;
  readonly label: string;
  readonly Icon: LucideIcon;
  /** A combination that works anywhere, as `mod+k`. */
  readonly keys?: string;
  /** A single key that works while the map has the focus. */
  readonly mapKey?: string;
  readonly isDisabled?: boolean;
  readonly run: () => void;
}

/** Everything that can be done to the open map from anywhere. `fit` belongs to the canvas. */
export function useActions(fit: () => void): readonly Action[] {
  const { t } = useTranslation('app');
  const raise = useIntent();
  const change = useChangeSession();
  const { undo, redo, undoLast, redoLast } = useHistory();
  const nextGap = useNextGap();
  const { day, timeline, begin, end } = useReplay();
  const lookingBack = day !== null;
  const hasPast = timeline !== undefined;
  return useMemo(() => {
    const make = (
      id: ActionId,
      Icon: LucideIcon,
      run: () => void,
      rest: Pick<Action, 'keys' | 'mapKey' | 'isDisabled'> = {},
    ): Action => ({ id, label: t(`actions.${id}`), Icon, run, ...rest });
    const ask = (intent: Intent) => () => {
      raise(intent);
    };
    return [
      make('add-person', UserPlus, ask({ to: 'add-person' }), { mapKey: 'n' }),
      make('add-tie', Spline, ask({ to: 'add-tie' }), { mapKey: 't' }),
      make('log-visit', NotebookPen, ask({ to: 'log-visit', personIds: [] }), { mapKey: 'v' }),
      make('plan-visit', CalendarPlus, ask({ to: 'plan-visit', personIds: [] })),
      make('add-meeting', Users, ask({ to: 'add-meeting' })),
      make('edit-deal', Building2, ask({ to: 'edit-deal' })),
      make('show-team', Users, ask({ to: 'show-team' })),
      ...LENSES.map((lens) =>
        make(`lens-${lens}`, LENS_ICONS[lens], () => {
          change({ lens });
        }),
      ),
      make('fit', Maximize, fit, { mapKey: 'f' }),
      make('next-gap', ChevronsRight, nextGap, { mapKey: 'g' }),
      make(
        'present',
        Presentation,
        () => {
          change({ presenting: true });
        },
        { mapKey: 'p' },
      ),
      make('replay', History, lookingBack ? end : begin, { mapKey: 'r', isDisabled: !hasPast }),
      make('undo', Undo2, undoLast, { keys: 'mod+z', isDisabled: undo === null }),
      make('redo', Redo2, redoLast, { keys: 'mod+shift+z', isDisabled: redo === null }),
      make('find', Search, ask({ to: 'find' }), { keys: 'mod+k', mapKey: '/' }),
      make('export-json', FileDown, ask({ to: 'export-json' })),
      make('export-sealed', LockKeyhole, ask({ to: 'export-sealed' })),
      make('export-picture', Image, ask({ to: 'export-picture' })),
      make('import-map', FolderOpen, ask({ to: 'import-map' })),
      make('show-my-data', HardDrive, ask({ to: 'show-my-data' })),
      make('show-states', ArchiveRestore, ask({ to: 'show-states' })),
      make('show-settings', Settings, ask({ to: 'show-settings' })),
      make('show-shortcuts', Keyboard, ask({ to: 'show-shortcuts' }), { mapKey: '?' }),
      make('cover', EyeOff, coverScreen, { keys: COVER_KEYS }),
      make('show-library', Library, ask({ to: 'show-library' })),
    ];
  }, [
    t,
    raise,
    change,
    undo,
    redo,
    undoLast,
    redoLast,
    nextGap,
    lookingBack,
    hasPast,
    begin,
    end,
    fit,
  ]);
}

export function actionOf(actions: readonly Action[], id: ActionId): Action {
  const action = actions.find((known) => known.id === id);
  if (!action) throw new Error(`There is no action ${id}.`);
  return action;
}
