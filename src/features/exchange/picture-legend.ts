import { useTranslation } from 'react-i18next';
import { LEGEND_ITEMS } from '../../graph-view/legend';
import type { LegendItem } from '../../graph-view/legend';

/** The marks of a picture with what they mean, in the language of the screen. */
export function usePictureLegend(): readonly { item: LegendItem; text: string }[] {
  const { t } = useTranslation(['canvas', 'terms']);
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
      case 'badge':
        return t(`badges.${item.badge}`);
      case 'tie':
        return t(`terms:tieKind.${item.tie}`);
    }
  };
  return LEGEND_ITEMS.map((item) => ({ item, text: wordsOf(item) }));
}
