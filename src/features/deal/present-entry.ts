import type { Deal } from '../../domain/account-map';
import type { Day } from '../../domain/day';
import { presentStage } from '../../domain/stages';

/** The entry of the stage the deal is in today; undefined where none was entered. */
export function presentEntry(
  stages: Deal['stages'],
  today: Day,
): Deal['stages'][number] | undefined {
  const stage = presentStage({ stages }, today);
  return stages.findLast((entry) => entry.stage === stage && entry.since <= today);
}
