import { VISIT } from './constants';

interface Visit {
  readonly id: string;
}

/** Whoever has the best score, and those who come so near that nothing speaks against them. */
export function firstAmong<T extends Visit>(
  visits: readonly T[],
  scoreOf: (visit: T) => number,
): readonly string[] {
  const scores = visits.map(scoreOf);
  const best = Math.max(...scores);
  return visits.filter((_, at) => best - (scores[at] ?? 0) <= VISIT.samePoints).map(({ id }) => id);
}

/** In how many views each person is among the first. */
export function leadersOver(
  views: number,
  firstUnder: (view: number) => readonly string[],
): ReadonlyMap<string, number> {
  const leaders = new Map<string, number>();
  for (let view = 0; view < views; view++) {
    for (const id of firstUnder(view)) leaders.set(id, (leaders.get(id) ?? 0) + 1);
  }
  return leaders;
}

/**
 * The two or three leaders, where the first of the ranking leads in too few views or is not alone
 * in most. There are more of them only where more lead as often as the first.
 */
export function equalLeaders(
  ranked: readonly Visit[],
  leaders: ReadonlyMap<string, number>,
): ReadonlySet<string> {
  const [first, ...rest] = ranked;
  if (!first) return new Set();
  const leads = ({ id }: Visit) => leaders.get(id) ?? 0;
  const isClear = leads(first) >= VISIT.stableViews;
  const others = rest.filter((visit) => leads(visit) >= (isClear ? VISIT.stableViews : 1));
  others.sort((a, b) => leads(b) - leads(a));
  if (others.length === 0) return new Set();
  const alike = others.filter((visit) => leads(visit) >= leads(first));
  const near = alike.length < VISIT.mostEquals ? others.slice(0, VISIT.mostEquals - 1) : alike;
  return new Set([first, ...near].map(({ id }) => id));
}

/** Without a view of a meeting: those whom the score alone does not tell from the first. */
export function firstAlike(first: readonly string[]): ReadonlySet<string> {
  return new Set(first.length > 1 ? first : []);
}
