import { expect, it } from 'vitest';
import { reportingHints } from '../../src/files/reporting-hints';
import { fullMap } from '../domain/commands/full-map';

const [somebody] = fullMap.people;
const [tie] = fullMap.ties;

/** Everybody is called as his id is, in capitals. */
function hintsOf(reports: string) {
  const people = ['a', 'b', 'c', 'd'].map((id) => ({ ...somebody!, id, name: id.toUpperCase() }));
  const ties = reports.split(' ').map((pair) => {
    return { ...tie!, id: pair, kind: 'reports-to' as const, fromId: pair[0]!, toId: pair[1]! };
  });
  return reportingHints({ ...fullMap, people, ties }).map(({ code, names }) => [code, ...names]);
}

it.each([
  ['ab bc cd', []],
  ['ab ba', [['reports-in-circle', 'A', 'B']]],
  [
    'ab ba cd dc',
    [
      ['reports-in-circle', 'A', 'B'],
      ['reports-in-circle', 'C', 'D'],
    ],
  ],
  ['ac ad bc bd', [['several-bosses', 'A', 'B']]],
  ['ac ac', []],
  [
    'ab ba ad',
    [
      ['reports-in-circle', 'A', 'B'],
      ['several-bosses', 'A'],
    ],
  ],
])('what is worth knowing of the reports %s is %j', (reports, hints) => {
  expect(hintsOf(reports)).toEqual(hints);
});

it('calls somebody whose name nobody knows by the title', () => {
  const [ann, bo] = fullMap.people;
  const people = [{ ...ann!, name: '?', title: 'Head of Finance' }, bo!];
  const ties = [
    { ...tie!, id: 'up', kind: 'reports-to' as const, fromId: ann!.id, toId: bo!.id },
    { ...tie!, id: 'down', kind: 'reports-to' as const, fromId: bo!.id, toId: ann!.id },
  ];
  const [hint] = reportingHints({ ...fullMap, people, ties });
  expect(hint?.names).toEqual(['Head of Finance', bo!.name]);
});
