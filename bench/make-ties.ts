import type { Tie } from '../src/domain/account-map';
import { CERTAINTIES } from '../src/domain/vocabulary';
import type { Post } from './make-posts';
import { oneOf, wholeBelow } from './seeded-random';
import type { Random } from './seeded-random';

const TIES_PER_PERSON = 4;
const STRENGTHS = [1, 2, 3] as const;

/**
 * The reporting lines, and as many ties of influence and trust as make four a person. Those are
 * scale-free: whoever is trusted or heeded by many is so by the next one, in proportion to how many.
 */
export function makeTies(posts: readonly Post[], random: Random): Tie[] {
  const ties: Tie[] = [];
  const add = (kind: Tie['kind'], fromId: string, toId: string) => {
    ties.push({
      id: `t${String(ties.length).padStart(6, '0')}`,
      kind,
      fromId,
      toId,
      strength: oneOf(random, STRENGTHS),
      certainty: oneOf(random, CERTAINTIES),
    });
  };
  for (const { id, chiefId } of posts) {
    if (chiefId !== undefined) add('reports-to', id, chiefId);
  }

  const ids = posts.map(({ id }) => id);
  // Everybody stands here once, and once more for each tie to him: a draw favours those who have many.
  const drawn = [...ids];
  const known = new Set<string>();
  // Among few people there are not so many different pairs.
  const possible = (ids.length * (ids.length - 1)) / 2;
  const wanted = Math.min(ids.length * TIES_PER_PERSON - ties.length, possible);
  while (known.size < wanted) {
    const fromId = ids[wholeBelow(random, ids.length)];
    const toId = drawn[wholeBelow(random, drawn.length)];
    if (fromId === undefined || toId === undefined || fromId === toId) continue;
    const pair = fromId < toId ? `${fromId} ${toId}` : `${toId} ${fromId}`;
    if (known.has(pair)) continue;
    known.add(pair);
    drawn.push(toId);
    add(random() < 0.6 ? 'influences' : 'trusts', fromId, toId);
  }
  return ties;
}
