import { rowsById } from '../domain/account-map';
import type { AccountMap } from '../domain/account-map';
import { calledBy } from '../domain/called';
import { bossesOf, reportingCircles } from '../domain/reporting-circles';

/**
 * What is worth knowing of who reports to whom in a file. `reports-in-circle`: these people report to
 * one another in a circle, one hint for each. `several-bosses`: each of these reports to more than one.
 */
export interface ReportingHint {
  readonly code: 'reports-in-circle' | 'several-bosses';
  readonly names: readonly string[];
}

export function reportingHints({ people, ties }: AccountMap): ReportingHint[] {
  const byId = rowsById(people);
  const namesOf = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const person = byId.get(id);
      return person ? [calledBy(person)] : [];
    });
  const divided = [...bossesOf(ties)].filter(([, bosses]) => bosses.size > 1).map(([id]) => id);
  return [
    ...reportingCircles(ties).map(
      (ids) => ({ code: 'reports-in-circle', names: namesOf(ids) }) as const,
    ),
    ...(divided.length > 0 ? [{ code: 'several-bosses', names: namesOf(divided) } as const] : []),
  ];
}
