import { rowsById } from '../account-map';
import type { AccountMap } from '../account-map';
import type { Day } from '../day';
import { coldChance } from './introduction-chances';
import { introductions } from './introductions';
import { wayWord } from './way-word';
import type { WayWord } from './way-word';

/** A way to somebody, and what to think of it in a word. */
export interface WayIn {
  /** Ids in order: whom we ask first … whom we want to meet. */
  readonly people: readonly string[];
  /** `direct`: to go there without any introduction is likelier to come off. */
  readonly word: WayWord | 'direct';
}

/** How to get to know somebody. */
export interface WaysIn {
  /** We know the person ourselves: there is nobody to ask. */
  readonly isKnown: boolean;
  /** The best three, best first; none where we know the person. */
  readonly ways: readonly WayIn[];
  /** How many ways share no person; 0 if none leads there. */
  readonly separateWays: number;
  /** Whom all ways need, if that is one person. */
  readonly neededId: string | undefined;
}

/**
 * The best ways to somebody in words instead of chances (influence.md d): good, fair, poor, or
 * better directly where the cold approach to that level is likelier. Cost of introductions.
 */
export function waysIn(map: AccountMap, personId: string, today: Day): WaysIn {
  const { ways, separateWays, cut } = introductions(map, personId, today);
  const isKnown = separateWays === null;
  const cold = coldChance(rowsById(map.people).get(personId)?.level);
  return {
    isKnown,
    ways: isKnown
      ? []
      : ways.map(({ people, chance }) => ({
          people,
          word: cold > chance ? 'direct' : wayWord(chance),
        })),
    separateWays: separateWays ?? 0,
    neededId: separateWays === 1 ? cut[0] : undefined,
  };
}
