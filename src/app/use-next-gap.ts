import { useCallback } from 'react';
import { gapId, peopleConcerned } from '../domain/coverage';
import { useEditing } from '../editing/open-map-context';
import { gapsShown } from '../features/coverage/gaps-shown';

/** Chooses the gap after the chosen one, worst first and round again; those set aside are left out. */
export function useNextGap(): () => void {
  const { shown, session } = useEditing();
  return useCallback(() => {
    const gaps = gapsShown(shown).get()?.open ?? [];
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
  }, [shown, session]);
}
