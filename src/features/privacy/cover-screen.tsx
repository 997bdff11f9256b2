import { EyeOff } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import { isRightCode } from './cover-code';
import type { CoverCode } from './cover-code';
import { uncoverScreen } from './cover-state';
import styles from './cover-screen.module.css';

/** Lies over everything, dialogs too, until somebody wants to go on. What is below stays as it is. */
export default function CoverScreen({ code }: { readonly code: CoverCode | null }) {
  const { t } = useTranslation('privacy');
  const titleId = useId();
  const dialog = useOpenDialog();
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);

  const show = async () => {
    if (code === null || (await isRightCode(typed, code))) uncoverScreen();
    else setWrong(true);
  };

  return createPortal(
    <dialog
      ref={dialog}
      data-cover
      // Otherwise an open dialog below would hide this from screen readers.
      data-react-aria-top-layer
      aria-labelledby={titleId}
      className={styles.cover}
    >
      <form
        className={styles.inside}
        onSubmit={(event) => {
          event.preventDefault();
          void show();
        }}
      >
        <EyeOff aria-hidden className={styles.mark} />
        <h1 id={titleId}>{t('cover.title')}</h1>
        {code !== null && (
          <TextField
            label={t('cover.code')}
            type="password"
            autoFocus
            value={typed}
            onChange={(text) => {
              setTyped(text);
              setWrong(false);
            }}
            error={isWrong ? t('cover.wrong') : null}
          />
        )}
        <Button variant="primary" type="submit" autoFocus={code === null}>
          {t('cover.show')}
        </Button>
        <p className={styles.quiet}>{t('cover.text')}</p>
        {code !== null && (
          <p className={styles.quiet}>
            <a href="recovery.html">{t('cover.forgotten')}</a>
          </p>
        )}
      </form>
    </dialog>,
    document.body,
  );
}

/** In the browser's top layer, with all else inert: Escape does not close it, no key and no file goes further. */
function useOpenDialog() {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return undefined;
    const open = () => {
      if (!dialog.open) dialog.showModal();
    };
    const keep = (event: Event) => {
      event.preventDefault();
    };
    const stop = (event: Event) => {
      event.stopPropagation();
    };
    open();
    dialog.addEventListener('cancel', keep);
    dialog.addEventListener('dragover', keep);
    dialog.addEventListener('drop', keep);
    // A second Escape closes it all the same.
    dialog.addEventListener('close', open);
    dialog.addEventListener('keydown', stop);
    return () => {
      dialog.removeEventListener('close', open);
      dialog.removeEventListener('cancel', keep);
      dialog.removeEventListener('dragover', keep);
      dialog.removeEventListener('drop', keep);
      dialog.removeEventListener('keydown', stop);
      dialog.close();
    };
  }, []);
  return ref;
}
