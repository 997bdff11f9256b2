import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { COVER_AFTER, coverCodeOf } from './cover-code';
import type { CoverCode } from './cover-code';
import styles from './privacy.module.css';

interface Props {
  readonly after: number | null;
  readonly code: CoverCode | null;
  readonly onChange: (change: {
    readonly coverAfter?: number | null;
    readonly coverCode?: CoverCode | null;
  }) => void;
}

/** When the screen is covered by itself, and what shows it again. */
export default function CoverSettings({ after, code, onChange }: Props) {
  const { t } = useTranslation('privacy');
  const [typed, setTyped] = useState('');
  const keep = () => {
    if (typed === '') return;
    setTyped('');
    void coverCodeOf(typed).then((coverCode) => {
      onChange({ coverCode });
    });
  };
  return (
    <div className={styles.settings}>
      <Select
        label={t('cover.after')}
        description={t('cover.text')}
        value={after === null ? null : String(after)}
        notKnown={t('cover.never')}
        options={COVER_AFTER.map((minutes) => ({
          id: String(minutes),
          label: t('cover.minutes', { count: minutes }),
        }))}
        onChange={(minutes) => {
          onChange({ coverAfter: minutes === null ? null : Number(minutes) });
        }}
      />
      {code === null ? (
        <div className={styles.withButton}>
          <TextField
            label={t('cover.newCode')}
            type="password"
            autoComplete="new-password"
            value={typed}
            onChange={setTyped}
            onEnter={keep}
          />
          <Button isDisabled={typed === ''} onPress={keep}>
            {t('cover.setCode')}
          </Button>
        </div>
      ) : (
        <Button
          onPress={() => {
            onChange({ coverCode: null });
          }}
        >
          {t('cover.removeCode')}
        </Button>
      )}
    </div>
  );
}
