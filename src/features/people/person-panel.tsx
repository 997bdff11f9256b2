import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { rowsById } from '../../domain/account-map';
import type { PersonSection } from '../../domain/coverage';
import { useMap } from '../../editing/use-map';
import { EmptyState } from '../../ui/empty-state';
import { Aim } from './aim';
import { AttitudeSection } from './attitude-section';
import { PersonSeats, PersonTies, PersonVisits } from './person-connections';
import {
  CharacterGroup,
  CoachGroup,
  CommonFields,
  ContactGroup,
  NotesGroup,
  RoleGroup,
  SheetGroup,
  WeightGroup,
} from './person-groups';
import { PersonHeader } from './person-header';
import { StyleSection } from './style-section';
import styles from './person-panel.module.css';

interface PersonPanelProps {
  readonly personId: string;
  /** The part to go to. */
  readonly section?: PersonSection | undefined;
  /** What other parts of the app know of the person, before the lists. */
  readonly children?: ReactNode;
}

/** Everything known of one person, edited where it stands. */
export function PersonPanel({ personId, section, children }: PersonPanelProps) {
  const { t } = useTranslation('people');
  const exists = useMap((map) => rowsById(map.people).has(personId));
  if (!exists) return <EmptyState title={t('gone.title')}>{t('gone.text')}</EmptyState>;
  // Keyed, so that text the map could not take stays with the person it was typed for.
  return (
    <article key={personId} className={styles.panel}>
      <PersonHeader personId={personId} />
      <Aim isAimedAt={section === 'attitude'}>
        <AttitudeSection personId={personId} />
      </Aim>
      <Aim isAimedAt={section === 'style'}>
        <StyleSection personId={personId} />
      </Aim>
      <section aria-label={t('groups.common')} className={styles.section}>
        <CommonFields personId={personId} />
      </section>
      <div>
        <RoleGroup personId={personId} isAimedAt={section === 'roles'} />
        <CoachGroup personId={personId} isAimedAt={section === 'coach'} />
        <WeightGroup personId={personId} />
        <CharacterGroup personId={personId} />
        <ContactGroup personId={personId} isAimedAt={section === 'counterparts'} />
        <SheetGroup personId={personId} isAimedAt={section === 'counter-plan'} />
        <NotesGroup personId={personId} />
      </div>
      {children}
      <PersonTies personId={personId} />
      <PersonVisits personId={personId} />
      <PersonSeats personId={personId} />
    </article>
  );
}
