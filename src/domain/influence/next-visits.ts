import { rowsById } from '../account-map';
import type { AccountMap, Person } from '../account-map';
import { findGaps } from '../coverage';
import type { Gap } from '../coverage';
import { completeMap } from '../coverage/complete-map';
import { gapId } from '../coverage/gap';
import type { Day } from '../day';
import { comingDecisionMeeting, votersOf } from '../meetings';
import { nameOrder } from '../name-order';
import { contactBanned, isBuyer } from '../presence';
import { contacts } from '../visits';
import { bestArrivals, bestWays } from './best-ways';
import { VISIT } from './constants';
import { equalLeaders, firstAlike, firstAmong, leadersOver } from './equal-visits';
import { introductionGraph } from './introduction-graph';
import { reachOf } from './reach';
import type { Reach } from './reach';
import { visitWorths } from './visit-worth';
import type { VisitWorths } from './visit-worth';
import { metLately } from './views';
import { visitsTogether } from './visits-together';
import type { VisitsTogether } from './visits-together';

/** Which term of the score leads, and so how the sentence begins. */
export type VisitReason =
  /** The meeting turns on this person. */
  | 'meeting-turns-on'
  /** Will sit there and has not been seen by us. */
  | 'not-seen'
  /** A competitor has seen this person, we have not. */
  | 'rival-has-seen'
  /** The visit answers open questions. */
  | 'closes-gaps';

/** A visit worth making, and why. */
export interface NextVisit {
  readonly personId: string;
  /** For ranking only: 200·gain + 50·swing + credit − 5·(−ln reach). */
  readonly score: number;
  /** P(win) after one good visit less P(win) now, 0 … 1. */
  readonly gain: number;
  /** What learning this person's true view would tell, 0 … ½. */
  readonly swing: number;
  /** This person's share in the gaps a visit would close, by their severity. */
  readonly credit: number;
  readonly reach: Reach;
  readonly reason: VisitReason;
  /** Who can take us there, in order; empty where we know the person or go directly. */
  readonly introducers: readonly string[];
  /** Ids of the gaps a visit would close, worst first. */
  readonly gaps: readonly string[];
  /** In how many of the other views this person is first, or as good as first. */
  readonly holds: number;
  /** How many other views were looked at; none without a coming decision meeting. */
  readonly views: number;
  /** One of the few whom the other views cannot tell apart: none of them is the one to begin with. */
  readonly isEqual: boolean;
}

export interface NextVisitOptions {
  readonly draws?: number;
  readonly seed?: string;
}

/**
 * Whom to visit next, best first (influence.md c). The gain is that of one good visit under the
 * same random numbers, so never below 0 by chance; the credit is the Shapley share of the coverage
 * game: a gap that anybody could close counts little for each. Left out: people who must not be
 * contacted, have left or are outside; everybody under a ban. Without a coming decision meeting
 * credit and reach decide alone. O(draws × voters × people asked about) for each of 18 views.
 */
export function nextVisits(
  map: AccountMap,
  today: Day,
  options: NextVisitOptions = {},
): readonly NextVisit[] {
  return visitsToAdvise(map, today, options).visits;
}

/** Whom to visit next, and which visits bring more together than one by one. */
export interface VisitsToAdvise {
  readonly visits: readonly NextVisit[];
  readonly together: readonly VisitsTogether[];
}

