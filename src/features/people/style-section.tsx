import { useTranslation } from 'react-i18next';
import { useMap } from '../../editing/use-map';
import type { Style } from '../../domain/vocabulary';
import { Square } from '../../ui/square';
import type { SquareCell } from '../../ui/square';
import { useEditPerson, usePersonValue } from './person-fields';
import styles from './person-panel.module.css';

/** The manner on the square of power (across) and feeling (downwards), with our team's beside it. */
export function StyleSection({ personId }: { personId: string }) {
  const { t } = useTranslation(['people', 'terms']);
  const style = usePersonValue(personId, (person) => person.style);
  const edit = useEditPerson(personId);
  const ours = useMap((map) => map.team.map(({ name, style: manner }) => ({ name, manner })));
  const known = ours.flatMap(({ name, manner }) =>
    manner === undefined ? [] : [t('style.ours', { name, style: t(`terms:style.${manner}`) })],
  );
  const cell = (id: Style): SquareCell<Style> => ({ id, label: t(`terms:style.${id}`) });
  return (
    <section className={styles.section}>
      <div className={styles.sectionHead}>
        <h3>{t('style.title')}</h3>
      </div>
      <Square
        label={t('style.title')}
        isLabelHidden
        cells={[cell('analytical'), cell('driver'), cell('amiable'), cell('expressive')]}
        columnCaptions={[t('style.yielding'), t('style.sure')]}
        rowCaptions={[t('style.cool'), t('style.warm')]}
        value={style}
        notKnown={t('notKnown')}
        onChange={(chosen) => {
          edit({ style: chosen ?? undefined });
        }}
      />
      {style === undefined ? null : <p className={styles.quiet}>{t(`style.hint.${style}`)}</p>}
      {known.length === 0 ? null : (
        <p className={styles.quiet}>{t('style.team', { list: known.join(t('listComma')) })}</p>
      )}
    </section>
  );
}
