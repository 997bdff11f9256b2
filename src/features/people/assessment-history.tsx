import { useTranslation } from 'react-i18next';
import { useState } from 'react';
import { Pencil, Trash2 } from 'lucide-react';
import type { Assessment } from '../../domain/account-map';
import { attitudeOf, presentAssessment } from '../../domain/attitude';
import { removeAssessment } from '../../domain/commands/remove-assessment';
import { NEED_STATES, REACTIONS } from '../../domain/vocabulary';
import { useCommand } from '../../editing/use-command';
import { useMap, useToday } from '../../editing/use-map';
import { useDayWords } from '../../language/day-words';
import { useTermOptions } from '../../language/use-term-options';
import { Disclosure } from '../../ui/disclosure';
import { IconButton } from '../../ui/icon-button';
import { Select } from '../../ui/select';
import { EvidenceFields, SayingFields, useEditAssessment } from './evidence-fields';
import { FoundedOn } from './founded-on';
import { NamedNeedsFields } from './named-needs-fields';
import styles from './person-panel.module.css';

/** Every view recorded of the person, the latest first; the present one can be removed here too. */
export function AssessmentHistory({ personId }: { personId: string }) {
  const { t } = useTranslation(['people', 'terms']);
  const today = useToday();
  const [editedId, setEditedId] = useState<string | null>(null);
  const history = useMap((map) =>
    map.assessments
      .filter((assessment) => assessment.personId === personId)
      .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.id < b.id ? -1 : 1)),
  );
  const presentId = useMap((map) => presentAssessment(map, personId, today)?.id);
  if (history.length === 0) return null;
  return (
    <Disclosure
      title={t('attitude.history')}
      summary={t('attitude.views', { count: history.length })}
      headingLevel={4}
    >
      <ul className={styles.rows}>
        {history.map((assessment) => (
          <li key={assessment.id}>
            <HistoryRow
              assessment={assessment}
              isPresent={assessment.id === presentId}
              isEdited={assessment.id === editedId}
              onEdit={() => {
                setEditedId(assessment.id === editedId ? null : assessment.id);
              }}
            />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

interface HistoryRowProps {
  assessment: Assessment;
  isPresent: boolean;
  isEdited: boolean;
  onEdit: () => void;
}

function HistoryRow({ assessment, isPresent, isEdited, onEdit }: HistoryRowProps) {
  const { t } = useTranslation(['people', 'terms']);
  const run = useCommand();
  const days = useDayWords();
  const date = days.date(assessment.date);
  const reaction = assessment.reaction
    ? t(`terms:reaction.${assessment.reaction}`)
    : assessment.stance === undefined
      ? undefined
      : t(`terms:stance.${assessment.stance}`);
  return (
    <>
      <div className={styles.row}>
        <div className={styles.rowWords}>
          <p>
            {date} · {t(`terms:attitude.${attitudeOf(assessment)}`)}
            {isPresent ? <span className={styles.quiet}> · {t('attitude.present')}</span> : null}
          </p>
          <p className={styles.quiet}>
            <FoundedOn assessment={assessment} />
            {reaction === undefined ? null : ` · ${reaction}`}
          </p>
        </div>
        {isPresent ? null : (
          <IconButton
            label={t('attitude.edit', { date })}
            icon={<Pencil aria-hidden />}
            size="small"
            aria-expanded={isEdited}
            edits
            onPress={onEdit}
          />
        )}
        <IconButton
          label={t('attitude.remove', { date })}
          icon={<Trash2 aria-hidden />}
          size="small"
          edits
          onPress={() => {
            run(removeAssessment, { id: assessment.id });
          }}
        />
      </div>
      {isEdited && !isPresent ? <OlderView assessment={assessment} /> : null}
    </>
  );
}

/** A view that is no longer the present one, to be put right. */
function OlderView({ assessment }: { assessment: Assessment }) {
  const { t } = useTranslation(['people', 'terms']);
  const options = useTermOptions();
  const edit = useEditAssessment(assessment.id);
  return (
    <div className={styles.inset}>
      <div className={styles.fields}>
        {(['personal', 'organisation'] as const).map((axis) => (
          <Select
            key={axis}
            label={t(`attitude.axis.${axis}`)}
            value={assessment.needs[axis]}
            options={options('needState', NEED_STATES)}
            onChange={(state) => {
              if (state !== null) edit({ needs: { ...assessment.needs, [axis]: state } });
            }}
          />
        ))}
      </div>
      <EvidenceFields
        assessment={assessment}
        reaction={
          <Select
            label={t('attitude.reaction')}
            value={assessment.reaction}
            options={options('reaction', REACTIONS)}
            notKnown={t('notKnown')}
            onChange={(reaction) => {
              edit({ reaction: reaction ?? undefined });
            }}
          />
        }
      />
      <SayingFields assessment={assessment} />
      <NamedNeedsFields assessment={assessment} />
    </div>
  );
}
