import { expect } from 'vitest';
import { effectiveInfluence } from '../../../src/domain/influence';
import { reportingHints } from '../../../src/files/reporting-hints';
import { placesOf } from '../../../src/graph-view/lenses/places-of';
import { bent, file, hinted, kept, refused, warned } from './bad-input';
import type { BadInput } from './bad-input';
import { textOf } from '../data-file';

type Row = Record<string, unknown>;

/** The small valid file in which Li Na has another id, wherever she is spoken of. */
function asId(id: string): Blob {
  return file(textOf('valid', 'plain.json').replaceAll('"li"', JSON.stringify(id)));
}

function keptId(number: number, name: string, id: string): BadInput {
  return kept(number, name, asId(id), (map) => {
    expect(map.people.some((person) => person.id === id)).toBe(true);
    expect(map.ties.find((tie) => tie.id === 't1')?.fromId).toBe(id);
    expect(map.visits[0]?.personIds).toContain(id);
  });
}

/** The small valid file with this tie more. */
function withTie(tie: Row): () => Blob {
  return bent(({ map }) => {
    map.ties.push({ id: 't9', kind: 'reports-to', strength: 1, certainty: 'told', ...tie });
  });
}

/** That many people, each of whom reports to the next, and the last to the first. */
function circleOf(count: number): () => Blob {
  return bent(({ map }) => {
    map.people.push(
      ...Array.from({ length: count }, (_, n) => ({ id: `c${n}`, name: `C ${n}`, side: 'buyer' })),
    );
    map.ties.push(
      ...Array.from({ length: count }, (_, n) => ({
        id: `c${n}`,
        kind: 'reports-to',
        fromId: `c${n}`,
        toId: `c${(n + 1) % count}`,
        strength: 1,
        certainty: 'told',
      })),
    );
  });
}

export const IDS: readonly BadInput[] = [
  refused(
    16,
    'id-duplicate-person',
    bent(({ map }) => {
      map.people.push({ id: 'li', name: 'Another', side: 'buyer' });
    }),
    'duplicate-id',
    { at: 'map.people[3].id', facts: { id: 'li', first: 'map.people[1]' } },
  ),
  kept(17, 'id-node-equals-edge', withTie({ id: 'li', fromId: 'li', toId: 'chen' }), (map) => {
    expect(map.people.some(({ id }) => id === 'li')).toBe(true);
    expect(map.ties.some(({ id }) => id === 'li')).toBe(true);
  }),
  keptId(18, 'id-__proto__', '__proto__'),
  keptId(19, 'id-constructor', 'constructor'),
  keptId(20, 'id-selector-chars a.b#c[d]', 'a.b#c[d]'),
  {
    number: 21,
    name: 'id-empty/id-space',
    answer: 'refused',
    check: async () => {
      for (const id of ['', '   ']) {
        await refused(21, '', asId(id), 'empty-id', { at: 'map.people[1].id' }).check();
      }
    },
  },
  refused(
    22,
    'id-number-vs-string 5/"5"',
    bent(({ map }) => {
      map.people.push({ id: '5', name: 'A', side: 'buyer' }, { id: 5, name: 'B', side: 'buyer' });
    }),
    'wrong-type',
    { at: 'map.people[4].id', facts: { found: 'number', expected: 'text' } },
  ),
  refused(23, 'id-10k-chars', asId('x'.repeat(10_000)), 'id-too-long', {
    at: 'map.people[1].id',
    facts: { limit: 64, length: 10_000 },
  }),
];

export const TIES: readonly BadInput[] = [
  warned(
    24,
    'edge-dangling',
    bent(({ map }) => {
      for (const [n, toId] of ['gone', 'away'].entries()) {
        map.ties.push({ ...map.ties[0], id: `d${n}`, kind: 'trusts', toId });
      }
    }),
    [
      ['tie-to-nobody', 'map.ties[2].toId'],
      ['tie-to-nobody', 'map.ties[3].toId'],
    ],
    (map) => {
      expect(map.ties.map(({ id }) => id)).toEqual(['t1', 't2']);
    },
  ),
  warned(
    25,
    'edge-self-loop',
    withTie({ kind: 'trusts', fromId: 'li', toId: 'li' }),
    [['tie-to-itself', 'map.ties[2]']],
    (map) => {
      expect(map.ties).toHaveLength(2);
    },
  ),
  warned(
    26,
    'edge-duplicate-pair',
    withTie({ fromId: 'li', toId: 'wang' }),
    [['same-tie', 'map.ties[2]']],
    (map) => {
      expect(map.ties).toHaveLength(3);
    },
  ),
  hinted(27, 'reports-to-cycle-2', circleOf(2), (map) => {
    expect(map.ties).toHaveLength(4);
    expect(reportingHints(map)).toEqual([{ code: 'reports-in-circle', names: ['C 0', 'C 1'] }]);
  }),
  hinted(28, 'reports-to-cycle-500', circleOf(500), (map) => {
    expect(map.ties).toHaveLength(502);
    expect(reportingHints(map)).toMatchObject([{ code: 'reports-in-circle' }]);
    expect(reportingHints(map)[0]?.names).toHaveLength(500);
    // Drawn and ranked as any other: neither follows the circle round and round.
    const { positions, folds } = placesOf('levels', 'levels', { aspect: 1.6 })(map, '2026-11-22');
    expect(positions.size + folds.size).toBeGreaterThan(0);
    expect(effectiveInfluence(map, undefined, '2026-11-22').range.size).toBeGreaterThan(0);
  }),
  warned(
    29,
    'reports-to-self',
    withTie({ fromId: 'li', toId: 'li' }),
    [['tie-to-itself', 'map.ties[2]']],
    (map) => {
      expect(map.ties).toHaveLength(2);
    },
  ),
  warned(30, 'reports-to-missing', withTie({ fromId: 'li', toId: 'gone' }), [
    ['tie-to-nobody', 'map.ties[2].toId'],
  ]),
  hinted(31, 'two-managers', withTie({ fromId: 'li', toId: 'chen' }), (map) => {
    expect(reportingHints(map)).toEqual([{ code: 'several-bosses', names: ['Li Na'] }]);
    const bosses = map.ties.filter(({ kind, fromId }) => kind === 'reports-to' && fromId === 'li');
    expect(bosses.map(({ toId }) => toId)).toEqual(['wang', 'chen']);
  }),
];
