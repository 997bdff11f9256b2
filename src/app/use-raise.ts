import { useCallback, useState } from 'react';
import type { Failure } from '../domain/result';
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
      | 'save-person'
      | 'open-map'
      | 'show-library';
  }
>;

function personSelection(
  intent: Extract<Intent, { to: 'show-person' | 'assess' }>,
): NonNullable<Session['selection']> {
  const section = intent.to === 'assess' ? 'attitude' : intent.section;
  return { kind: 'person', id: intent.personId, ...(section && { section }) };
}

/** Whether an intent is there to change the map: those are refused while the user looks back. */
const EDITS: Readonly<Record<Intent['to'], boolean>> = {
  'add-person': true,
  'show-person': false,
  'add-tie': true,
  'show-tie': false,
  'plan-visit': true,
  'log-visit': true,
  'edit-visit': true,
  assess: false,
  'ask-introduction': true,
  'confirm-authority': true,
  'fill-role': true,
  'note-rival': true,
  'add-meeting': true,
  'show-meeting': false,
  'name-seat': true,
  'ask-question': true,
  'show-questions': false,
  'edit-deal': true,
  'show-team': true,
  'import-map': true,
  'export-json': false,
  'export-sealed': false,
  'save-person': false,
  'erase-person': true,
  'export-picture': false,
  find: false,
  'show-shortcuts': false,
  'show-settings': false,
  'open-map': false,
  'show-my-data': false,
  'show-states': false,
  'show-library': false,
};

/** What is done without asking anything. */
interface AtOnce {
  readonly exportJson: () => void;
  readonly savePerson: (personId: string) => void;
}

/** Routes every intent: to a tab of the panel, to a dialog, to another page, or to what is done at once. */
export function useRaise(
  session: Store<Session>,
  { exportJson, savePerson }: AtOnce,
  refuse: (failure: Failure) => void,
) {
  const [dialog, setDialog] = useState<DialogIntent | null>(null);
  const raise = useCallback(
    (intent: Intent) => {
      const show = (change: Partial<Session>) => {
        session.set({ ...session.get(), ...change });
      };
      if (EDITS[intent.to] && session.get().replayDay !== null) {
        refuse({ code: 'looking-back' });
        return;
      }
      switch (intent.to) {
        case 'show-person':
        case 'assess':
          show({
            tab: 'person',
            selection: personSelection(intent),
            highlight: null,
            panelOpen: true,
          });
          break;
        case 'show-tie':
          show({
            tab: 'person',
            selection: { kind: 'tie', id: intent.tieId },
            highlight: null,
            panelOpen: true,
          });
          break;
        case 'show-meeting':
          show({
            tab: 'meeting',
            selection: { kind: 'meeting', id: intent.meetingId },
            highlight: null,
            panelOpen: true,
          });
          break;
        case 'show-questions':
          show({ tab: 'questions', panelOpen: true });
          break;
        case 'export-json':
          exportJson();
          break;
        case 'save-person':
          savePerson(intent.personId);
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
    [session, exportJson, savePerson, refuse],
  );
  const close = useCallback(() => {
    setDialog(null);
  }, []);
  return { dialog, raise, close };
}
