import { useCallback, useMemo } from 'react';
import type { AccountMap } from '../domain/account-map';
import { isFiltering, peopleMatching } from '../domain/people-matching';
import { useMap, useSession, useToday } from '../editing/use-map';
import { useGaps } from '../features/coverage/use-gaps';

/** Ids of the people whom the filter is about; null while nothing is asked for. */
export function useMatching(): readonly string[] | null {
  const filter = useSession((session) => session.filter);
  const today = useToday();
  const gaps = useGaps();
  return useMap(
    useCallback(
      (map: AccountMap) =>
        isFiltering(filter) ? peopleMatching(map, today, filter, gaps ?? []) : null,
      [filter, today, gaps],
    ),
  );
}

/** Whom the canvas shows while it dims the rest: what was chosen last, a gap, goes before the filter. */
export function useHighlight(): ReadonlySet<string> | null {
  const chosen = useSession((session) => session.highlight);
  const matching = useMatching();
  return useMemo(() => {
    const shown = chosen ?? matching;
    return shown && new Set(shown);
  }, [chosen, matching]);
}
