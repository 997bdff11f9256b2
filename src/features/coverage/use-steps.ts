import { useCallback } from 'react';
import type { AccountMap } from '../../domain/account-map';
import type { Gap } from '../../domain/coverage';
import { bestAskedFirst } from '../../domain/method/best-asked';
import { useIntent, useMap, useToday } from '../../editing/use-map';
import { intentOf } from '../../editing/step-intent';
import type { GapTeller } from './gap-words';

/** Something to do about a gap: its button. */
export interface StepButton {
  readonly id: string;
  readonly label: string;
  readonly take: () => void;
}

/** What a gap's rule proposes to do, the best first. */
export function useSteps(gap: Gap, teller: GapTeller): readonly StepButton[] {
  const raise = useIntent();
  const bestAsked = useClosers(gap)[0];
  const name = bestAsked === undefined ? undefined : teller.nameOf(bestAsked);
  return gap.steps.map((step, index) => ({
    id: `${step.do} ${index}`,
    label: teller.stepLabel(gap, step, name),
    take: () => {
      raise(intentOf(step, { closers: gap.closers, purpose: teller.purpose(gap) }));
    },
  }));
}

/** Ids of the people who could close it, best asked first. */
export function useClosers({ closers }: Gap): readonly string[] {
  const today = useToday();
  return useMap(
    useCallback((map: AccountMap) => bestAskedFirst(map, closers, today), [closers, today]),
  );
}
