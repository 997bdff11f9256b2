import type { Tie } from './account-map';

interface Visit {
  readonly person: string;
  readonly order: number;
  /** The order of the first in his circle, as far as is known. */
  earliest: number;
  /** His circle is not complete yet. */
  isOpen: boolean;
  readonly rest: Iterator<string, undefined>;
}

/**
 * The groups of people in which everybody reports, in the end, to everybody else: the strongly
 * connected components of the reports, but for single people (Tarjan, Depth-first search and linear
 * graph algorithms, SIAM J. Comput. 1972). By id. Without recursion, for a line of command in a
 * file may be ten thousand long.
 */
export function reportingCircles(ties: readonly Tie[]): string[][] {
  const bosses = bossesOf(ties);
  const visits = new Map<string, Visit>();
  const open: Visit[] = [];
  const circles: string[][] = [];
  const visit = (person: string): Visit => {
    const order = visits.size;
    const rest = (bosses.get(person) ?? new Set()).values();
    const begun = { person, order, earliest: order, isOpen: true, rest };
    visits.set(person, begun);
    open.push(begun);
    return begun;
  };
  const close = (first: Visit) => {
    const members = open.splice(open.lastIndexOf(first));
    for (const member of members) member.isOpen = false;
    if (members.length > 1) circles.push(members.map(({ person }) => person));
  };

  for (const start of bosses.keys()) {
    const path = visits.has(start) ? [] : [visit(start)];
    for (let last = path.at(-1); last; last = path.at(-1)) {
      const boss = last.rest.next().value;
      if (boss === undefined) {
        path.pop();
        const report = path.at(-1);
        if (report) report.earliest = Math.min(report.earliest, last.earliest);
        if (last.earliest === last.order) close(last);
        continue;
      }
      const seen = visits.get(boss);
      if (!seen) path.push(visit(boss));
      else if (seen.isOpen) last.earliest = Math.min(last.earliest, seen.order);
    }
  }
  return circles;
}

/** Whom each person reports to, by id. */
export function bossesOf(ties: readonly Tie[]): Map<string, Set<string>> {
  const bosses = new Map<string, Set<string>>();
  for (const { kind, fromId, toId } of ties) {
    if (kind !== 'reports-to') continue;
    const known = bosses.get(fromId);
    if (known) known.add(toId);
    else bosses.set(fromId, new Set([toId]));
  }
  return bosses;
}
