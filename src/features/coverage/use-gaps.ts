import { useCallback, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { gapId, peopleConcerned } from '../../domain/coverage';
import type { Gap, Silence } from '../../domain/coverage';
import type { PartedGaps } from '../../domain/coverage/set-aside';
import type { AccountMap } from '../../domain/account-map';
import { useEditing } from '../../editing/open-map-context';
import { useChangeSession, useMap, useSession, useToday } from '../../editing/use-map';
import { useStore } from '../../editing/use-store';
import { gapTeller } from './gap-words';
import type { GapTeller } from './gap-words';
import { gapsShown } from './gaps-shown';
import type { GapsShown } from './gaps-shown';

/** What `select` reads of the gaps of the map on screen; undefined until a large map was looked through. */
function useGapsShown<T>(select: (gaps: GapsShown) => T): T | undefined {
  const source = gapsShown(useEditing().shown);
  return useStore(
    source,
    useCallback((gaps) => gaps && select(gaps), [select]),
  );
}

/** What is missing on the map on screen and not set aside, worst first; undefined while not known. */
export function useGaps(): readonly Gap[] | undefined {
  return useGapsShown(openOf);
}

/** What is missing and was set aside, with the reasons. */
export function useGapsAside(): PartedGaps['aside'] {
  return useGapsShown(asideOf) ?? NONE;
}

/** Why no rule about the decision speaks, if so. */
export function useSilence(): Silence | undefined {
  return useGapsShown(silenceOf);
}

/** Tells the open map's gaps in the language on screen. */
export function useGapTeller(): GapTeller {
  const today = useToday();
  const map = useMap(wholeMap);
  // The gaps of a large map are of the state that was looked through last: so are their words.
  const lookedThrough = useGapsShown(mapOf) ?? map;
  const { i18n } = useTranslation('gaps');
  const { language } = i18n;
  return useMemo(
    () => gapTeller(lookedThrough, today, i18n, language),
    [lookedThrough, today, i18n, language],
  );
}

const NONE: readonly never[] = [];

function openOf({ open }: GapsShown): readonly Gap[] {
  return open;
}

function asideOf({ aside }: GapsShown): PartedGaps['aside'] {
  return aside;
}

function silenceOf({ silence }: GapsShown): Silence | undefined {
  return silence;
}

function mapOf({ map }: GapsShown): AccountMap {
  return map;
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
  const chosen = gaps?.find((gap) => gapId(gap) === id);
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
    if (id !== null && gaps && !chosen) choose(undefined);
  }, [id, gaps, chosen, choose]);
  return { chosen, choose };
}
