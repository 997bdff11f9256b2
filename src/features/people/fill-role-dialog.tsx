import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountMap } from '../../domain/account-map';
import { calledBy } from '../../domain/called';
import { fillRole } from '../../domain/commands/fill-role';
import type { RoleToFill } from '../../domain/coverage';
import { likelyHolders } from '../../domain/method/likely-holders';
import type { Failure } from '../../domain/result';
import { useCommand } from '../../editing/use-command';
import { useMap, useToday } from '../../editing/use-map';
import { useFailureSentence } from '../../language/failure-sentence';
import { roleName } from '../../language/term-of';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ErrorSentence } from '../../ui/error-sentence';
import { PersonSelect } from '../../ui/person-select';

interface FillRoleDialogProps {
  readonly role: RoleToFill;
  readonly onClose: () => void;
}

/** Asks who plays a part in the purchase: somebody on the map, or somebody new by name. */
export default function FillRoleDialog({ role, onClose }: FillRoleDialogProps) {
  const { t, i18n } = useTranslation('people');
  const whyNot = useFailureSentence();
  const run = useCommand();
  const today = useToday();
  const items = useMap(
    useCallback(
      (map: AccountMap) =>
        likelyHolders(map, role, today).map((person) => ({
          id: person.id,
          name: calledBy(person),
          detail: [person.title, person.department].filter(Boolean).join(' · ') || undefined,
        })),
      [role, today],
    ),
  );
  const [whom, setWhom] = useState<string | null>(null);
  const [newName, setNewName] = useState<string | null>(null);
  const [isTried, setTried] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const name = roleName(role, i18n);

  const save = () => {
    setTried(true);
    if (whom === null && newName === null) return;
    const result =
      whom === null
        ? run(fillRole, { role, name: newName ?? '' })
        : run(fillRole, { role, personId: whom });
    if (result.ok) onClose();
    else setFailure(result.error);
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('fillRole.title', { role: name })}
      closeLabel={t('cancel')}
      width="small"
      onSubmit={save}
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" type="submit">
            {t('fillRole.save')}
          </Button>
        </>
      }
    >
      <PersonSelect
        label={t('fillRole.who')}
        description={t('fillRole.hint')}
        items={newName === null ? items : [...items, { id: NEW, name: newName }]}
        value={newName === null ? whom : NEW}
        noMatch={t('noMatch')}
        autoFocus
        error={isTried && whom === null && newName === null ? t('fillRole.missing') : null}
        onChange={(id) => {
          setWhom(id === NEW ? null : id);
          if (id !== NEW) setNewName(null);
        }}
        create={{
          label: (typed) => t('fillRole.add', { name: typed }),
          onCreate: (typed) => {
            setWhom(null);
            setNewName(typed);
          },
        }}
      />
      {failure ? <ErrorSentence>{whyNot(failure)}</ErrorSentence> : null}
    </Dialog>
  );
}

/** Stands for the new person in the list until there is an id. */
const NEW = '-named-';