/** As `nextVisits`, with pairs and triples among the first; none of them without a meeting. */
export function visitsToAdvise(
  rawMap: AccountMap,
  today: Day,
  options: NextVisitOptions = {},
): VisitsToAdvise {
  const map = completeMap(rawMap);
  if (contactBanned(map, today)) return { visits: [], together: [] };
  const candidates = map.people.filter((person) => isBuyer(person, today) && !person.noContact);
  const meeting = comingDecisionMeeting(map, today);
  const worths =
    meeting &&
    visitWorths(map, meeting.id, today, new Set(candidates.map(({ id }) => id)), options);
  const gapsOf = gapsByCloser(findGaps(map, today));
  const reasonFor = reasons(map, today);
  const drafts = candidates.flatMap((person) => {
    const reach = reachOf(map, person.id, today);
    return reach ? [draftOf(person, reach, gapsOf.get(person.id) ?? [])] : [];
  });
  const scoreUnder = (view?: number) => (draft: Draft) => scoreOf(draft, worths, view);
  const ranked = ranking(drafts, scoreUnder());
  const views = worths?.views ?? 0;
  const leaders = leadersOver(views, (view) => firstAmong(drafts, scoreUnder(view)));
  const equals =
    views > 0 ? equalLeaders(ranked, leaders) : firstAlike(firstAmong(ranked, scoreUnder()));
  const visits = ranked.map((draft): NextVisit => {
    const { gain, swing } = worths?.usual(draft.id) ?? NO_WORTH;
    return {
      personId: draft.id,
      score: scoreUnder()(draft),
      gain,
      swing,
      credit: draft.credit,
      reach: draft.reach,
      reason: reasonFor(draft.id, draft.credit, Math.max(gainTerm(gain), swingTerm(swing))),
      introducers: draft.reach.by === 'introduction' ? introducersTo(map, draft.id, today) : [],
      gaps: draft.gaps.map(gapId),
      holds: leaders.get(draft.id) ?? 0,
      views,
      isEqual: equals.has(draft.id),
    };
  });
  return { visits, together: worths ? visitsTogether(ranksOf(visits), worths.together) : [] };
}

function ranksOf(visits: readonly NextVisit[]) {
  return visits.map(({ personId, score, gain }) => ({
    personId,
    ownScore: score - gainTerm(gain),
  }));
}

const NO_WORTH = { gain: 0, swing: 0 };
const gainTerm = (gain: number) => VISIT.gainWeight * gain;
const swingTerm = (swing: number) => VISIT.swingWeight * swing;

/** What does not depend on the view taken of the meeting. */
interface Draft {
  readonly id: string;
  readonly person: Person;
  readonly reach: Reach;
  readonly gaps: readonly Gap[];
  readonly credit: number;
}

function draftOf(person: Person, reach: Reach, gaps: readonly Gap[]): Draft {
  const credit = gaps.reduce(
    (sum, { severity, closers }) => sum + VISIT.severityWeight[severity] / closers.length,
    0,
  );
  return { id: person.id, person, reach, gaps, credit };
}

function scoreOf(
  { id, reach, credit }: Draft,
  worths: VisitWorths | undefined,
  view: number | undefined,
): number {
  const worth = view === undefined ? worths?.usual(id) : worths?.under(view, id);
  const { gain, swing } = worth ?? NO_WORTH;
  return gainTerm(gain) + swingTerm(swing) + credit + VISIT.reachWeight * Math.log(reach.chance);
}

/** Best first; of equals in the order of their names. */
function ranking(drafts: readonly Draft[], score: (draft: Draft) => number): readonly Draft[] {
  const scores = new Map(drafts.map((draft) => [draft.id, score(draft)]));
  return [...drafts].sort(
    (a, b) => (scores.get(b.id) ?? 0) - (scores.get(a.id) ?? 0) || nameOrder(a.person, b.person),
  );
}

function gapsByCloser(gaps: readonly Gap[]): ReadonlyMap<string, readonly Gap[]> {
  const byCloser = new Map<string, Gap[]>();
  for (const gap of gaps) {
    for (const id of gap.closers) {
      const found = byCloser.get(id);
      if (found) found.push(gap);
      else byCloser.set(id, [gap]);
    }
  }
  return byCloser;
}

function reasons(map: AccountMap, today: Day) {
  const { metByUs } = contacts(map, today);
  const lately = metLately(map, today);
  const meeting = comingDecisionMeeting(map, today);
  const voters = new Set(meeting ? votersOf(map, meeting, today).map(({ id }) => id) : []);
  return (id: string, credit: number, moves: number): VisitReason => {
    if (moves > 0 && moves >= credit) return 'meeting-turns-on';
    if (metByUs.has(id)) return 'closes-gaps';
    if (lately.byRival(id)) return 'rival-has-seen';
    return voters.has(id) ? 'not-seen' : 'closes-gaps';
  };
}

function introducersTo(map: AccountMap, personId: string, today: Day): readonly string[] {
  const graph = introductionGraph(map, today);
  const target = graph.nodeOf.get(personId);
  if (target === undefined) return [];
  const [best] = bestWays(graph, bestArrivals(map, today), target);
  const people = rowsById(map.people);
  return (best?.nodes ?? [])
    .flatMap((node) => graph.people[node]?.id ?? [])
    .filter((id) => id !== personId && people.has(id));
}
