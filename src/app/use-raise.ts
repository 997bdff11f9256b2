import { useCallback, useState } from 'react';
import type { Intent } from '../editing/intent';
import type { Session } from '../editing/session';
import type { Store } from '../editing/store';
import { goToLibrary, goToMap } from './route';

/** Intents that a dialog answers; the others change what the workspace shows. */
export type DialogIntent = Exclude<
  Intent,
  {
    to:
      | 'show-person'
      | 'show-tie'
      | 'assess'
      | 'show-meeting'
      | 'show-questions'
      | 'export-json'
      | 'open-map'
      | 'show-library';
  }
>;

/** Routes every intent: to a tab of the panel, to a dialog, to another page, or to what is done at once. */
export function useRaise(session: Store<Session>, exportJson: () => void) {
  const [dialog, setDialog] = useState<DialogIntent | null>(null);
  const raise = useCallback(
    (intent: Intent) => {
      const show = (change: Partial<Session>) => {
        session.set({ ...session.get(), ...change });
      };
      switch (intent.to) {
        case 'show-person':
        case 'assess':
          show({
            tab: 'person',
            selection: { kind: 'person', id: intent.personId },
            highlight: null,
          });
          break;
        case 'show-tie':
          show({ tab: 'person', selection: { kind: 'tie', id: intent.tieId }, highlight: null });
          break;
        case 'show-meeting':
          show({
            tab: 'meeting',
            selection: { kind: 'meeting', id: intent.meetingId },
            highlight: null,
          });
          break;
        case 'show-questions':
          show({ tab: 'questions' });
          break;
        case 'export-json':
          exportJson();
          break;
        case 'open-map':
          goToMap(intent.mapId);
          break;
        case 'show-library':
          goToLibrary();
          break;
        default:
          setDialog(intent);
      }
    },
    [session, exportJson],
  );
  const close = useCallback(() => {
    setDialog(null);
  }, []);
  return { dialog, raise, close };
}
