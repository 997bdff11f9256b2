import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Pencil, Trash2 } from 'lucide-react';
import { rowsById } from '../../domain/account-map';
import { removeTie } from '../../domain/commands/remove-tie';
import { useCommand } from '../../editing/use-command';
import { useChangeSession, useIntent, useMap } from '../../editing/use-map';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import TieDialog from './tie-dialog';
import styles from './ties.module.css';

/** One tie as a sentence, with what shows it. */
export function TiePanel({ tieId }: { tieId: string }) {
  const { t } = useTranslation(['ties', 'terms']);
  const raise = useIntent();
  const run = useCommand();
  const changeSession = useChangeSession();
  const [isEdited, setEdited] = useState(false);
  const tie = useMap((map) => rowsById(map.ties).get(tieId));
  const ends = useMap((map) =>
    [tie?.fromId ?? '', tie?.toId ?? ''].map((id) => ({
      id,
      name: rowsById(map.people).get(id)?.name ?? '?',
    })),
  );
  if (!tie) return <EmptyState title={t('panel.goneTitle')}>{t('panel.goneText')}</EmptyState>;
  const { kind, strength, certainty, note } = tie;
  return (
    <article className={styles.panel}>
      <h2 className={styles.title}>
        <bdi>{t(`sentence.${kind}`, { from: ends[0]?.name ?? '?', to: ends[1]?.name ?? '?' })}</bdi>
      </h2>
      <p className={styles.badges}>
        <Badge>{t(`terms:tieKind.${kind}`)}</Badge>
        <Badge>
          {t('dialog.strength')} · {t(`terms:strength.${String(strength) as '1' | '2' | '3'}`)}
        </Badge>
        <Badge tone={certainty === 'guess' ? 'warning' : 'neutral'}>
          {t(`terms:certainty.${certainty}`)}
        </Badge>
      </p>
      {note === undefined ? (
        <p className={styles.quiet}>{t('panel.noNote')}</p>
      ) : (
        <p className={styles.note}>
          <bdi>{note}</bdi>
        </p>
      )}
      <div className={styles.actions}>
        <Button
          size="small"
          variant="primary"
          icon={<Pencil aria-hidden />}
          edits
          onPress={() => {
            setEdited(true);
          }}
        >
          {t('panel.edit')}
        </Button>
        {ends.map(({ id, name }) => (
          <Button
            key={id}
            size="small"
            onPress={() => {
              raise({ to: 'show-person', personId: id });
            }}
          >
            {t('panel.show', { name })}
          </Button>
        ))}
        <Button
          size="small"
          variant="quiet"
          icon={<Trash2 aria-hidden />}
          edits
          onPress={() => {
            if (run(removeTie, { id: tieId }).ok) changeSession({ selection: null });
          }}
        >
          {t('panel.remove')}
        </Button>
      </div>
      {isEdited ? (
        <TieDialog
          tieId={tieId}
          onClose={() => {
            setEdited(false);
          }}
        />
      ) : null}
    </article>
  );
}
