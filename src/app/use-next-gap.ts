import { useCallback } from 'react';
import { findGaps, gapId, peopleConcerned } from '../domain/coverage';
import { useEditing } from '../editing/open-map-context';

/** Chooses the gap after the chosen one, worst first and round again. */
export function useNextGap(): () => void {
  const { open, today, session } = useEditing();
  return useCallback(() => {
    const gaps = findGaps(open.get(), today.get());
    const { selection } = session.get();
    const chosen = gaps.findIndex(
      (gap) => selection?.kind === 'gap' && selection.id === gapId(gap),
    );
    const next = gaps[(chosen + 1) % gaps.length];
    if (!next) return;
    session.set({
      ...session.get(),
      tab: 'gaps',
      selection: { kind: 'gap', id: gapId(next) },
      highlight: peopleConcerned(next),
    });
  }, [open, today, session]);
}
