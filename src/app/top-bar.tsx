import {
  ChevronDown,
  Download,
  History,
  Plus,
  Presentation,
  Redo2,
  Search,
  Undo2,
  Waves,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useHistory, useIntent, useLookingBack, useMap } from '../editing/use-map';
import { Countdown } from '../features/coverage/countdown';
import { StageMenu } from '../features/deal/stage-menu';
import { isolated } from '../language/isolated';
import type intents from '../language/en/intents';
import { Button } from '../ui/button';
import { classNames } from '../ui/class-names';
import { IconButton } from '../ui/icon-button';
import { Menu } from '../ui/menu';
import { actionOf } from './actions';
import type { Action, ActionId } from './actions';
import { printKeys } from './keys';
import { SettingsButton } from './settings-button';
import styles from './top-bar.module.css';

/** The map's name, where the deal stands, the countdown, and what can be done from anywhere. */
export function TopBar({ actions }: { readonly actions: readonly Action[] }) {
  const { t } = useTranslation('app');
  const raise = useIntent();
  const find = actionOf(actions, 'find');
  return (
    <header className={styles.bar}>
      <Button
        variant="quiet"
        icon={<Waves aria-hidden />}
        aria-label={t('maps')}
        onPress={() => {
          raise({ to: 'show-library' });
        }}
      >
        <span className={styles.brand}>{t('name')}</span>
      </Button>
      <div className={styles.name}>
        <MapName />
      </div>
      <StageMenu />
      <ReplayButton actions={actions} />
      <div className={styles.countdown}>
        <Countdown />
      </div>
      <Button isPill icon={<Search aria-hidden />} aria-label={t('find')} onPress={find.run}>
        <span className={styles.findWord}>{t('find')}</span>
        <kbd className={styles.keys}>{printKeys('mod+k')}</kbd>
      </Button>
      <UndoRedo />
      <ActionMenu
        actions={actions}
        ids={['add-person', 'add-tie', 'log-visit', 'plan-visit', 'add-meeting']}
        label={t('add')}
        edits
        icon={<Plus aria-hidden />}
      />
      <ActionMenu
        actions={actions}
        ids={[
          'export-picture',
          'export-json',
          'export-sealed',
          'import-map',
          'show-states',
          'show-my-data',
        ]}
        label={t('export')}
        isMinor
        icon={<Download aria-hidden />}
      />
      <SettingsButton />
      <Button
        variant="primary"
        isPill
        icon={<Presentation aria-hidden />}
        aria-label={t('present')}
        onPress={actionOf(actions, 'present').run}
      >
        <span className={styles.word}>{t('present')}</span>
      </Button>
    </header>
  );
}

function MapName() {
  const { t } = useTranslation('app');
  const name = useMap((map) => map.name);
  const customer = useMap((map) => map.customer);
  const raise = useIntent();
  const whole = name.includes(customer) ? name : `${isolated(customer)} · ${isolated(name)}`;
  return (
    <Button
      isPill
      edits
      iconAfter={<ChevronDown aria-hidden />}
      aria-label={`${t('actions.edit-deal')}: ${name}`}
      onPress={() => {
        raise({ to: 'edit-deal' });
      }}
    >
      <bdi title={whole} className={styles.mapName}>
        {whole}
      </bdi>
    </Button>
  );
}

function UndoRedo() {
  const { t } = useTranslation(['app', 'intents']);
  const { undo, redo, undoLast, redoLast } = useHistory();
  const step = (intent: string) => t(`intents:${intent as keyof typeof intents}`);
  return (
    <div role="group" className={styles.pair}>
      <IconButton
        label={undo ? t('undoStep', { step: step(undo.label.intent) }) : t('nothingToUndo')}
        shortcut={printKeys('mod+z')}
        icon={<Undo2 aria-hidden />}
        isDisabled={undo === null}
        onPress={undoLast}
      />
      <IconButton
        label={redo ? t('redoStep', { step: step(redo.label.intent) }) : t('nothingToRedo')}
        shortcut={printKeys('mod+shift+z')}
        icon={<Redo2 aria-hidden />}
        isDisabled={redo === null}
        onPress={redoLast}
      />
    </div>
  );
}

function ReplayButton({ actions }: { readonly actions: readonly Action[] }) {
  const { t } = useTranslation('app');
  const lookingBack = useLookingBack();
  const { run, isDisabled, mapKey } = actionOf(actions, 'replay');
  return (
    <IconButton
      label={t('replay')}
      {...(mapKey && { shortcut: printKeys(mapKey) })}
      icon={<History aria-hidden />}
      variant={lookingBack ? 'primary' : 'quiet'}
      aria-pressed={lookingBack}
      isDisabled={isDisabled ?? false}
      onPress={run}
    />
  );
}

function ActionMenu({
  actions,
  ids,
  label,
  edits = false,
  isMinor = false,
  icon,
}: {
  readonly actions: readonly Action[];
  readonly ids: readonly ActionId[];
  readonly label: string;
  readonly edits?: boolean;
  /** Its word gives way first, to the map’s name. */
  readonly isMinor?: boolean;
  readonly icon: React.ReactNode;
}) {
  return (
    <Menu
      label={label}
      trigger={
        <Button
          isPill
          edits={edits}
          icon={icon}
          iconAfter={<ChevronDown aria-hidden className={styles.chevron} />}
          aria-label={label}
        >
          <span className={classNames(styles.word, isMinor && styles.minor)}>{label}</span>
        </Button>
      }
      entries={ids.map((id) => {
        const { label: words, Icon, keys, mapKey } = actionOf(actions, id);
        const shortcut = keys ?? mapKey;
        return {
          id,
          label: words,
          icon: <Icon aria-hidden />,
          ...(shortcut && { shortcut: printKeys(shortcut) }),
        };
      })}
      onAction={(id) => {
        actions.find((action) => action.id === id)?.run();
      }}
    />
  );
}
