import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rowsById } from '../../domain/account-map';
import { removeVisit } from '../../domain/commands/remove-visit';
import { comingDecisionMeeting } from '../../domain/meetings';
import type { Failure } from '../../domain/result';
import { useCommand } from '../../editing/use-command';
import { useMap, useToday } from '../../editing/use-map';
import { useFailureSentence } from '../../language/failure-sentence';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ErrorSentence } from '../../ui/error-sentence';
import { saveVisit } from './save-visit';
import { suggestedDay } from '../../domain/visit-days';
import { draftOf, fieldsOf, newDraft, problemsOf } from './visit-draft';
import type { VisitDraft, VisitStart } from './visit-draft';
import { VisitFields } from './visit-fields';
import styles from './visit-fields.module.css';

export type VisitDialogProps = (
  | { readonly visitId: string; readonly initial?: never }
  | { readonly initial: VisitStart; readonly visitId?: never }
) & { readonly onClose: () => void };

/** Logs or plans a visit, ours or a rival's, or changes one. Nothing is kept before “Save”. */
export default function VisitDialog({ visitId, initial, onClose }: VisitDialogProps) {
  const { t } = useTranslation('visits');
  const whyNot = useFailureSentence();
  const run = useCommand();
  const today = useToday();
  const map = useMap((whole) => whole);
  const [draft, setDraft] = useState<VisitDraft | null>(() => {
    if (initial) {
      const meeting = comingDecisionMeeting(map, today);
      const day = initial.planned ? suggestedDay(today, meeting?.date) : today;
      const rivals = map.rivals.map(({ id }) => id);
      return newDraft(initial, initial.date ?? day, rivals);
    }
    const visit = rowsById(map.visits).get(visitId);
    return visit ? draftOf(visit, today) : null;
  });
  const [isTried, setTried] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  if (draft === null) {
    return (
      <Dialog
        isOpen
        onClose={onClose}
        title={t('dialog.titles.editLog')}
        closeLabel={t('dialog.cancel')}
      >
        <p>{t('dialog.gone')}</p>
      </Dialog>
    );
  }

  const isPlan = draft.date === null ? (initial?.planned ?? false) : draft.date > today;
  const problems = problemsOf(draft);

  function save(complete: VisitDraft) {
    setTried(true);
    if (Object.keys(problems).length > 0 || complete.date === null) return;
    const by =
      complete.side === 'us'
        ? { kind: 'us' as const }
        : complete.rivalId !== null
          ? { kind: 'rival' as const, id: complete.rivalId }
          : { kind: 'new-rival' as const, name: complete.rivalName };
    const fields = fieldsOf(complete, complete.date, today);
    const result = run(saveVisit, { ...(visitId !== undefined && { id: visitId }), by, fields });
    if (result.ok) onClose();
    else setFailure(result.error);
  }

  const who = draft.side === 'us' ? 'Us' : 'Rival';
  const title =
    visitId !== undefined
      ? t(isPlan ? 'dialog.titles.editPlan' : 'dialog.titles.editLog')
      : t(isPlan ? `dialog.titles.plan${who}` : `dialog.titles.log${who}`);

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={title}
      closeLabel={t('dialog.cancel')}
      isDismissable={false}
      onSubmit={() => {
        save(draft);
      }}
      actions={
        <>
          {visitId === undefined ? null : (
            <span className={styles.apart}>
              <Button
                variant="quiet"
                onPress={() => {
                  run(removeVisit, { id: visitId });
                  onClose();
                }}
              >
                {t('dialog.remove')}
              </Button>
            </span>
          )}
          <Button onPress={onClose}>{t('dialog.cancel')}</Button>
          <Button variant="primary" type="submit">
            {t('dialog.save')}
          </Button>
        </>
      }
    >
      <VisitFields
        draft={draft}
        isPlan={isPlan}
        problems={isTried ? problems : {}}
        failure={failure}
        onChange={(change) => {
          setDraft((present) => present && { ...present, ...change });
          setFailure(null);
        }}
      />
      {failure !== null && !isOfAField(failure) ? (
        <ErrorSentence>{whyNot(failure)}</ErrorSentence>
      ) : null}
    </Dialog>
  );
}

function isOfAField({ at }: Failure): boolean {
  return at === 'purpose' || at === 'note' || at === 'learned' || at === 'reaction';
}
