import { codeUnitOrder } from '../code-unit-order';
import type { AccountMap, Rows } from '../account-map';
import type { Day } from '../day';
import { calibration } from './calibration';
import type { Calibration } from './calibration';
import { verdictOn } from './verdict';
import type { Verdict } from './verdict';

type Outcome = NonNullable<Rows['forecasts']['outcome']>;

/** A forecast that was kept, what it said on its day, and what came of it. */
export interface KeptForecast {
  readonly id: string;
  readonly date: Day;
  readonly meetingId: string;
  readonly said: Verdict;
  readonly outcome: Outcome | undefined;
  /** (p − y)², 0 … 1; undefined without an outcome, or where no chance was said. */
  readonly score: number | undefined;
}

export interface KeptForecasts {
  /** The latest first. */
  readonly forecasts: readonly KeptForecast[];
  /** How well those did that said a chance. */
  readonly record: Calibration;
  /** Meetings of kept forecasts whose day has come and of which nobody has said how they decided. */
  readonly undecided: readonly string[];
}

/** What was forecast of the map's meetings, and how well that did by then. O(forecasts + meetings). */
export function keptForecasts(map: AccountMap, today: Day): KeptForecasts {
  const ofDeal = outcomeOfDeal(map, today);
  const rows = map.forecasts.map((row) => ({
    ...row,
    outcome: row.outcome ?? (row.meetingId === ofDeal?.meetingId ? ofDeal.outcome : undefined),
  }));
  const saidOf = new Map(
    rows.map((row) => [row.id, verdictOn({ ...row, knownShare: row.known }, [])]),
  );
  const saysChance = ({ id }: { id: string }) => 'percent' in (saidOf.get(id) ?? {});
  const scored = rows.filter(saysChance);
  const forecasts = rows
    .map(({ id, date, meetingId, win, outcome }) => ({
      id,
      date,
      meetingId,
      said: saidOf.get(id) ?? ({ kind: 'nobody-decides' } as const),
      outcome,
      score:
        outcome === undefined || !saysChance({ id })
          ? undefined
          : (win - Number(outcome === 'won')) ** 2,
    }))
    .sort((a, b) => codeUnitOrder(b.date, a.date) || codeUnitOrder(a.id, b.id));
  const kept = new Set(
    rows.filter(({ outcome }) => outcome === undefined).map(({ meetingId }) => meetingId),
  );
  return {
    forecasts,
    record: calibration({ forecasts: scored }, today),
    undecided: map.meetings
      .filter(({ id, date }) => kept.has(id) && date != null && date <= today)
      .map(({ id }) => id),
  };
}

/** The outcome of the deal is that of the last decision meeting before it. */
function outcomeOfDeal(
  { deal, meetings }: Pick<AccountMap, 'deal' | 'meetings'>,
  today: Day,
): { readonly meetingId: string; readonly outcome: Outcome } | undefined {
  const { outcome } = deal;
  if (outcome == null || outcome.date > today) return undefined;
  const [last] = meetings
    .flatMap(({ id, kind, date, cancelled }) => {
      const isBefore = date != null && date <= outcome.date;
      return kind === 'decision' && !cancelled && isBefore ? [{ id, date }] : [];
    })
    .sort((a, b) => codeUnitOrder(b.date, a.date) || codeUnitOrder(a.id, b.id));
  if (!last) return undefined;
  // What was dropped was not carried for us and not against us.
  return { meetingId: last.id, outcome: outcome.result === 'dropped' ? 'open' : outcome.result };
}
