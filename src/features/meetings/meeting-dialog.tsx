import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addMeeting } from '../../domain/commands/add-meeting';
import { addPerson } from '../../domain/commands/add-person';
import type { Day } from '../../domain/day';
import type { Failure } from '../../domain/result';
import { MEETING_KINDS, MEETING_RULES } from '../../domain/vocabulary';
import { useCommand } from '../../editing/use-command';
import { useToday } from '../../editing/use-map';
import { usePersonItems } from '../../editing/use-person-items';
import { useFailureSentence } from '../../language/failure-sentence';
import { useTermOptions } from '../../language/use-term-options';
import { Button } from '../../ui/button';
import { DayField } from '../../ui/day-field';
import { Dialog } from '../../ui/dialog';
import { ErrorSentence } from '../../ui/error-sentence';
import { FieldGrid, WideField } from '../../ui/field-grid';
import { NumberField } from '../../ui/number-field';
import { PeoplePicker } from '../../ui/people-picker';
import { PersonSelect } from '../../ui/person-select';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { meetingOf, MOST_HEADS, newMeeting } from './meeting-draft';
import type { MeetingDraft } from './meeting-draft';

interface MeetingDialogProps {
  readonly date?: Day | undefined;
  readonly onClose: () => void;
  /** Called with the new meeting's id after it was added. */
  readonly onDone?: (meetingId: string) => void;
}

/** Puts up a meeting. Nothing is kept before it is added. */
export default function MeetingDialog({ date, onClose, onDone }: MeetingDialogProps) {
  const { t } = useTranslation('meetings');
  const terms = useTermOptions();
  const whyNot = useFailureSentence();
  const today = useToday();
  const run = useCommand();
  const people = usePersonItems();
  const [draft, setDraft] = useState<MeetingDraft>(() => newMeeting(date ?? null));
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isDayHalfTyped, setDayHalfTyped] = useState(false);

  function change(part: Partial<MeetingDraft>) {
    setDraft({ ...draft, ...part });
    setFailure(null);
  }

  /** Somebody the map does not know yet; the id of the new person. */
  function addByName(name: string): string | undefined {
    const added = run(addPerson, { name, knownSince: today });
    return added.ok ? added.value.changes[0]?.id : undefined;
  }

  function save() {
    // A half typed day says so itself; the name is looked at too, so that both are said at once.
    if (isDayHalfTyped) {
      if (draft.name.trim() === '') setFailure({ code: 'blank-name', at: 'name' });
      return;
    }
    const added = run(addMeeting, meetingOf(draft));
    if (!added.ok) {
      setFailure(added.error);
      return;
    }
    onClose();
    const meetingId = added.value.changes[0]?.id;
    if (meetingId !== undefined) onDone?.(meetingId);
  }

  const isNameWrong = failure?.at === 'name';
  const nameProblem = (why: Failure) =>
    why.code === 'blank-name' ? t('problems.noName') : whyNot(why);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('dialog.title')}
      closeLabel={t('dialog.cancel')}
      isDismissable={false}
      onSubmit={save}
      actions={
        <>
          <Button onPress={onClose}>{t('dialog.cancel')}</Button>
          <Button variant="primary" type="submit">
            {t('dialog.save')}
          </Button>
        </>
      }
    >
      <FieldGrid>
        <WideField>
          <TextField
            label={t('field.name')}
            value={draft.name}
            onChange={(name) => {
              change({ name });
            }}
            placeholder={t('field.namePlaceholder')}
            error={isNameWrong ? nameProblem(failure) : null}
            isRequired
            autoFocus
          />
        </WideField>
        <Select
          label={t('field.kind')}
          value={draft.kind}
          options={terms('meetingKind', MEETING_KINDS)}
          onChange={(kind) => {
            if (kind) change({ kind });
          }}
        />
        <DayField
          label={t('field.date')}
          value={draft.date}
          invalidMessage={t('problems.noSuchDay')}
          onUnfinished={setDayHalfTyped}
          clearLabel={t('field.clearDay')}
          onChange={(day) => {
            change({ date: day });
          }}
        />
        <PersonSelect
          label={t('field.chair')}
          items={people}
          value={draft.chairId}
          placeholder={t('notKnown')}
          noMatch={t('seats.nobodyLeft')}
          clearLabel={t('field.clearChair')}
          create={{
            label: (name) => t('dialog.addPerson', { name }),
            onCreate: (name) => {
              change({ chairId: addByName(name) ?? null });
            },
          }}
          onChange={(chairId) => {
            change({ chairId });
          }}
        />
        <Select
          label={t('field.rule')}
          value={draft.rule}
          options={terms('meetingRule', MEETING_RULES)}
          notKnown={t('notKnown')}
          onChange={(rule) => {
            change({ rule });
          }}
        />
        <NumberField
          label={t('field.headcount')}
          value={draft.headcount}
          minValue={0}
          maxValue={MOST_HEADS}
          step={1}
          placeholder={t('notKnown')}
          description={t('field.headcountHint')}
          onChange={(headcount) => {
            change({ headcount });
          }}
        />
        <WideField>
          <PeoplePicker
            label={t('dialog.seats')}
            description={t('dialog.seatsHint')}
            items={people}
            value={draft.seated}
            chosenLabel={t('dialog.chosen')}
            noMatch={t('seats.nobodyLeft')}
            create={{
              label: (name) => t('dialog.addPerson', { name }),
              onCreate: (name) => {
                const id = addByName(name);
                if (id !== undefined) change({ seated: [...draft.seated, id] });
              },
            }}
            onChange={(seated) => {
              change({ seated });
            }}
          />
        </WideField>
      </FieldGrid>
      {failure === null || isNameWrong ? null : <ErrorSentence>{whyNot(failure)}</ErrorSentence>}
    </Dialog>
  );
}
