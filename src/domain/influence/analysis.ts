import type { AccountMap } from '../account-map';
import { completeMap } from '../coverage/complete-map';
import { findGaps } from '../coverage';
import { partGaps } from '../coverage/set-aside';
import type { Day } from '../day';
import { comingDecisionMeeting } from '../meetings';
import type { Severity } from '../vocabulary';
import { effectiveInfluence } from './effective-influence';
import type { EffectiveInfluence } from './effective-influence';
import { forecast } from './forecast';
import type { Forecast } from './forecast';
import { meetingShares } from './meeting-shares';
import type { MeetingShares } from './meeting-shares';
import { nextVisits } from './next-visits';
import type { NextVisit } from './next-visits';
import { visitSetFor } from './smallest-visit-set';
import type { VisitSet } from './smallest-visit-set';

/** What is worked out about the coming decision meeting, or about the map until there is one. */
export interface Analysis {
  /** The coming decision meeting. */
  readonly meetingId: string | undefined;
  readonly influence: EffectiveInfluence;
  readonly shares: MeetingShares | undefined;
  readonly forecast: Forecast | undefined;
  readonly visits: readonly NextVisit[];
  /** Closes every pressing gap that has not been set aside. */
  readonly visitSet: VisitSet;
}

const PRESSING: readonly Severity[] = ['critical', 'high'];

/** The parts of the work, in order. */
export const ANALYSIS_STEPS = ['influence', 'forecast', 'visits', 'visit-set'] as const;
export type AnalysisStep = (typeof ANALYSIS_STEPS)[number];

/** What the worker is asked … */
export interface AnalysisAsked {
  readonly map: AccountMap;
  readonly today: Day;
}

/** … and what it tells, one message after the other. */
export type AnalysisTold =
  | { readonly kind: 'step'; readonly step: AnalysisStep }
  | { readonly kind: 'done'; readonly analysis: Analysis };

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
  const shares = meetingId === undefined ? undefined : meetingShares(map, meetingId, today);
  yield 'forecast';
  const forecasted = meetingId === undefined ? undefined : forecast(map, meetingId, today);
  yield 'visits';
  const visits = nextVisits(map, today);
  yield 'visit-set';
  const visitSet = visitSetFor(map, pressingGaps(map, today), today);
  return { meetingId, influence, shares, forecast: forecasted, visits, visitSet };
}

/** The gaps that the smallest set of visits is to close: nobody has set them aside. */
function pressingGaps(map: AccountMap, today: Day) {
  const { open } = partGaps(findGaps(map, today), map, today);
  return open.filter(({ severity }) => PRESSING.includes(severity));
}
