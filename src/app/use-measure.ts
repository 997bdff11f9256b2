import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { influenceWord } from '../domain/influence/influence-word';
import { betweennessWord, opennessWord } from '../domain/influence/network-words';
import { isByInfluence, worthOf } from '../editing/measures';
import type { NetworkResults } from '../editing/network';
import { useAnalysis } from '../editing/use-analysis';
import { useSession } from '../editing/use-map';
import { useNetwork } from '../editing/use-network';
import type { Camp, Measure } from '../graph-view/measure';

/** What the size of the dots stands for; while it is worked out anew, that of the map before. */
export function useMeasure(isShown: boolean): Measure | null {
  const size = useSession((session) => session.size);
  const { results } = useAnalysis(isShown && isByInfluence(size));
  const { results: network } = useNetwork(isShown && size !== 'influence');
  const words = useSpoken();
  return useMemo(() => {
    if (!isShown) return null;
    const worth = worthOf(size, { results, network });
    const greatest = Math.max(...worth.values.values());
    const camps = size === 'camps' ? campsIn(network) : null;
    return {
      ...worth,
      camps,
      spoken: (id) => {
        if (size === 'camps') return words.camp(camps?.get(id));
        const value = worth.values.get(id);
        return value === undefined ? '' : words.amount[size](value, greatest);
      },
    };
  }, [isShown, size, results, network, words]);
}

function campsIn(network: NetworkResults | undefined): ReadonlyMap<string, Camp> {
  const [first = [], second = []] = network?.balance.camps ?? [];
  return new Map([...first.map((id) => [id, 1] as const), ...second.map((id) => [id, 2] as const)]);
}

/** How much of a measure somebody has, in words to be spoken with the name. */
function useSpoken() {
  const { t } = useTranslation(['influence', 'measures']);
  return useMemo(() => {
    const isOne = () => t('measures:spoken.oneOfThem');
    return {
      amount: {
        influence: (value: number, greatest: number) =>
          t(`influence:moves.${influenceWord(value, greatest)}`),
        betweenness: (value: number) => t(`measures:between.${betweennessWord(value)}`),
        openness: (value: number) => t(`measures:joins.${opennessWord(value)}`),
        'must-not-leave': isOne,
        seeds: isOne,
      },
      camp: (camp: Camp | undefined) =>
        camp === undefined ? '' : t('measures:spoken.camp', { camp }),
    };
  }, [t]);
}
