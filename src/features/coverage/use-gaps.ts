import { useCallback, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { findGaps, gapId, peopleConcerned } from '../../domain/coverage';
import { takenAsComplete } from '../../domain/coverage/complete-map';
import type { Gap } from '../../domain/coverage';
import { partGaps } from '../../domain/coverage/set-aside';
import type { PartedGaps } from '../../domain/coverage/set-aside';
import type { AccountMap } from '../../domain/account-map';
import type { Day } from '../../domain/day';
import { useChangeSession, useMap, useSession, useToday } from '../../editing/use-map';
import { gapTeller } from './gap-words';
import type { GapTeller } from './gap-words';

interface Found extends PartedGaps {
  readonly today: Day;
  /** All of them, those set aside included. */
  readonly all: readonly Gap[];
}

const found = new WeakMap<AccountMap, Found>();

/** The map's gaps on that day; several parts of the screen ask for the same ones. */
export function gapsOf(map: AccountMap, today: Day): Found {
  const known = found.get(map);
  if (known?.today === today) return known;
  const all = findGaps(takenAsComplete(map), today);
  const gaps = { today, all, ...partGaps(all, map, today) };
  found.set(map, gaps);
  return gaps;
}

/** What is missing on the map on screen and not set aside, worst first. */
export function useGaps(): readonly Gap[] {
  const today = useToday();
  return useMap(useCallback((map: AccountMap) => gapsOf(map, today).open, [today]));
}

/** What is missing and was set aside, with the reasons. */
export function useGapsAside(): PartedGaps['aside'] {
  const today = useToday();
  return useMap(useCallback((map: AccountMap) => gapsOf(map, today).aside, [today]));
}

/** Tells the open map's gaps in the language on screen. */
export function useGapTeller(): GapTeller {
  const today = useToday();
  const map = useMap(wholeMap);
  const { i18n } = useTranslation('gaps');
  const { language } = i18n;
  return useMemo(() => gapTeller(map, today, i18n, language), [map, today, i18n, language]);
}

function wholeMap(map: AccountMap): AccountMap {
  return map;
}

export interface GapChoice {
  readonly chosen: Gap | undefined;
  /** Shows the people concerned and dims the rest; undefined lets go. */
  readonly choose: (gap: Gap | undefined) => void;
}

/** Which gap is chosen. A gap that has been closed or set aside is let go of. */
export function useGapChoice(): GapChoice {
  const gaps = useGaps();
  const changeSession = useChangeSession();
  const id = useSession((session) =>
    session.selection?.kind === 'gap' ? session.selection.id : null,
  );
  const chosen = gaps.find((gap) => gapId(gap) === id);
  const choose = useCallback(
    (gap: Gap | undefined) => {
      if (!gap) changeSession({ selection: null, highlight: null });
      else {
        changeSession({
          selection: { kind: 'gap', id: gapId(gap) },
          highlight: peopleConcerned(gap),
        });
      }
    },
    [changeSession],
  );
  useEffect(() => {
    if (id !== null && !chosen) choose(undefined);
  }, [id, chosen, choose]);
  return { chosen, choose };
}
