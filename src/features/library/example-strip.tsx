import { useTranslation } from 'react-i18next';
import { useIntent, useMap } from '../../editing/use-map';
import { ChoiceRow } from '../../ui/choice-row';
import { EXAMPLE_MAPS, exampleOf, siblingId } from './example/example-names';
import styles from './example-strip.module.css';

/** On a map of the example: which of its three states this is, what it tells, and the way to the others. */
export default function ExampleStrip() {
  const { t } = useTranslation('library');
  const mapId = useMap((map) => map.id);
  const raise = useIntent();
  const shown = exampleOf(mapId);
  if (shown === null) return null;
  return (
    <section aria-label={t('example.title')} className={styles.strip}>
      <ChoiceRow
        label={t('example.title')}
        isLabelHidden
        value={shown}
        options={EXAMPLE_MAPS.map((which) => ({ id: which, label: t(`example.maps.${which}`) }))}
        onChange={(chosen) => {
          if (chosen) raise({ to: 'open-map', mapId: siblingId(mapId, shown, chosen) });
        }}
      />
      <p className={styles.tells}>{t(`example.tells.${shown}`)}</p>
    </section>
  );
}
