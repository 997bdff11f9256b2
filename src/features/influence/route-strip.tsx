import { X } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useChangeSession, useMap, useSession } from '../../editing/use-map';
import { IconButton } from '../../ui/icon-button';
import { useNameOf } from './person-link';
import styles from './strip.module.css';

/** The way that is drawn on the map, in words; Escape takes it away, as does the button. */
export default function RouteStrip() {
  const { t } = useTranslation('influence');
  const route = useSession((session) => session.route);
  const change = useChangeSession();
  const nameOf = useNameOf(useMap((map) => map));
  const names = route?.people.map(nameOf) ?? [];
  const isShown = route !== null;
  useEffect(() => {
    if (!isShown) return undefined;
    const pressed = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) change({ route: null });
    };
    window.addEventListener('keydown', pressed);
    return () => {
      window.removeEventListener('keydown', pressed);
    };
  }, [isShown, change]);
  return (
    <div role="status">
      {route ? (
        <div className={styles.strip}>
          <p className={styles.words}>
            {t(route.startsWithUs ? 'route.way' : 'route.link', {
              target: names.at(-1),
              speaker: names[0],
              way: names.join(t('route.step')),
            })}
          </p>
          <IconButton
            label={t('route.hide')}
            shortcut="Esc"
            size="small"
            icon={<X aria-hidden />}
            onPress={() => {
              change({ route: null });
            }}
          />
        </div>
      ) : null}
    </div>
  );
}
