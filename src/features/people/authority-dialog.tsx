import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { calledBy } from '../../domain/called';
import { useToday } from '../../editing/use-map';
import { useFailureSentence } from '../../language/failure-sentence';
import type { Failure } from '../../domain/result';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ErrorSentence } from '../../ui/error-sentence';
import { FieldGrid } from '../../ui/field-grid';
import { AuthorityCheckFields, withCheck } from './authority-check-fields';
import type { CheckDraft } from './authority-check-fields';
import { useEditPerson, usePersonValue } from './person-fields';

interface AuthorityDialogProps {
  readonly personId: string;
  readonly onClose: () => void;
}

/** Notes who confirmed or denied that somebody decides. Open as long as it is mounted. */
export default function AuthorityDialog({ personId, onClose }: AuthorityDialogProps) {
  const { t } = useTranslation('people');
  const whyNot = useFailureSentence();
  const today = useToday();
  const name = usePersonValue(personId, calledBy) ?? '?';
  const checks = usePersonValue(personId, (person) => person.authorityChecks) ?? [];
  const edit = useEditPerson(personId);
  const [draft, setDraft] = useState<CheckDraft>({ whom: null, date: today, confirms: true });
  const [isTried, setTried] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  const save = () => {
    setTried(true);
    const longer = withCheck(checks, draft);
    if (longer === null) return;
    const result = edit({ authorityChecks: longer });
    if (result.ok) onClose();
    else setFailure(result.error);
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('authority.dialog', { name })}
      closeLabel={t('cancel')}
      onSubmit={save}
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" type="submit">
            {t('authority.save')}
          </Button>
        </>
      }
    >
      <FieldGrid>
        <AuthorityCheckFields
          personId={personId}
          draft={draft}
          isWhomMissing={isTried}
          onChange={(change) => {
            setDraft({ ...draft, ...change });
          }}
        />
      </FieldGrid>
      {failure ? <ErrorSentence>{whyNot(failure)}</ErrorSentence> : null}
    </Dialog>
  );
}
