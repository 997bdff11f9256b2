import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Result } from '../../domain/result';
import { useFailureSentence } from '../../language/failure-sentence';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import styles from './team-dialog.module.css';

interface AddByNameProps {
  readonly label: string;
  readonly button: string;
  /** Names that are on the list already. */
  readonly taken: readonly string[];
  readonly onAdd: (name: string) => Result<unknown>;
}

/** A name and a button; the name stays in the field until it has been taken. */
export function AddByName({ label, button, taken, onAdd }: AddByNameProps) {
  const { t } = useTranslation('team');
  const whyNot = useFailureSentence();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);

  function add() {
    const name = typed.trim();
    if (name === '') setProblem(t('problems.noName'));
    else if (taken.includes(name)) setProblem(t('problems.sameName'));
    else {
      const result: Result<unknown> = onAdd(name);
      setProblem(result.ok ? null : whyNot(result.error));
      if (result.ok) setTyped('');
    }
  }

  return (
    <div className={styles.add}>
      <TextField
        label={label}
        value={typed}
        onChange={(text) => {
          setTyped(text);
          setProblem(null);
        }}
        onEnter={add}
        error={problem}
      />
      <span className={styles.addButton}>
        <Button icon={<Plus aria-hidden />} onPress={add}>
          {button}
        </Button>
      </span>
    </div>
  );
}
