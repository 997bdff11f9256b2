import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Rival } from '../../domain/account-map';
import { addRival } from '../../domain/commands/add-rival';
import { editRival } from '../../domain/commands/edit-rival';
import { removeRival } from '../../domain/commands/remove-rival';
import { useCommand } from '../../editing/use-command';
import { useMap } from '../../editing/use-map';
import { useTypedField } from '../../editing/use-typed-field';
import { useFailureSentence } from '../../language/failure-sentence';
import { IconButton } from '../../ui/icon-button';
import { TextField } from '../../ui/text-field';
import { AddByName } from './add-by-name';
import styles from './team-dialog.module.css';

/** Who else wants this deal, and what we know of them. */
export function Rivals() {
  const { t } = useTranslation('team');
  const run = useCommand();
  const rivals = useMap((map) => map.rivals);
  return (
    <section className={styles.section} aria-labelledby="rivals">
      <h3 id="rivals">{t('rivals.title')}</h3>
      {rivals.length === 0 ? (
        <p className={styles.quiet}>{t('rivals.none')}</p>
      ) : (
        <ul aria-labelledby="rivals" className={styles.rows}>
          {rivals.map((rival) => (
            <RivalRow key={rival.id} rival={rival} />
          ))}
        </ul>
      )}
      <AddByName
        label={t('rivals.newName')}
        button={t('rivals.add')}
        taken={rivals.map(({ name }) => name)}
        onAdd={(name) => run(addRival, { name })}
      />
    </section>
  );
}

function RivalRow({ rival }: { readonly rival: Rival }) {
  const { t } = useTranslation('team');
  const sentence = useFailureSentence();
  const run = useCommand();
  const { id, name, note = '' } = rival;
  const { failure, ...typedName } = useTypedField(name, (text, step) =>
    run(editRival, { id, patch: { name: text } }, { step }),
  );
  const { failure: noteFailure, ...typedNote } = useTypedField(note, (text, step) =>
    run(editRival, { id, patch: { note: text === '' ? undefined : text } }, { step }),
  );
  return (
    <li className={styles.rivalRow}>
      <TextField
        {...typedName}
        label={t('rivals.nameOf', { name })}
        isLabelHidden
        error={failure && sentence(failure)}
      />
      <TextField
        {...typedNote}
        label={t('rivals.noteOf', { name })}
        isLabelHidden
        placeholder={t('rivals.note')}
        error={noteFailure && sentence(noteFailure)}
      />
      <IconButton
        label={t('rivals.remove', { name })}
        icon={<Trash2 aria-hidden />}
        onPress={() => {
          run(removeRival, { id });
        }}
      />
    </li>
  );
}
