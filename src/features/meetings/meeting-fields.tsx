import { useTranslation } from 'react-i18next';
import { MEETING_KINDS, MEETING_RULES } from '../../domain/vocabulary';
import { usePersonItems } from '../../editing/use-person-items';
import { useTypedField } from '../../editing/use-typed-field';
import { useFailureSentence } from '../../language/failure-sentence';
import { useTermOptions } from '../../language/use-term-options';
import { CheckboxField } from '../../ui/checkbox-field';
import { DayField } from '../../ui/day-field';
import { Disclosure } from '../../ui/disclosure';
import { FieldGrid, WideField } from '../../ui/field-grid';
import { NumberField } from '../../ui/number-field';
import { PersonSelect } from '../../ui/person-select';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { MOST_HEADS } from './meeting-draft';
import { useEditMeeting, useMeetingValue } from './use-meeting';

interface OfMeeting {
  readonly meetingId: string;
}

/** What a meeting is, when, and how it decides. */
export function MeetingFields({ meetingId }: OfMeeting) {
  const { t } = useTranslation('meetings');
  return (
    <>
      <FieldGrid>
        <WideField>
          <MeetingName meetingId={meetingId} />
        </WideField>
        <MeetingKind meetingId={meetingId} />
        <MeetingDay meetingId={meetingId} field="date" />
        <MeetingChair meetingId={meetingId} />
        <MeetingRule meetingId={meetingId} />
        <MeetingHeadcount meetingId={meetingId} />
        <MeetingQuota meetingId={meetingId} />
      </FieldGrid>
      <Disclosure title={t('field.more')}>
        <FieldGrid>
          <MeetingDay meetingId={meetingId} field="knownOn" />
          <WideField>
            <MeetingFlag meetingId={meetingId} field="held" />
            <MeetingFlag meetingId={meetingId} field="cancelled" />
          </WideField>
        </FieldGrid>
      </Disclosure>
    </>
  );
}

function MeetingName({ meetingId }: OfMeeting) {
  const { t } = useTranslation('meetings');
  const sentence = useFailureSentence();
  const stored = useMeetingValue(meetingId, ({ name }) => name) ?? '';
  const edit = useEditMeeting(meetingId);
  const { failure, ...typed } = useTypedField(stored, (name, step) => edit({ name }, step));
  return (
    <TextField
      {...typed}
      label={t('field.name')}
      isRequired
      error={failure && (failure.code === 'blank-name' ? t('problems.noName') : sentence(failure))}
    />
  );
}

function MeetingKind({ meetingId }: OfMeeting) {
  const { t } = useTranslation('meetings');
  const terms = useTermOptions();
  const value = useMeetingValue(meetingId, ({ kind }) => kind);
  const edit = useEditMeeting(meetingId);
  return (
    <Select
      label={t('field.kind')}
      value={value}
      options={terms('meetingKind', MEETING_KINDS)}
      onChange={(kind) => {
        if (kind) edit({ kind });
      }}
    />
  );
}

function MeetingDay({ meetingId, field }: OfMeeting & { readonly field: 'date' | 'knownOn' }) {
  const { t } = useTranslation('meetings');
  const value = useMeetingValue(meetingId, (meeting) => meeting[field]);
  const edit = useEditMeeting(meetingId);
  return (
    <DayField
      label={t(`field.${field}`)}
      value={value}
      invalidMessage={t('problems.noSuchDay')}
      clearLabel={t('field.clearDay')}
      description={field === 'knownOn' ? t('field.knownOnHint') : undefined}
      onChange={(day) => {
        edit({ [field]: day ?? undefined });
      }}
    />
  );
}

function MeetingChair({ meetingId }: OfMeeting) {
  const { t } = useTranslation('meetings');
  const people = usePersonItems();
  const value = useMeetingValue(meetingId, ({ chairId }) => chairId);
  const edit = useEditMeeting(meetingId);
  return (
    <PersonSelect
      label={t('field.chair')}
      items={people}
      value={value}
      placeholder={t('notKnown')}
      noMatch={t('seats.nobodyLeft')}
      clearLabel={t('field.clearChair')}
      onChange={(id) => {
        edit({ chairId: id ?? undefined });
      }}
    />
  );
}

function MeetingRule({ meetingId }: OfMeeting) {
  const { t } = useTranslation('meetings');
  const terms = useTermOptions();
  const value = useMeetingValue(meetingId, ({ rule }) => rule);
  const edit = useEditMeeting(meetingId);
  return (
    <Select
      label={t('field.rule')}
      value={value}
      options={terms('meetingRule', MEETING_RULES)}
      notKnown={t('notKnown')}
      onChange={(rule) => {
        edit({ rule: rule ?? undefined });
      }}
    />
  );
}

function MeetingHeadcount({ meetingId }: OfMeeting) {
  const { t } = useTranslation('meetings');
  const value = useMeetingValue(meetingId, ({ headcount }) => headcount);
  const edit = useEditMeeting(meetingId);
  return (
    <NumberField
      label={t('field.headcount')}
      value={value}
      minValue={0}
      maxValue={MOST_HEADS}
      step={1}
      placeholder={t('notKnown')}
      description={t('field.headcountHint')}
      onChange={(headcount) => {
        edit({ headcount: headcount ?? undefined });
      }}
    />
  );
}

/** Only a vote has a quota. */
function MeetingQuota({ meetingId }: OfMeeting) {
  const { t } = useTranslation('meetings');
  const isVote = useMeetingValue(meetingId, ({ rule }) => rule === 'vote') ?? false;
  const value = useMeetingValue(meetingId, ({ quota }) => quota);
  const edit = useEditMeeting(meetingId);
  if (!isVote && value === undefined) return null;
  return (
    <NumberField
      label={t('field.quota')}
      value={value}
      minValue={0}
      maxValue={1}
      step={0.01}
      formatOptions={{ style: 'percent', maximumFractionDigits: 0 }}
      placeholder={t('notKnown')}
      description={t('field.quotaHint')}
      onChange={(quota) => {
        edit({ quota: quota ?? undefined });
      }}
    />
  );
}

function MeetingFlag({ meetingId, field }: OfMeeting & { readonly field: 'held' | 'cancelled' }) {
  const { t } = useTranslation('meetings');
  const isSelected = useMeetingValue(meetingId, (meeting) => meeting[field]) ?? false;
  const edit = useEditMeeting(meetingId);
  return (
    <CheckboxField
      label={t(`field.${field}`)}
      isSelected={isSelected}
      onChange={(selected) => {
        edit({ [field]: selected });
      }}
    />
  );
}
