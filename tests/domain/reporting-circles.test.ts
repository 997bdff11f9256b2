import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Tie } from '../../src/domain/account-map';
import { bossesOf, reportingCircles } from '../../src/domain/reporting-circles';

type Report = readonly [from: string, to: string];

function tiesOf(reports: readonly Report[], kind: Tie['kind'] = 'reports-to'): Tie[] {
  return reports.map(([fromId, toId], index) => ({
    ...{ id: `t${index}`, kind, fromId, toId },
    ...{ strength: 1, certainty: 'told' },
  }));
}

/** By its first member, each sorted: the order of a search is nobody's business. */
const sorted = (circles: readonly (readonly string[])[]) =>
  circles.map((circle) => circle.toSorted()).toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1));

describe('circles of reports', () => {
  it.each<[string, string, string[]]>([
    ['nobody', '', []],
    ['a line', 'ab bc cd', []],
    ['two bosses with one above them', 'ab ac bd cd', []],
    ['two people', 'ab ba', ['ab']],
    ['a circle with somebody below and above it', 'xa ab bc ca cy', ['abc']],
    ['two circles apart', 'ab ba cd de ec', ['ab', 'cde']],
    ['two circles, one below the other', 'ab ba bc cd dc', ['ab', 'cd']],
    ['two circles through one person', 'ab ba bc cb', ['abc']],
    ['a circle come upon from its middle', 'ab bc cd db', ['bcd']],
    ['a report twice', 'ab ab ba', ['ab']],
    ['a report to oneself', 'aa ab', []],
  ])('of %s', (_, reports, circles) => {
    const pairs = reports.split(' ').map((pair): Report => [pair.charAt(0), pair.charAt(1)]);
    const found = sorted(reportingCircles(tiesOf(reports === '' ? [] : pairs)));
    expect(found.map((circle) => circle.join(''))).toEqual(circles);
  });

  it('are of reports only', () => {
    const pairs: Report[] = [
      ['a', 'b'],
      ['b', 'a'],
    ];
    expect(reportingCircles(tiesOf(pairs, 'trusts'))).toEqual([]);
    expect(bossesOf(tiesOf(pairs, 'trusts'))).toEqual(new Map());
  });

  it('hold exactly those who are led to one another by their reports', () => {
    const people = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const person = fc.constantFrom(...people);
    fc.assert(
      fc.property(fc.array(fc.tuple(person, person)), (reports) => {
        const above = reachable(reports);
        const together = (one: string, other: string) =>
          one === other || (above(one).has(other) && above(other).has(one));
        const groups = people.map((one) => people.filter((other) => together(one, other)));
        const circles = groups.filter(([first, second], at) => {
          return second !== undefined && first === people[at];
        });
        expect(sorted(reportingCircles(tiesOf(reports)))).toEqual(sorted(circles));
      }),
    );
  });

  it('are found in a line of ten thousand that ends where it began', () => {
    const reports = Array.from({ length: 10_000 }, (_, n): Report => [`${n}`, `${n + 1}`]);
    expect(reportingCircles(tiesOf(reports))).toEqual([]);
    const [circle] = reportingCircles(tiesOf([...reports, ['10000', '0']]));
    expect(circle).toHaveLength(10_001);
  });
});

/** Everybody above somebody, by following each report again and again. */
function reachable(reports: readonly Report[]): (person: string) => ReadonlySet<string> {
  return (person) => {
    const above = new Set<string>();
    for (let size = -1; size !== above.size;) {
      size = above.size;
      for (const [from, to] of reports) if (from === person || above.has(from)) above.add(to);
    }
    return above;
  };
}
