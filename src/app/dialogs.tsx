import { lazy, Suspense } from 'react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { comingDecisionMeeting } from '../domain/meetings';
import { useEditing } from '../editing/open-map-context';
import { useChangeSession } from '../editing/use-map';
import type { MapCanvasApi } from '../graph-view/map-canvas';
import type { Storage } from '../storage/storage';
import type { Action } from './actions';
import { useThemeOnScreen } from './frame-context';
import { goToLibrary, goToMap } from './route';
import { useToasts } from './toasts-context';
import type { DialogIntent } from './use-raise';
import { lazyWithWords } from '../language/lazy-with-words';

const AddPersonDialog = lazy(() => import('../features/people/person-dialog'));
const TieDialog = lazy(() => import('../features/ties/tie-dialog'));
const VisitDialog = lazy(() => import('../features/visits/visit-dialog'));
const MeetingDialog = lazy(() => import('../features/meetings/meeting-dialog'));
const DealDialog = lazy(() => import('../features/deal/deal-dialog'));
const AuthorityDialog = lazy(() => import('../features/people/authority-dialog'));
const FillRoleDialog = lazy(() => import('../features/people/fill-role-dialog'));
const IntroductionDialog = lazy(() => import('../features/team/introduction-dialog'));
const RivalNoteDialog = lazy(() => import('../features/team/rival-note-dialog'));
const TeamDialog = lazy(() => import('../features/team/team-dialog'));
const AskDialog = lazy(() => import('../features/questions/ask-dialog'));
const ImportDialog = lazyWithWords('exchange', () => import('../features/exchange/import-dialog'));
const PictureDialog = lazy(() => import('../features/exchange/picture-dialog'));
const MyDataDialog = lazy(() => import('../features/my-data/my-data-dialog'));
const EarlierStatesDialog = lazy(() => import('../features/my-data/earlier-states-dialog'));
const SealDialog = lazyWithWords('sealed', () => import('../features/my-data/seal-dialog'));
const EraseDialog = lazyWithWords('privacy', () => import('../features/privacy/erase-dialog'));
const FindDialog = lazy(() => import('./find-dialog'));
const ShortcutsDialog = lazy(() => import('./shortcuts-dialog'));
const SettingsDialog = lazyWithWords('settings', () => import('./settings-dialog'));

interface Props {
  readonly intent: DialogIntent | null;
  readonly onClose: () => void;
  readonly storage: Storage;
  readonly actions: readonly Action[];
  readonly canvas: RefObject<MapCanvasApi | null>;
}

/** The dialog that answers the intent, loaded when it is first wanted. */
export function Dialogs(props: Props) {
  const { t } = useTranslation('app');
  return (
    <Suspense fallback={<span role="status">{t('loading')}</span>}>
      {props.intent && <AnsweringDialog {...props} intent={props.intent} />}
    </Suspense>
  );
}

function AnsweringDialog({
  intent,
  onClose,
  storage,
  actions,
  canvas,
}: Props & { readonly intent: DialogIntent }) {
  const { open, today } = useEditing();
  const change = useChangeSession();
  const theme = useThemeOnScreen();
  const toasts = useToasts();
  const { t } = useTranslation('transfer');
  switch (intent.to) {
    case 'add-person':
      return (
        <AddPersonDialog
          initial={intent}
          onClose={onClose}
          onDone={(id) => {
            change({ tab: 'person', selection: { kind: 'person', id } });
          }}
        />
      );
    case 'name-seat': {
      const meetingId = intent.meetingId ?? comingDecisionMeeting(open.get(), today.get())?.id;
      return <AddPersonDialog initial={{ seatIn: meetingId }} onClose={onClose} />;
    }
    case 'add-tie':
      return <TieDialog fromId={intent.fromId} toId={intent.toId} onClose={onClose} />;
    case 'plan-visit':
    case 'log-visit':
      return (
        <VisitDialog
          initial={{ ...intent, planned: intent.to === 'plan-visit' }}
          onClose={onClose}
        />
      );
    case 'edit-visit':
      return <VisitDialog visitId={intent.visitId} onClose={onClose} />;
    case 'add-meeting':
      return (
        <MeetingDialog
          date={intent.date}
          onClose={onClose}
          onDone={(id) => {
            change({ tab: 'meeting', selection: { kind: 'meeting', id } });
          }}
        />
      );
    case 'ask-question':
      return <AskDialog {...intent} onClose={onClose} />;
    case 'ask-introduction':
      return <IntroductionDialog {...intent} onClose={onClose} />;
    case 'confirm-authority':
      return <AuthorityDialog personId={intent.personId} onClose={onClose} />;
    case 'fill-role':
      return <FillRoleDialog role={intent.role} onClose={onClose} />;
    case 'note-rival':
      return <RivalNoteDialog onClose={onClose} />;
    case 'edit-deal':
      return <DealDialog onClose={onClose} />;
    case 'show-team':
      return <TeamDialog onClose={onClose} />;
    case 'import-map':
      return (
        <ImportDialog
          storage={storage}
          file={intent.file ?? null}
          current={open}
          onOpen={goToMap}
          onKept={(count) => {
            goToLibrary();
            toasts.show({ tone: 'success', message: t('keptSeveral', { count }) });
          }}
          onClose={onClose}
        />
      );
    case 'export-picture':
      return (
        <PictureDialog
          canvas={canvas}
          theme={theme}
          onClose={onClose}
          onSaved={(message) => {
            toasts.show({ message, tone: 'success' });
          }}
        />
      );
    case 'show-my-data':
      return (
        <MyDataDialog storage={storage} today={today.get()} toasts={toasts} onClose={onClose} />
      );
    case 'show-states':
      return <EarlierStatesDialog storage={storage} toasts={toasts} onClose={onClose} />;
    case 'export-sealed':
      return (
        <SealDialog
          storage={storage}
          map={open.get()}
          today={today.get()}
          toasts={toasts}
          onClose={onClose}
        />
      );
    case 'erase-person':
      return (
        <EraseDialog
          storage={storage}
          personId={intent.personId}
          toasts={toasts}
          onClose={onClose}
        />
      );
    case 'find':
      return (
        <FindDialog
          actions={actions}
          onClose={onClose}
          onCenter={(personId) => canvas.current?.center(personId)}
        />
      );
    case 'show-shortcuts':
      return <ShortcutsDialog actions={actions} onClose={onClose} />;
    case 'show-settings':
      return <SettingsDialog onClose={onClose} />;
  }
}
