import { useTranslation } from 'react-i18next';
import { useId } from 'react';
import { RotateCw } from 'lucide-react';
import type { Assessment } from '../../domain/account-map';
import { attitudeOf, presentAssessment } from '../../domain/attitude';
import type { Attitude } from '../../domain/attitude';
import { NEED_STATES, REACTIONS } from '../../domain/vocabulary';
import { useCommand } from '../../editing/use-command';
import { useMap, useToday } from '../../editing/use-map';
import { useTermOptions } from '../../language/use-term-options';
import { Button } from '../../ui/button';
import { ChoiceRow } from '../../ui/choice-row';
import { FieldGroup } from './field-group';
import { Select } from '../../ui/select';
import { Square } from '../../ui/square';
import type { SquareCell } from '../../ui/square';
import { AssessmentHistory } from './assessment-history';
import { EvidenceFields, SayingFields } from './evidence-fields';
import { FoundedOn } from './founded-on';
import { NamedNeedsFields } from './named-needs-fields';
import { AttitudeSign } from './attitude-mark';
import { confirmView, recordView } from './record-view';
import styles from './person-panel.module.css';

type Known = Exclude<Attitude, 'unknown'>;
type Needs = Assessment['needs'];

const NEEDS_OF: Record<Attitude, Needs> = {
  partner: { personal: 'met', organisation: 'met' },
  friend: { personal: 'met', organisation: 'unmet' },
  stranger: { personal: 'unmet', organisation: 'met' },
  opponent: { personal: 'unmet', organisation: 'unmet' },
  unknown: { personal: 'unknown', organisation: 'unknown' },
};

/** Where the person stands, what that rests on, and what was thought before. */
export function AttitudeSection({ personId }: { personId: string }) {
  const { t } = useTranslation(['people', 'terms']);
  const headingId = useId();
  const today = useToday();
  const present = useMap((map) => presentAssessment(map, personId, today));
  const run = useCommand();
  return (
    <section aria-labelledby={headingId} className={styles.section}>
      <div className={styles.sectionHead}>
        <h3 id={headingId}>{t('attitude.title')}</h3>
        <p className={styles.quiet}>
          {present ? <FoundedOn assessment={present} /> : t('attitude.nothingRecorded')}
        </p>
        {present !== undefined && present.date < today ? (
          <Button
            size="small"
            variant="quiet"
            icon={<RotateCw aria-hidden />}
            edits
            onPress={() => {
              run(confirmView, { personId });
            }}
          >
            {t('attitude.confirm')}
          </Button>
        ) : null}
      </div>
      <AttitudeSquare personId={personId} present={present} />
      {present ? (
        <>
          <EvidenceFields
            key={present.id}
            assessment={present}
            reaction={<ReactionField personId={personId} present={present} />}
          />
          <FieldGroup title={t('attitude.behind')} headingLevel={4}>
            <NeedRows personId={personId} present={present} />
            <NamedNeedsFields assessment={present} />
            <SayingFields key={present.id} assessment={present} />
          </FieldGroup>
        </>
      ) : (
        <ReactionField personId={personId} present={present} />
      )}
      <AssessmentHistory personId={personId} />
    </section>
  );
}

interface ViewProps {
  personId: string;
  present: Assessment | undefined;
}

function AttitudeSquare({ personId, present }: ViewProps) {
  const { t } = useTranslation(['people', 'terms']);
  const run = useCommand();
  const attitude = attitudeOf(present);
  const cell = (id: Known): SquareCell<Known> => ({
    id,
    label: t(`terms:attitude.${id}`),
    icon: <AttitudeSign attitude={id} />,
    tone: id,
  });
  return (
    <>
      <Square
        label={t('attitude.square')}
        isLabelHidden
        cells={[cell('friend'), cell('partner'), cell('opponent'), cell('stranger')]}
        columnCaptions={[t('attitude.organisationUnmet'), t('attitude.organisationMet')]}
        rowCaptions={[t('attitude.personalMet'), t('attitude.personalUnmet')]}
        value={attitude === 'unknown' ? null : attitude}
        notKnown={t('terms:attitude.unknown')}
        onChange={(chosen) => {
          run(recordView, { personId, seen: { needs: NEEDS_OF[chosen ?? 'unknown'] } });
        }}
      />
      {attitude === 'unknown' ? null : (
        <p className={styles.quiet}>{t(`attitude.hint.${attitude}`)}</p>
      )}
    </>
  );
}

function ReactionField({ personId, present }: ViewProps) {
  const { t } = useTranslation(['people', 'terms']);
  const options = useTermOptions();
  const run = useCommand();
  return (
    <Select
      label={t('attitude.reaction')}
      value={present?.reaction}
      options={options('reaction', REACTIONS)}
      notKnown={t('notKnown')}
      onChange={(reaction) => {
        run(recordView, { personId, seen: { reaction: reaction ?? undefined } });
      }}
    />
  );
}

/** Each axis by itself, for when only one of the two needs is known. */
function NeedRows({ personId, present }: ViewProps) {
  const { t } = useTranslation(['people', 'terms']);
  const options = useTermOptions();
  const run = useCommand();
  const needs = present?.needs ?? NEEDS_OF.unknown;
  return (['personal', 'organisation'] as const).map((axis) => (
    <ChoiceRow
      key={axis}
      label={t(`attitude.axis.${axis}`)}
      value={needs[axis]}
      options={options('needState', NEED_STATES)}
      onChange={(state) => {
        if (state === null) return;
        run(recordView, { personId, seen: { needs: { ...needs, [axis]: state } } });
      }}
    />
  ));
}
