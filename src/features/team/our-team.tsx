import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { TeamMember } from '../../domain/account-map';
import { addTeamMember } from '../../domain/commands/add-team-member';
import { editTeamMember } from '../../domain/commands/edit-team-member';
import { removeTeamMember } from '../../domain/commands/remove-team-member';
import { STYLES, TEAM_ROLES } from '../../domain/vocabulary';
import { useCommand } from '../../editing/use-command';
import { useMap } from '../../editing/use-map';
import { useTypedField } from '../../editing/use-typed-field';
import { useFailureSentence } from '../../language/failure-sentence';
import { useTermOptions } from '../../language/use-term-options';
import { IconButton } from '../../ui/icon-button';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { AddByName } from './add-by-name';
import styles from './team-dialog.module.css';

/** Who of ours works on the deal. */
export function OurTeam() {
  const { t } = useTranslation('team');
  const run = useCommand();
  const team = useMap((map) => map.team);
  return (
    <section className={styles.section} aria-labelledby="our-team">
      <h3 id="our-team">{t('ours.title')}</h3>
      {team.length === 0 ? (
        <p className={styles.quiet}>{t('ours.none')}</p>
      ) : (
        <ul aria-labelledby="our-team" className={styles.rows}>
          {team.map((member) => (
            <MemberRow key={member.id} member={member} />
          ))}
        </ul>
      )}
      <AddByName
        label={t('ours.newName')}
        button={t('ours.add')}
        taken={team.map(({ name }) => name)}
        onAdd={(name) => run(addTeamMember, { name, role: 'sales' })}
      />
    </section>
  );
}

function MemberRow({ member }: { readonly member: TeamMember }) {
  const { t } = useTranslation('team');
  const terms = useTermOptions();
  const sentence = useFailureSentence();
  const run = useCommand();
  const { id, name, role, style } = member;
  const { failure, ...typed } = useTypedField(name, (text, step) =>
    run(editTeamMember, { id, patch: { name: text } }, { step }),
  );
  return (
    <li className={styles.row}>
      <TextField
        {...typed}
        label={t('ours.nameOf', { name })}
        isLabelHidden
        error={failure && sentence(failure)}
      />
      <Select
        label={t('ours.roleOf', { name })}
        isLabelHidden
        value={role}
        options={terms('teamRole', TEAM_ROLES)}
        onChange={(next) => {
          if (next) run(editTeamMember, { id, patch: { role: next } });
        }}
      />
      <Select
        label={t('ours.styleOf', { name })}
        isLabelHidden
        value={style}
        options={terms('style', STYLES)}
        notKnown={t('ours.noStyle')}
        onChange={(next) => {
          run(editTeamMember, { id, patch: { style: next ?? undefined } });
        }}
      />
      <IconButton
        label={t('ours.remove', { name })}
        icon={<Trash2 aria-hidden />}
        onPress={() => {
          run(removeTeamMember, { id });
        }}
      />
    </li>
  );
}
