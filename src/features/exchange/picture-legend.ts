import { useTranslation } from 'react-i18next';
import { useCampsDrawn } from '../../editing/use-camps-drawn';
import { useSession } from '../../editing/use-map';
import { CAMPS, LEGEND_ITEMS } from '../../graph-view/legend';
import type { LegendItem } from '../../graph-view/legend';

/** The marks of a picture with what they mean, in the language of the screen. */
export function usePictureLegend(): readonly { item: LegendItem; text: string }[] {
  const { t } = useTranslation(['canvas', 'terms']);
  const isMeasured = useSession(({ lens }) => lens === 'influence');
  const size = useSession((session) => session.size);
  const hasCamps = useCampsDrawn();
  const wordsOf = (item: LegendItem): string => {
    switch (item.kind) {
      case 'attitude':
        return t(`attitudes.${item.attitude}`);
      case 'ring':
        return t(item.ring === 'unmet-seat' ? 'legend.unmet' : `legend.${item.ring}`);
      case 'rival':
        return t('legend.rival');
      case 'founding':
        return t(`legend.founded.${item.founding}`);
      case 'ghost':
        return t('who');
      case 'size':
        return t(`legend.sizes.${size}`);
      case 'camp':
        return t('legend.camp', { camp: item.camp });
      case 'badge':
        return t(`badges.${item.badge}`);
      case 'tie':
        return t(`terms:tieKind.${item.tie}`);
    }
  };
  const items: readonly LegendItem[] = [
    ...LEGEND_ITEMS,
    ...(isMeasured ? [{ kind: 'size' } as const] : []),
    ...(hasCamps ? CAMPS.map((camp) => ({ kind: 'camp', camp }) as const) : []),
  ];
  return items.map((item) => ({ item, text: wordsOf(item) }));
}
