import { useTranslation } from 'react-i18next';
import { filePlace } from '../../files/file-place';
import type { MapFileFailure, Repair } from '../../files/map-file-answers';

/** Why a file is refused, in a sentence that names the place. */
export function useRefusalWords(): (failure: MapFileFailure) => string {
  const { t } = useTranslation('exchange');
  const placeWords = usePlaceWords();
  return ({ code, at, facts }) =>
    t(`refused.${code}`, { ...facts, at: at === undefined ? '' : placeWords(at) });
}

/** What is put right in a file, in a sentence that names the place. */
export function useRepairWords(): (repair: Repair) => string {
  const { t } = useTranslation('exchange');
  const placeWords = usePlaceWords();
  return ({ code, at, facts }) => t(`repaired.${code}`, { ...facts, at: placeWords(at) });
}

/** “Person 5 (map.people[4].name)”: found by eye as well as by a program. */
function usePlaceWords(): (at: string) => string {
  const { t } = useTranslation('exchange');
  return (at) => {
    const place = filePlace(at);
    return t(`places.${place.part}`, {
      path: at,
      number: 'number' in place ? place.number : 0,
    });
  };
}
