import { codeUnitOrder } from '../code-unit-order';
import type { Day } from '../day';
import { patchRow, putRow } from '../command';
import type { Command } from '../command';
import type { Stage } from '../vocabulary';

/** The deal is in this stage from that day on. A stage recorded for the same day is replaced. */
export const enterStage: Command<{ stage: Stage; since?: Day }> = (
  map,
  { stage, since },
  context,
) => {
  const day = since ?? context.today;
  const stages = [...map.deal.stages.filter((entry) => entry.since !== day), { stage, since: day }];
  const deal = { ...map.deal, stages: stages.sort((a, b) => codeUnitOrder(a.since, b.since)) };
  return putRow(map, 'account', patchRow(map, 'account', map.id, { deal }), 'enter-stage');
};
