import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ArrowDownUp, Trash2 } from 'lucide-react';
import { rowsById } from '../../domain/account-map';
import { addTie } from '../../domain/commands/add-tie';
import { editTie } from '../../domain/commands/edit-tie';
import { removeTie } from '../../domain/commands/remove-tie';
import type { Failure } from '../../domain/result';
import { CERTAINTIES, TIE_KINDS } from '../../domain/vocabulary';
import { useCommand } from '../../editing/use-command';
import { useMap } from '../../editing/use-map';
import { usePersonItems } from '../../editing/use-person-items';
import { useFailureSentence } from '../../language/failure-sentence';
import { useTermOptions } from '../../language/use-term-options';
import { Button } from '../../ui/button';
import { ChoiceRow } from '../../ui/choice-row';
import { Dialog } from '../../ui/dialog';
import { PersonSelect } from '../../ui/person-select';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { draftOf, hasDirection, isTiedAlready, newTieDraft } from './tie-draft';
import type { TieDraft } from './tie-draft';
import styles from './ties.module.css';

export interface TieDialogProps {
  /** The tie to change; without it a new one is added. */
  tieId?: string | undefined;
  fromId?: string | undefined;
  toId?: string | undefined;
  onClose: () => void;
  /** Handed the id of the tie that was added or changed. */
  onDone?: (tieId: string) => void;
}

