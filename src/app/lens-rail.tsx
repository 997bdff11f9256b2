import { useTranslation } from 'react-i18next';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { LENSES } from '../editing/session';
import { useChangeSession, useSession } from '../editing/use-map';
import { LENS_ICONS } from './lens-icons';
import styles from './lens-rail.module.css';

/** The arrangements of the same people, one of them chosen. */
export function LensRail() {
  const { t } = useTranslation('canvas');
  const lens = useSession((session) => session.lens);
  const change = useChangeSession();
  return (
    <nav className={styles.rail} aria-label={t('lenses.title')}>
      <ToggleButtonGroup
        aria-label={t('lenses.title')}
        orientation="vertical"
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[lens]}
        onSelectionChange={(keys) => {
          const chosen = LENSES.find((id) => keys.has(id));
          if (chosen) change({ lens: chosen });
        }}
        className={styles.lenses}
      >
        {LENSES.map((id) => {
          const Icon = LENS_ICONS[id];
          return (
            <ToggleButton key={id} id={id} className={styles.lens}>
              <Icon aria-hidden />
              {t(`lenses.${id}`)}
            </ToggleButton>
          );
        })}
      </ToggleButtonGroup>
    </nav>
  );
}
