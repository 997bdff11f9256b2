import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { comparableText } from '../domain/comparable-text';
import { useIntent, useMap } from '../editing/use-map';
import { useDayWords } from '../language/day-words';
import { Dialog } from '../ui/dialog';
import { SearchList } from '../ui/search-list';
import type { SearchSection } from '../ui/search-list';
import type { Action } from './actions';
import { printKeys } from './keys';

const MOST_PEOPLE = 20;

interface Props {
  readonly actions: readonly Action[];
  readonly onClose: () => void;
  readonly onCenter: (personId: string) => void;
}

/** People, meetings and commands by what they are called. */
export default function FindDialog({ actions, onClose, onCenter }: Props) {
  const { t } = useTranslation('app');
  const raise = useIntent();
  const days = useDayWords();
  const [typed, setTyped] = useState('');
  const people = useMap((map) => map.people);
  const meetings = useMap((map) => map.meetings);
  const matches = (...words: (string | undefined)[]) =>
    comparableText(words.join(' ')).includes(comparableText(typed));

  const sections: SearchSection[] = [
    {
      id: 'people',
      label: t('findBody.people'),
      items: people
        .filter(({ name, title, department }) => matches(name, title, department))
        .slice(0, MOST_PEOPLE)
        .map(({ id, name, title, department }) => ({
          id: `person:${id}`,
          label: name,
          detail: [title, department].filter(Boolean).join(' · '),
        })),
    },
    {
      id: 'meetings',
      label: t('findBody.meetings'),
      items: meetings
        .filter(({ name }) => matches(name))
        .map(({ id, name, date }) => ({
          id: `meeting:${id}`,
          label: name,
          detail: date && days.date(date),
        })),
    },
    {
      id: 'commands',
      label: t('findBody.commands'),
      items: actions
        .filter(({ label, isDisabled, id }) => !isDisabled && id !== 'find' && matches(label))
        .map(({ id, label, Icon, keys }) => ({
          id: `action:${id}`,
          label,
          icon: <Icon aria-hidden />,
          shortcut: keys && printKeys(keys),
        })),
    },
  ];

  const choose = (chosen: string) => {
    const kind = chosen.slice(0, chosen.indexOf(':'));
    const id = chosen.slice(kind.length + 1);
    onClose();
    if (kind === 'person') {
      raise({ to: 'show-person', personId: id });
      onCenter(id);
    } else if (kind === 'meeting') raise({ to: 'show-meeting', meetingId: id });
    else actions.find((action) => action.id === id)?.run();
  };

  return (
    <Dialog isOpen isFlush onClose={onClose} title={t('findBody.title')} closeLabel={t('close')}>
      <SearchList
        label={t('findBody.label')}
        placeholder={t('findBody.label')}
        typed={typed}
        onType={setTyped}
        sections={sections}
        onChoose={choose}
        noMatch={t('findBody.nothing')}
      />
    </Dialog>
  );
}
