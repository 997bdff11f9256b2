import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findGaps, gapId, peopleConcerned } from '../../domain/coverage';
import type { Gap } from '../../domain/coverage';
import type { AccountMap } from '../../domain/account-map';
import type { Day } from '../../domain/day';
import { useChangeSession, useMap, useSession, useToday } from '../../editing/use-map';
import { gapTeller } from './gap-words';
import type { GapTeller } from './gap-words';

const found = new WeakMap<AccountMap, { readonly today: Day; readonly gaps: readonly Gap[] }>();

// Several parts of the screen ask for the same map's gaps.
function gapsOf(map: AccountMap, today: Day): readonly Gap[] {
  const known = found.get(map);
  if (known?.today === today) return known.gaps;
  const gaps = findGaps(map, today);
  found.set(map, { today, gaps });
  return gaps;
}

/** What is missing on the open map today, worst first. */
export function useGaps(): readonly Gap[] {
  const today = useToday();
  return useMap(useCallback((map: AccountMap) => gapsOf(map, today), [today]));
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

/** Which gap is chosen. A gap that has been closed is let go of. */
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

/**
 * Says which gaps an edit has closed or opened; empty until then. Somebody whom only the rival has
 * met is the same gap as somebody whom nobody has met, and so is a list that got shorter.
 */
export function useGapNews(gaps: readonly Gap[], teller: GapTeller): string {
  const { t } = useTranslation('coverage');
  const [last, setLast] = useState({ gaps, teller, news: '' });
  if (last.gaps === gaps) return last.news;
  const before = new Set(last.gaps.map(matter));
  const after = new Set(gaps.map(matter));
  const sentences = [
    ...last.gaps
      .filter((gap) => !after.has(matter(gap)))
      .map((gap) => t('closed', { sentence: last.teller.tell(gap).sentence })),
    ...gaps
      .filter((gap) => !before.has(matter(gap)))
      .map((gap) => t('opened', { sentence: teller.tell(gap).sentence })),
  ];
  const news = sentences.join(' ');
  setLast({ gaps, teller, news });
  return news;
}

function matter({ rule, subject }: Gap): string {
  if (rule === 'G01' || rule === 'G02') return `not met:${subject}`;
  return rule === 'G03' ? rule : gapId({ rule, subject });
}