/** One tie: who, how, with whom, how strong and how sure. */
export default function TieDialog({ tieId, fromId, toId, onClose, onDone }: TieDialogProps) {
  const { t } = useTranslation('ties');
  const run = useCommand();
  const sentence = useFailureSentence();
  const stored = useMap((map) => (tieId === undefined ? undefined : rowsById(map.ties).get(tieId)));
  const tooFew = useMap((map) => map.people.length < 2);
  const [draft, setDraft] = useState<TieDraft>(() =>
    stored ? draftOf(stored) : newTieDraft({ fromId, toId }),
  );
  const [failure, setFailure] = useState<Failure | null>(null);
  const [missing, setMissing] = useState<readonly ('fromId' | 'toId')[]>([]);
  const change = (patch: Partial<TieDraft>) => {
    setDraft({ ...draft, ...patch });
    setFailure(null);
    setMissing([]);
  };

  function save() {
    const { fromId: from, toId: to, note, ...rest } = draft;
    if (from === null || to === null) {
      setMissing((['fromId', 'toId'] as const).filter((end) => draft[end] === null));
      return;
    }
    const row = { ...rest, fromId: from, toId: to, note: note.trim() === '' ? undefined : note };
    const result = tieId === undefined ? run(addTie, row) : run(editTie, { id: tieId, patch: row });
    if (!result.ok) {
      setFailure(result.error);
      return;
    }
    onDone?.(tieId ?? result.value.label.subject?.id ?? '');
    onClose();
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      onSubmit={save}
      isDismissable={false}
      title={tieId === undefined ? t('dialog.addTitle') : t('dialog.editTitle')}
      closeLabel={t('dialog.close')}
      actions={
        <>
          {tieId === undefined ? null : (
            <Button
              variant="quiet"
              icon={<Trash2 aria-hidden />}
              onPress={() => {
                run(removeTie, { id: tieId });
                onClose();
              }}
            >
              {t('dialog.remove')}
            </Button>
          )}
          <Button onPress={onClose}>{t('dialog.cancel')}</Button>
          <Button variant="primary" type="submit" isDisabled={tooFew}>
            {tieId === undefined ? t('dialog.add') : t('dialog.save')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {tooFew ? <p className={styles.notice}>{t('dialog.tooFew')}</p> : null}
        <Ends draft={draft} missing={missing} failure={failure} onChange={change} />
        <TieSentence draft={draft} tieId={tieId} />
        <Grounds draft={draft} failure={failure} onChange={change} />
        {failure !== null && failure.at !== 'toId' && failure.at !== 'note' ? (
          <p role="alert" className={styles.danger}>
            {sentence(failure)}
          </p>
        ) : null}
      </div>
    </Dialog>
  );
}

interface PartProps {
  draft: TieDraft;
  failure: Failure | null;
  onChange: (patch: Partial<TieDraft>) => void;
}

function Ends({
  draft,
  missing,
  failure,
  onChange,
}: PartProps & { missing: readonly ('fromId' | 'toId')[] }) {
  const { t } = useTranslation('ties');
  const sentence = useFailureSentence();
  const items = usePersonItems();
  const directed = hasDirection(draft.kind);
  return (
    <>
      <PersonSelect
        label={directed ? t('dialog.from') : t('dialog.oneOfThem')}
        items={items}
        value={draft.fromId}
        noMatch={t('dialog.noMatch')}
        error={missing.includes('fromId') ? t('dialog.chooseFrom') : null}
        autoFocus={draft.fromId === null}
        onChange={(id) => {
          onChange({ fromId: id });
        }}
      />
      <div className={styles.kind}>
        <TieKindField draft={draft} failure={failure} onChange={onChange} />
        {directed ? (
          <Button
            icon={<ArrowDownUp aria-hidden />}
            onPress={() => {
              onChange({ fromId: draft.toId, toId: draft.fromId });
            }}
          >
            {t('dialog.swap')}
          </Button>
        ) : null}
      </div>
      <PersonSelect
        label={directed ? t('dialog.to') : t('dialog.theOther')}
        items={items}
        value={draft.toId}
        noMatch={t('dialog.noMatch')}
        error={
          missing.includes('toId')
            ? t('dialog.chooseTo')
            : failure?.at === 'toId'
              ? sentence(failure)
              : null
        }
        autoFocus={draft.fromId !== null && draft.toId === null}
        onChange={(id) => {
          onChange({ toId: id });
        }}
      />
    </>
  );
}

function TieKindField({ draft, onChange }: PartProps) {
  const { t } = useTranslation('ties');
  return (
    <Select
      label={t('dialog.kind')}
      value={draft.kind}
      options={TIE_KINDS.map((id) => ({ id, label: t(`verb.${id}`) }))}
      onChange={(kind) => {
        if (kind !== null) onChange({ kind });
      }}
    />
  );
}

/** What the form says so far, read aloud as it changes. */
function TieSentence({ draft, tieId }: { draft: TieDraft; tieId: string | undefined }) {
  const { t } = useTranslation('ties');
  const names = useMap((map) => {
    const people = rowsById(map.people);
    const nameOf = (id: string | null) => (id === null ? undefined : people.get(id)?.name);
    return { from: nameOf(draft.fromId) ?? '…', to: nameOf(draft.toId) ?? '…' };
  });
  const isDouble = useMap((map) => isTiedAlready(map, draft, tieId));
  return (
    <div role="status" className={styles.sentence}>
      <p>
        <bdi>{t(`sentence.${draft.kind}`, names)}</bdi>
      </p>
      {isDouble ? <p className={styles.notice}>{t('dialog.same')}</p> : null}
    </div>
  );
}

const STRENGTHS = [1, 2, 3] as const;

function Grounds({ draft, failure, onChange }: PartProps) {
  const { t } = useTranslation('ties');
  const options = useTermOptions();
  const sentence = useFailureSentence();
  return (
    <>
      <ChoiceRow
        label={t('dialog.strength')}
        value={String(draft.strength)}
        options={options<string>('strength', STRENGTHS.map(String))}
        onChange={(strength) => {
          if (strength !== null) onChange({ strength: Number(strength) });
        }}
      />
      <ChoiceRow
        label={t('dialog.certainty')}
        value={draft.certainty}
        options={options('certainty', CERTAINTIES)}
        onChange={(certainty) => {
          if (certainty !== null) onChange({ certainty });
        }}
      />
      <TextField
        label={t('dialog.note')}
        description={t('dialog.noteHint')}
        value={draft.note}
        isMultiline
        error={failure?.at === 'note' ? sentence(failure) : null}
        onChange={(note) => {
          onChange({ note });
        }}
      />
    </>
  );
}
