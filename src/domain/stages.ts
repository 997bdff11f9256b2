import type { Deal } from './account-map';
import type { Day } from './day';
import { STAGES } from './vocabulary';
import type { Stage } from './vocabulary';

// Of two entered on one day the further one counts, whatever their order.

/** The buying stage of that day: the latest entered by then, intent when none was. */
export function presentStage(deal: Pick<Deal, 'stages'>, today: Day): Stage {
  return latestEntered(deal.stages, ({ stage }) => stageOrder(stage), today)?.stage ?? 'intent';
}

/** The place of a stage in the buying process, 0 (intent) … 5 (use). */
export function stageOrder(stage: Stage): number {
  return STAGES.indexOf(stage);
}

/** The step of our own selling process on that day, 1 … 5; 0 when none was entered. */
export function presentSalesStep(deal: Pick<Deal, 'salesSteps'>, today: Day): number {
  return latestEntered(deal.salesSteps, ({ step }) => step, today)?.step ?? 0;
}

function latestEntered<Entry extends { readonly since: Day }>(
  entries: readonly Entry[],
  placeOf: (entry: Entry) => number,
  today: Day,
): Entry | undefined {
  let latest: Entry | undefined;
  for (const entry of entries) {
    if (entry.since > today) continue;
    const isLater = latest === undefined || entry.since > latest.since;
    const isFurther = entry.since === latest?.since && placeOf(entry) > placeOf(latest);
    if (isLater || isFurther) latest = entry;
  }
  return latest;
}
