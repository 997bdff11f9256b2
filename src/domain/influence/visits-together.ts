import { combinations } from './combinations';
import { COMPUTING, VISIT } from './constants';

/** Two or three visits that bring more than the ranking of single visits lets one see. */
export interface VisitsTogether {
  /** Ids, in the order of the ranking. */
  readonly people: readonly string[];
  /** P(win) after one good visit to each less P(win) now, 0 … 1. */
  readonly gain: number;
  /** They gain more than the same visits one by one, added up. */
  readonly isMore: boolean;
  /** Others, as many, are as good together. */
  readonly isEqual: boolean;
}

/** Somebody of the ranking; best first. */
export interface Ranked {
  readonly personId: string;
  /** The score but for the gain, which people have together. */
  readonly ownScore: number;
}

/** What is gained by one good visit to each of these people. */
type GainOf = (people: readonly string[]) => number;

/**
 * The best two and the best three visits out of the first eight, by 200·gain + what each scores
 * besides. P(win) is not submodular (influence.md c): where nobody can carry the vote alone, two
 * visits gain more than twice one, so adding the best to the best may miss them and all sets are
 * tried. Left out is what the ranking says already: its first two and three, gaining what they do
 * one by one.
 */
export function visitsTogether(
  ranking: readonly Ranked[],
  gainsAmong: (among: readonly string[], most: number) => GainOf,
): readonly VisitsTogether[] {
  const among = ranking.slice(0, COMPUTING.togetherAmong);
  const most = COMPUTING.mostTogether;
  const gainOf = gainsAmong(
    among.map(({ personId }) => personId),
    most,
  );
  const sizes = Array.from(
    { length: Math.max(0, Math.min(most, among.length) - 1) },
    (_, at) => at + 2,
  );
  return sizes.flatMap((size) => bestOf(among, size, gainOf) ?? []);
}

function bestOf(
  among: readonly Ranked[],
  size: number,
  gainOf: GainOf,
): VisitsTogether | undefined {
  const sets = [...combinations(among.length, size)].map((places) => {
    const members = places.flatMap((place) => among.slice(place, place + 1));
    const people = members.map(({ personId }) => personId);
    const gain = gainOf(people);
    const own = members.reduce((sum, { ownScore }) => sum + ownScore, 0);
    return { people, gain, score: VISIT.gainWeight * gain + own };
  });
  const best = Math.max(...sets.map(({ score }) => score));
  const asGood = sets.filter(({ score }) => best - score <= VISIT.samePoints);
  // In the order of a dictionary: the first of the ranking come first.
  const [chosen] = asGood;
  if (!chosen) return undefined;
  const { people, gain } = chosen;
  const oneByOne = people.reduce((sum, id) => sum + gainOf([id]), 0);
  const isMore = VISIT.gainWeight * (gain - oneByOne) > VISIT.samePoints;
  if (!isMore && chosen === sets[0]) return undefined;
  return { people, gain, isMore, isEqual: asGood.length > 1 };
}
