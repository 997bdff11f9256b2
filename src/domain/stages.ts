import type { Deal } from './account-map';
import type { Day } from './day';
import { STAGES } from './vocabulary';
import type { Stage } from './vocabulary';

/**
 * The buying stage of that day: the latest entered by then, intent when none was. Of two entered on
 * one day it is the further one, whatever their order.
 */
export function presentStage(deal: Pick<Deal, 'stages'>, today: Day): Stage {
  let present: Deal['stages'][number] | undefined;
  for (const entry of deal.stages) {
    if (entry.since > today) continue;
    const later = present === undefined || entry.since > present.since;
    const further =
      entry.since === present?.since && stageOrder(entry.stage) > stageOrder(present.stage);
    if (later || further) present = entry;
  }
  return present?.stage ?? 'intent';
}

/** The place of a stage in the buying process, 0 (intent) … 5 (use). */
export function stageOrder(stage: Stage): number {
  return STAGES.indexOf(stage);
}

/** The step of our own selling process on that day, 1 … 5; 0 when none was entered. */
export function presentSalesStep(deal: Pick<Deal, 'salesSteps'>, today: Day): number {
  let present: Deal['salesSteps'][number] | undefined;
  for (const entry of deal.salesSteps) {
    if (entry.since > today) continue;
    const later = present === undefined || entry.since > present.since;
    const further = entry.since === present?.since && entry.step > present.step;
    if (later || further) present = entry;
  }
  return present?.step ?? 0;
}
