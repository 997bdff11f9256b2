import { useCallback, useMemo } from 'react';
import { ToggleButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { AccountMap } from '../../domain/account-map';
import { ATTITUDES } from '../../domain/attitude';
import { TIE_KINDS } from '../../domain/vocabulary';
import { useCampsDrawn } from '../../editing/use-camps-drawn';
import { useChangeSession, useMap, useSession, useToday } from '../../editing/use-map';
import type { Hidden } from '../../editing/session';
import { CAMPS, legendSwatch } from '../../graph-view/legend';
import type { LegendItem } from '../../graph-view/legend';
import { legendCounts } from '../../graph-view/legend-counts';
import type { LegendCounts } from '../../graph-view/legend-counts';
import { paletteOf } from '../../graph-view/palette';
import { Button } from '../../ui/button';
import { Tooltip } from '../../ui/tooltip';
import styles from './legend.module.css';

const NOTHING_HIDDEN: Hidden = { attitudes: [], tieKinds: [], contact: [] };

/** What the marks mean. Most of them hide and show what they stand for. */
export default function Legend({ theme }: { readonly theme: 'light' | 'dark' }) {
  const { t } = useTranslation(['canvas', 'terms']);
  const hidden = useSession((session) => session.hidden);
  const change = useChangeSession();
  const swatch = useSwatches(theme);
  const counts = useCounts(hidden);
  const isMeasured = useSession(({ lens }) => lens === 'influence');
  const size = useSession((session) => session.size);
  const hasCamps = useCampsDrawn();
  const hide = (next: Partial<Hidden>) => {
    change({ hidden: { ...hidden, ...next } });
  };
  const filters = Object.values(hidden).some((list: readonly string[]) => list.length > 0);
  return (
    <div role="group" aria-label={t('legend.title')} className={styles.legend}>
      <div className={styles.group}>
        {ATTITUDES.map((attitude) => (
          <Filter
            key={attitude}
            swatch={swatch({ kind: 'attitude', attitude })}
            name={t(`attitudes.${attitude}`)}
            count={counts.attitudes[attitude]}
            isHidden={hidden.attitudes.includes(attitude)}
            onToggle={() => {
              hide({ attitudes: toggled(hidden.attitudes, attitude) });
            }}
          />
        ))}
      </div>
      <div className={styles.group}>
        <Filter
          swatch={swatch({ kind: 'ring', ring: 'met' })}
          name={t('legend.met')}
          count={counts.met}
          isHidden={hidden.contact.includes('met')}
          onToggle={() => {
            hide({ contact: toggled(hidden.contact, 'met') });
          }}
        />
        <Filter
          swatch={swatch({ kind: 'ring', ring: 'unmet-seat' })}
          name={t('legend.unmet')}
          count={counts.unmetSeat}
          isHidden={hidden.contact.includes('unmet')}
          onToggle={() => {
            hide({ contact: toggled(hidden.contact, 'unmet') });
          }}
        />
        <Sample
          swatch={swatch({ kind: 'ring', ring: 'planned' })}
          name={t('legend.planned')}
          count={counts.planned}
        />
        <Sample swatch={swatch({ kind: 'rival' })} name={t('legend.rival')} count={counts.rival} />
      </div>
      {isMeasured && (
        <div className={styles.group}>
          <span className={styles.sample}>
            <img src={swatch({ kind: 'size' })} alt="" className={styles.swatch} />
            {t(`legend.sizes.${size}`)}
          </span>
          {hasCamps &&
            CAMPS.map((camp) => (
              <span key={camp} className={styles.sample}>
                <img src={swatch({ kind: 'camp', camp })} alt="" className={styles.swatch} />
                {t('legend.camp', { camp })}
              </span>
            ))}
        </div>
      )}
      <div className={styles.group}>
        {TIE_KINDS.map((tie) => (
          <Filter
            key={tie}
            swatch={swatch({ kind: 'tie', tie })}
            name={t(`terms:tieKind.${tie}`)}
            count={counts.ties[tie]}
            isHidden={hidden.tieKinds.includes(tie)}
            onToggle={() => {
              hide({ tieKinds: toggled(hidden.tieKinds, tie) });
            }}
          />
        ))}
      </div>
      {filters && (
        <Button
          size="small"
          variant="quiet"
          onPress={() => {
            hide(NOTHING_HIDDEN);
          }}
        >
          {t('legend.clear')}
        </Button>
      )}
    </div>
  );
}

interface MarkProps {
  readonly swatch: string;
  readonly name: string;
  readonly count: number;
}

function Filter({
  swatch,
  name,
  count,
  isHidden,
  onToggle,
}: MarkProps & { readonly isHidden: boolean; readonly onToggle: () => void }) {
  const { t } = useTranslation('canvas');
  return (
    <Tooltip words={t(isHidden ? 'legend.hide' : 'legend.show', { name })} placement="top">
      <ToggleButton isSelected={!isHidden} onChange={onToggle} className={styles.filter}>
        <img src={swatch} alt="" className={styles.swatch} />
        {name} <Count>{count}</Count>
      </ToggleButton>
    </Tooltip>
  );
}

function Sample({ swatch, name, count }: MarkProps) {
  return (
    <span className={styles.sample}>
      <img src={swatch} alt="" className={styles.swatch} />
      {name} <Count>{count}</Count>
    </span>
  );
}

function Count({ children }: { readonly children: number }) {
  return <span className={styles.count}>{children}</span>;
}

/** Numbers of the map on screen, in the lens on screen. */
function useCounts(hidden: Hidden): LegendCounts {
  const today = useToday();
  const lens = useSession((session) => session.lens);
  const { attitudes, contact } = hidden;
  return useMap(
    useCallback(
      (map: AccountMap) =>
        legendCounts(map, today, lens, {
          attitudes: new Set(attitudes),
          contact: new Set(contact),
        }),
      [today, lens, attitudes, contact],
    ),
  );
}

function useSwatches(theme: 'light' | 'dark'): (item: LegendItem) => string {
  return useMemo(() => {
    const palette = paletteOf(theme);
    return (item) => legendSwatch(item, palette);
  }, [theme]);
}

function toggled<T>(list: readonly T[], item: T): T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}
