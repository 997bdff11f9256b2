import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rowsById } from '../../domain/account-map';
import type { Failure, Result } from '../../domain/result';
import { everythingSaved } from '../../editing/everything-saved';
import { useEditing } from '../../editing/open-map-context';
import { useChangeSession, useMap } from '../../editing/use-map';
import { useFailureSentence } from '../../language/failure-sentence';
import type { Storage } from '../../storage/storage';
import { Button } from '../../ui/button';
import { CheckboxField } from '../../ui/checkbox-field';
import { CheckboxSet } from '../../ui/checkbox-set';
import { Dialog } from '../../ui/dialog';
import { ErrorSentence } from '../../ui/error-sentence';
import { Loading } from '../../ui/loading';
import type { ToastList } from '../../ui/toasts';
import { MentionList } from './mention-list';
import { findSamePerson } from './same-person';
import type { KnownAs } from './same-person';
import { tracesOf } from './traces';
import styles from './privacy.module.css';

interface Props {
  readonly storage: Storage;
  readonly personId: string;
  readonly toasts: ToastList;
  readonly onClose: () => void;
}

type Known = Awaited<ReturnType<typeof findSamePerson>>;

/** Says precisely what goes for good and what is not reached, and then erases a person everywhere. */
export default function EraseDialog({ storage, personId, toasts, onClose }: Props) {
  const { t } = useTranslation('privacy');
  const failureWords = useFailureSentence();
  const { open } = useEditing();
  const changeSession = useChangeSession();
  const known = useSamePerson(storage, open.id, personId);
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const [cleansTexts, setCleansTexts] = useState(true);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const name = useMap((map) => rowsById(map.people).get(personId)?.name) ?? '';
  // What stands on the screen while it goes, and may be gone from the map.
  const [title] = useState(name);
  const elsewhere = known?.ok ? known.value.elsewhere : [];
  const alsoOn = elsewhere.filter((one) =>
    chosen === null ? isSurelySame(one, personId, title) : chosen.includes(keyOf(one)),
  );

  const erase = async (here: KnownAs) => {
    setBusy(true);
    const erased = await eraseAll(storage, [here, ...alsoOn], cleansTexts);
    open.lookAround();
    setBusy(false);
    if (!erased.ok) {
      setFailure(erased.error);
      return;
    }
    // They may show or speak of him.
    changeSession({ selection: null, highlight: null, closedGaps: [] });
    const { unfinished } = erased.value;
    toasts.show({
      message: unfinished ? t('erase.doneBut', { why: failureWords(unfinished) }) : t('erase.done'),
      tone: unfinished ? 'danger' : 'success',
    });
    onClose();
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      isDismissable={false}
      role="alertdialog"
      title={t('erase.title', { name: title })}
      closeLabel={t('close')}
      actions={
        <>
          <Button onPress={onClose} autoFocus>
            {t('cancel')}
          </Button>
          <Button
            variant="danger"
            isPending={busy}
            isDisabled={known?.ok !== true}
            onPress={() => {
              if (known?.ok) void erase(known.value.here);
            }}
          >
            {t('erase.confirm')}
          </Button>
        </>
      }
    >
      <div className={styles.sections}>
        <p>{t('erase.what')}</p>
        <WhatGoes personId={personId} />
        {!known && <Loading label={t('erase.looking')} />}
        {known?.ok && (
          <MentionList known={[known.value.here, ...alsoOn]}>
            <CheckboxField
              label={t('erase.cleanTexts')}
              isSelected={cleansTexts}
              onChange={setCleansTexts}
            />
          </MentionList>
        )}
        {elsewhere.length > 0 && (
          <CheckboxSet
            label={t('erase.alsoOn')}
            description={t('erase.alsoOnHint')}
            layout="list"
            value={alsoOn.map(keyOf)}
            onChange={setChosen}
            options={elsewhere.map((one) => ({
              id: keyOf(one),
              label: one.map.name,
              detail: `${nameOf(one)} · ${one.map.customer}`,
            }))}
          />
        )}
        <p className={styles.quiet}>{t('erase.notReached')}</p>
        {known?.ok === false && <ErrorSentence>{failureWords(known.error)}</ErrorSentence>}
        {failure && <ErrorSentence>{failureWords(failure)}</ErrorSentence>}
      </div>
    </Dialog>
  );
}

function WhatGoes({ personId }: { readonly personId: string }) {
  const { t } = useTranslation('privacy');
  const traces = useMap((map) => tracesOf(map, personId));
  return (
    <section aria-label={t('erase.goes')}>
      <h3>{t('erase.goes')}</h3>
      <ul className={styles.list}>
        <li>{t('erase.person')}</li>
        {TRACES.filter((trace) => traces[trace] > 0).map((trace) => (
          <li key={trace}>{t(`erase.${trace}`, { count: traces[trace] })}</li>
        ))}
      </ul>
    </section>
  );
}

const TRACES = ['ties', 'assessments', 'visitsAlone', 'visitsShared', 'seats', 'asks'] as const;

/** One after the other; what could not be done at once in one of them counts for all. */
async function eraseAll(
  storage: Storage,
  people: readonly KnownAs[],
  cleansTexts: boolean,
): Promise<Result<{ readonly unfinished?: Failure }>> {
  if (!(await everythingSaved())) return { ok: false, error: { code: 'not-saved-yet' } };
  let unfinished: Failure | undefined;
  for (const { map, personId, names } of people) {
    const erasure = { personId, names: cleansTexts ? names : [] };
    const erased = await storage.erasePerson(map.id, erasure);
    if (!erased.ok) return erased;
    unfinished ??= erased.value.unfinished;
  }
  return { ok: true, value: { ...(unfinished && { unfinished }) } };
}

function nameOf({ map, personId }: KnownAs): string {
  return rowsById(map.people).get(personId)?.name ?? '';
}

/** A copy of a map has the same ids; elsewhere one of the two may be chance. */
function isSurelySame(one: KnownAs, personId: string, name: string): boolean {
  return one.personId === personId && nameOf(one) === name;
}

function keyOf({ map, personId }: KnownAs): string {
  return JSON.stringify([map.id, personId]);
}

/** Undefined until every map was looked through. */
function useSamePerson(storage: Storage, mapId: string, personId: string): Known | undefined {
  const [known, setKnown] = useState<Known>();
  useEffect(() => {
    let live = true;
    void everythingSaved()
      .then(() => findSamePerson(storage, mapId, personId))
      .then((found) => {
        if (live) setKnown(found);
      });
    return () => {
      live = false;
    };
  }, [storage, mapId, personId]);
  return known;
}
