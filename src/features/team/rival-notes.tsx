import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Rows } from '../../domain/account-map';
import { editRivalNote } from '../../domain/commands/edit-rival-note';
import { removeRivalNote } from '../../domain/commands/remove-rival-note';
import { useCommand } from '../../editing/use-command';
import { useMap } from '../../editing/use-map';
import { useTypedField } from '../../editing/use-typed-field';
import { useDayWords } from '../../language/day-words';
import { useFailureSentence } from '../../language/failure-sentence';
import { Button } from '../../ui/button';
import { DayField } from '../../ui/day-field';
import { IconButton } from '../../ui/icon-button';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import RivalNoteDialog from './rival-note-dialog';
import styles from './team-dialog.module.css';

type RivalNote = Rows['rivalNotes'];

/** What was heard about rivals, the newest first. */
export function RivalNotes() {
  const { t } = useTranslation('team');
  const [isAdding, setAdding] = useState(false);
  const notes = useMap((map) =>
    [...map.rivalNotes].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)),
  );
  return (
    <section className={styles.section} aria-labelledby="rival-notes">
      <h3 id="rival-notes">{t('notes.title')}</h3>
      {notes.length === 0 ? (
        <p className={styles.quiet}>{t('notes.none')}</p>
      ) : (
        <ul aria-labelledby="rival-notes" className={styles.rows}>
          {notes.map((note) => (
            <NoteRow key={note.id} note={note} />
          ))}
        </ul>
      )}
      <div>
        <Button
          icon={<Plus aria-hidden />}
          onPress={() => {
            setAdding(true);
          }}
        >
          {t('notes.add')}
        </Button>
      </div>
      {isAdding ? (
        <RivalNoteDialog
          onClose={() => {
            setAdding(false);
          }}
        />
      ) : null}
    </section>
  );
}

function NoteRow({ note }: { readonly note: RivalNote }) {
  const { t } = useTranslation('team');
  const { date } = useDayWords();
  const sentence = useFailureSentence();
  const run = useCommand();
  const rivals = useMap((map) => map.rivals.map(({ id, name }) => ({ id, label: name })));
  const day = date(note.date);
  const edit = (patch: Partial<RivalNote>, step?: string) =>
    run(editRivalNote, { id: note.id, patch }, step === undefined ? undefined : { step });
  const { failure, ...typed } = useTypedField(note.text, (text, step) => edit({ text }, step));
  return (
    <li className={styles.rivalNote}>
      <DayField
        label={t('notes.dateOf', { day })}
        isLabelHidden
        value={note.date}
        invalidMessage={t('problems.noSuchDay')}
        onChange={(chosen) => {
          if (chosen !== null) edit({ date: chosen });
        }}
      />
      <Select
        label={t('notes.whichOf', { day })}
        isLabelHidden
        value={note.rivalId}
        options={rivals}
        notKnown={t('notes.anyRival')}
        onChange={(rivalId) => {
          edit({ rivalId: rivalId ?? undefined });
        }}
      />
      <IconButton
        label={t('notes.remove', { day })}
        icon={<Trash2 aria-hidden />}
        onPress={() => {
          run(removeRivalNote, { id: note.id });
        }}
      />
      <div className={styles.noteText}>
        <TextField
          {...typed}
          label={t('notes.textOf', { day })}
          isLabelHidden
          isMultiline
          error={failure && sentence(failure)}
        />
      </div>
    </li>
  );
}
