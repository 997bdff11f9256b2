import { useTranslation } from 'react-i18next';
import { useIntent, useMap } from '../../editing/use-map';
import { Button } from '../../ui/button';
import { CheckboxSet } from '../../ui/checkbox-set';
import { Aim } from './aim';
import { FieldGroup } from './field-group';
import { AuthorityChecks } from './authority-checks';
import {
  PersonChoice,
  PersonDay,
  PersonFlag,
  PersonRank,
  PersonSet,
  PersonText,
  useEditPerson,
  usePersonValue,
} from './person-fields';
import { PersonLink } from './person-link';
import styles from './person-panel.module.css';

interface GroupProps {
  personId: string;
}

interface AimedGroupProps extends GroupProps {
  /** The group is what the user came for. */
  isAimedAt: boolean;
}

/** The five that matter most, always in sight. */
export function CommonFields({ personId }: GroupProps) {
  return (
    <div className={styles.fields}>
      <div className={styles.wide}>
        <PersonText personId={personId} field="name" />
      </div>
      <PersonText personId={personId} field="title" />
      <PersonText personId={personId} field="department" />
      <PersonChoice personId={personId} field="level" />
      <PersonChoice personId={personId} field="decisionRole" />
    </div>
  );
}

export function RoleGroup({ personId, isAimedAt }: AimedGroupProps) {
  const { t } = useTranslation('people');
  const decisionRole = usePersonValue(personId, (person) => person.decisionRole);
  const recommends = usePersonValue(personId, (person) => person.recommends.length > 0);
  return (
    <FieldGroup title={t('groups.roles')} isUnfolded={isAimedAt}>
      <Aim isAimedAt={isAimedAt}>
        <PersonSet personId={personId} field="keyRoles" />
      </Aim>
      <PersonSet personId={personId} field="purchaseRoles" />
      {decisionRole === 'recommender' || recommends === true ? (
        <PersonSet personId={personId} field="recommends" />
      ) : null}
      <PersonSet personId={personId} field="socialRoles" />
    </FieldGroup>
  );
}

export function WeightGroup({ personId }: GroupProps) {
  const { t } = useTranslation('people');
  return (
    <FieldGroup title={t('groups.weight')}>
      <PersonRank personId={personId} field="formalRank" />
      <PersonRank personId={personId} field="realInfluence" />
      <PersonFlag personId={personId} field="holdsMoney" />
      <PersonFlag personId={personId} field="claimsAuthority" />
      <AuthorityChecks personId={personId} />
    </FieldGroup>
  );
}

export function CharacterGroup({ personId }: GroupProps) {
  const { t } = useTranslation('people');
  return (
    <FieldGroup title={t('groups.character')}>
      <div className={styles.fields}>
        <PersonChoice personId={personId} field="firmness" />
        <PersonChoice personId={personId} field="career" />
        <PersonDay personId={personId} field="leavesOn" />
        <PersonDay personId={personId} field="knownSince" />
      </div>
      <PersonFlag personId={personId} field="left" />
      <PersonFlag personId={personId} field="assumed" />
    </FieldGroup>
  );
}

export function ContactGroup({ personId, isAimedAt }: AimedGroupProps) {
  const { t } = useTranslation('people');
  return (
    <FieldGroup title={t('groups.contact')} isUnfolded={isAimedAt}>
      <div className={styles.fields}>
        <PersonChoice personId={personId} field="side" />
        <PersonText personId={personId} field="organisation" />
        <PersonText personId={personId} field="group" />
        <PersonText personId={personId} field="phone" />
        <PersonText personId={personId} field="email" type="email" />
        <PersonText personId={personId} field="link" type="url" />
      </div>
      <PersonLink personId={personId} />
      <PersonRank personId={personId} field="ourContact" />
      <Aim isAimedAt={isAimedAt}>
        <Counterparts personId={personId} />
      </Aim>
      <PersonFlag personId={personId} field="noContact" />
    </FieldGroup>
  );
}

function Counterparts({ personId }: GroupProps) {
  const { t } = useTranslation('people');
  const raise = useIntent();
  const team = useMap((map) => map.team.map(({ id, name }) => ({ id, label: name })));
  const counterparts = usePersonValue(personId, (person) => person.counterparts) ?? [];
  const edit = useEditPerson(personId);
  if (team.length > 0) {
    return (
      <CheckboxSet
        label={t('fields.counterparts')}
        value={counterparts}
        options={team}
        onChange={(chosen) => {
          edit({ counterparts: chosen });
        }}
      />
    );
  }
  return (
    <div className={styles.stack}>
      <p className={styles.quiet}>{t('noTeam')}</p>
      <Button
        size="small"
        edits
        onPress={() => {
          raise({ to: 'show-team' });
        }}
      >
        {t('actions.addTeam')}
      </Button>
    </div>
  );
}

const COACH_CHECKS = ['wantsUs', 'credible', 'crossChecked'] as const;

/** The three tests of a coach; shown once somebody is marked as one. */
export function CoachGroup({ personId, isAimedAt }: AimedGroupProps) {
  const { t } = useTranslation('people');
  const isCoach = usePersonValue(personId, (person) => person.keyRoles.includes('coach'));
  const checks = usePersonValue(personId, (person) => person.coachChecks);
  const edit = useEditPerson(personId);
  if (checks === undefined) return null;
  const passed = COACH_CHECKS.filter((check) => checks[check]);
  if (isCoach !== true && passed.length === 0) return null;
  return (
    <FieldGroup
      title={t('groups.coach')}
      isUnfolded={isAimedAt}
      summary={t('outOf', { count: passed.length, all: COACH_CHECKS.length })}
    >
      <Aim isAimedAt={isAimedAt}>
        <CheckboxSet
          label={t('coach.title')}
          layout="list"
          value={passed}
          options={COACH_CHECKS.map((id) => ({ id, label: t(`coach.${id}`) }))}
          onChange={(chosen) => {
            edit({
              coachChecks: {
                wantsUs: chosen.includes('wantsUs'),
                credible: chosen.includes('credible'),
                crossChecked: chosen.includes('crossChecked'),
              },
            });
          }}
        />
      </Aim>
    </FieldGroup>
  );
}

const POINTS = ['viewOfNeed', 'viewOfUs', 'viewOfRival', 'buyingCriteria', 'strategy'] as const;

/** The seven points of the stakeholder sheet: role and manner are set above, the other five here. */
export function SheetGroup({ personId, isAimedAt }: AimedGroupProps) {
  const { t } = useTranslation('people');
  const filled = usePersonValue(
    personId,
    (person) =>
      POINTS.filter((point) => (person[point] ?? '') !== '').length +
      (person.decisionRole !== undefined || person.keyRoles.length > 0 ? 1 : 0) +
      (person.style !== undefined ? 1 : 0),
  );
  return (
    <FieldGroup
      title={t('groups.sheet')}
      summary={t('outOf', { count: filled, all: 7 })}
      isUnfolded={isAimedAt}
    >
      {POINTS.map((point) => (
        <PersonText key={point} personId={personId} field={point} isMultiline />
      ))}
      <Aim isAimedAt={isAimedAt}>
        <PersonText personId={personId} field="counterPlan" isMultiline />
      </Aim>
    </FieldGroup>
  );
}

export function NotesGroup({ personId }: GroupProps) {
  const { t } = useTranslation('people');
  return (
    <FieldGroup title={t('groups.notes')}>
      <PersonText personId={personId} field="notes" isMultiline />
      <PersonText personId={personId} field="remember" isMultiline />
      <PersonText personId={personId} field="privateNotes" isMultiline />
    </FieldGroup>
  );
}
