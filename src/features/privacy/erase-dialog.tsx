import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rowsById } from '../../domain/account-map';
import type { Failure, Result } from '../../domain/result';
import { everythingSaved } from '../../editing/everything-saved';
import { useEditing } from '../../editing/open-map-context';
import { useChangeSession, useMap } from '../../editing/use-map';
import { useFailureSentence } from '../../language/failure-sentence';
import { joinSentences } from '../../language/sentences';
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
  const { t, i18n } = useTranslation('privacy');
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
  const everywhere = known?.ok ? [known.value.here, ...known.value.elsewhere] : [];
  const offered = everywhere.slice(1).filter((one) => one.name !== undefined || cleansTexts);
  const alsoOn = offered.filter((one) =>
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
    const left = mapsLeft(everywhere, [here, ...alsoOn], cleansTexts);
    const done = left > 0 ? t('erase.doneChosen') : t('erase.done');
    const sentences = [
      unfinished ? t('erase.doneBut', { why: failureWords(unfinished) }) : done,
      left > 0 && t('erase.left', { count: left }),
    ];
    toasts.show({
      message: joinSentences(sentences, i18n.language),
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
            {everywhere.some(({ mentions }) => mentions.length > 0) && (
              <CheckboxField
                label={t('erase.cleanTexts')}
                isSelected={cleansTexts}
                onChange={setCleansTexts}
              />
            )}
          </MentionList>
        )}
        {offered.length > 0 && (
          <CheckboxSet
            label={t('erase.alsoOn')}
            description={t('erase.alsoOnHint')}
            layout="list"
            value={alsoOn.map(keyOf)}
            onChange={setChosen}
            options={offered.map((one) => {
              const who = one.name ?? t('erase.inTexts', { count: one.mentions.length });
              const detail = `${who} · ${one.map.customer}`;
              return { id: keyOf(one), label: one.map.name, detail };
            })}
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
  known: readonly KnownAs[],
  cleansTexts: boolean,
): Promise<Result<{ readonly unfinished?: Failure }>> {
  if (!(await everythingSaved())) return { ok: false, error: { code: 'not-saved-yet' } };
  let unfinished: Failure | undefined;
  for (const { map, erasure } of known) {
    const { personId } = erasure;
    const erased = await storage.erasePerson(
      map.id,
      cleansTexts ? erasure : { personId, names: [] },
    );
    if (!erased.ok) return erased;
    unfinished ??= erased.value.unfinished;
  }
  return { ok: true, value: { ...(unfinished && { unfinished }) } };
}

/** On how many maps a name of the person still stands when he was erased from some of them. */
function mapsLeft(
  everywhere: readonly KnownAs[],
  erased: readonly KnownAs[],
  cleansTexts: boolean,
): number {
  const left = everywhere.filter(
    (one) => !erased.includes(one) || (one.mentions.length > 0 && !cleansTexts),
  );
  return new Set(left.map(({ map }) => map.id)).size;
}

/** A copy of a map has the same ids; elsewhere one of the two may be chance. */
function isSurelySame(one: KnownAs, personId: string, name: string): boolean {
  return one.erasure.personId === personId && one.name === name;
}

function keyOf({ map, erasure }: KnownAs): string {
  return JSON.stringify([map.id, erasure.personId]);
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
