import type { AccountMap } from '../account-map';
import { completeMap } from '../coverage/complete-map';
import { findGaps } from '../coverage';
import { partGaps } from '../coverage/set-aside';
import type { Day } from '../day';
import { comingDecisionMeeting } from '../meetings';
import type { Severity } from '../vocabulary';
import { effectiveInfluence } from './effective-influence';
import type { EffectiveInfluence } from './effective-influence';
import { pairsToBringTogether } from './bring-together';
import { forecast } from './forecast';
import type { Forecast } from './forecast';
import type { LinkValue } from './link-values';
import { meetingShares } from './meeting-shares';
import type { MeetingShares } from './meeting-shares';
import { visitsToAdvise } from './next-visits';
import type { VisitsToAdvise } from './next-visits';
import { visitSetFor } from './smallest-visit-set';
import type { VisitSet } from './smallest-visit-set';
import { strongestLines } from './strongest-lines';
import type { Line } from './strongest-lines';

/** What is worked out about the coming decision meeting, or about the map until there is one. */
export interface Analysis extends VisitsToAdvise {
  /** The coming decision meeting. */
  readonly meetingId: string | undefined;
  readonly influence: EffectiveInfluence;
  /** What carries each person's influence, the strongest lines first. */
  readonly lines: ReadonlyMap<string, readonly Line[]>;
  /** Whom to bring together with whom, best first. */
  readonly links: readonly LinkValue[];
  readonly shares: MeetingShares | undefined;
  readonly forecast: Forecast | undefined;
  /** Closes every pressing gap that has not been set aside. */
  readonly visitSet: VisitSet;
}

const PRESSING: readonly Severity[] = ['critical', 'high'];

/** The parts of the work, in order. */
export const ANALYSIS_STEPS = ['influence', 'forecast', 'visits', 'visit-set'] as const;
export type AnalysisStep = (typeof ANALYSIS_STEPS)[number];

/**
 * Works out everything about a map on a day, naming each part before it begins, so that whoever runs
 * it can say how far it is. The cost is that of a forecast for every person who may be visited.
 */
export function* analysisSteps(
  rawMap: AccountMap,
  today: Day,
): Generator<AnalysisStep, Analysis, void> {
  const map = completeMap(rawMap);
  const meetingId = comingDecisionMeeting(map, today)?.id;
  yield 'influence';
  const influence = effectiveInfluence(map, meetingId, today);
  const lines = strongestLines(map, meetingId, today, influence);
  const links = meetingId === undefined ? [] : pairsToBringTogether(map, meetingId, today);
  const shares = meetingId === undefined ? undefined : meetingShares(map, meetingId, today);
  yield 'forecast';
  const forecasted = meetingId === undefined ? undefined : forecast(map, meetingId, today);
  yield 'visits';
  const advised = visitsToAdvise(map, today);
  yield 'visit-set';
  const visitSet = visitSetFor(map, pressingGaps(map, today), today);
  return {
    meetingId,
    influence,
    lines,
    links,
    shares,
    forecast: forecasted,
    ...advised,
    visitSet,
  };
}

/** The gaps that the smallest set of visits is to close: nobody has set them aside. */
function pressingGaps(map: AccountMap, today: Day) {
  const { open } = partGaps(findGaps(map, today), map, today);
  return open.filter(({ severity }) => PRESSING.includes(severity));
}
