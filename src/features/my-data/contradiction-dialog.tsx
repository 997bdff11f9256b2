import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountMap } from '../../domain/account-map';
import { useFailureSentence } from '../../language/failure-sentence';
import type { Failure } from '../../domain/result';
import type { Contradiction, CopyName, Storage } from '../../storage/storage';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Dialog } from '../../ui/dialog';
import { ErrorSentence } from '../../ui/error-sentence';
import styles from './my-data.module.css';

/** Comparing reads everything: it waits, in milliseconds, until the first screen stands. */
const AFTER_OPENING = 4_000;

/** Asks which copy of a map is right where the two differ, after comparing them away from the screen. */
export default function ContradictionDialog({ storage }: { readonly storage: Storage }) {
  const { t } = useTranslation('myData');
  const failureWords = useFailureSentence();
  const [open, setOpen] = useState<readonly Contradiction[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    let live = true;
    const timer = setTimeout(() => {
      void storage.compareContents().then((found) => {
        if (live && found.ok) setOpen(found.value);
      });
    }, AFTER_OPENING);
    return () => {
      live = false;
      clearTimeout(timer);
    };
  }, [storage]);
  const [contradiction, ...others] = open;
  if (!contradiction) return null;
  const { mapId, database, second } = contradiction;
  const next = () => {
    setFailure(null);
    setOpen(others);
  };
  const settle = async (keep: CopyName | 'both') => {
    const settled = await storage.settleContradiction(mapId, keep);
    if (settled.ok) next();
    else setFailure(settled.error);
  };
  const copies: readonly (readonly [CopyName, AccountMap])[] = [
    ['database', database],
    ['second', second],
  ];
  return (
    <Dialog
      isOpen
      isDismissable={false}
      role="alertdialog"
      onClose={next}
      title={t('contradiction.title', { name: database.name })}
      closeLabel={t('contradiction.later')}
      actions={
        <>
          <Button onPress={next}>{t('contradiction.later')}</Button>
          <Button
            variant="primary"
            onPress={() => {
              void settle('both');
            }}
          >
            {t('contradiction.both')}
          </Button>
        </>
      }
    >
      <p className={styles.intro}>{t('contradiction.text')}</p>
      <div className={styles.cards}>
        {copies.map(([copy, map]) => (
          <Card key={copy} as="section" title={t(`contradiction.${copy}`)}>
            <p>
              {t('contradiction.holds', {
                people: t('states.people', { count: map.people.length }),
                visits: t('states.visits', { count: map.visits.length }),
              })}
            </p>
            <Button
              size="small"
              aria-label={`${t('contradiction.keep')}: ${t(`contradiction.${copy}`)}`}
              onPress={() => {
                void settle(copy);
              }}
            >
              {t('contradiction.keep')}
            </Button>
          </Card>
        ))}
      </div>
      {failure && <ErrorSentence>{failureWords(failure)}</ErrorSentence>}
    </Dialog>
  );
}
