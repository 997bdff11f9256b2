import { describe, expect, it } from 'vitest';
import { likelyHolders } from '../../../src/domain/method/likely-holders';
import type { RoleToFill } from '../../../src/domain/coverage';
import { MapSchema } from '../../../src/domain/row-schemas';
import { z } from '../../../src/domain/zod';
import { buyer, inDays, meeting, view, visit } from '../coverage/small-map';

/** The order in which these people are proposed; what is said of each stands beside his name. */
function order(role: RoleToFill, said: Readonly<Record<string, object>>, parts: object = {}) {
  const map = z.parse(MapSchema, {
    id: 'map',
    name: 'Map',
    customer: 'Customer',
    deal: { mode: 'advisor' },
    people: Object.entries(said).map(([id, fields]) => buyer(id, fields)),
    ...parts,
  });
  return likelyHolders(map, role, inDays(0)).map(({ id }) => id);
}

// In each case the names stand in another order than the one expected.
describe('who most likely decides', () => {
  const people = {
    a: {},
    'b formal 2, real 1': { formalRank: 2, realInfluence: 1 },
    'c formal 2': { formalRank: 2 },
    'd deciding': { level: 'decision' },
    'e real 5': { realInfluence: 5, level: 'management' },
    'f deciding, real 3': { level: 'decision', realInfluence: 3 },
    'g leads': {},
    'h deciding, real 5': { level: 'decision', realInfluence: 5, formalRank: 1 },
    'i veto, formal 1': { formalRank: 1 },
  };
  const board = meeting(20, ['g leads'], {
    seats: [
      { personId: 'i veto, formal 1', weight: 0, veto: true },
      { personId: 'a', weight: 1 },
    ],
  });

  it('leads the meeting or can stop it (8), is of the deciding level (4), has weight (1 to 5)', () => {
    expect(order('decider', people, { meetings: [board] })).toEqual([
      'h deciding, real 5', // 9
      'i veto, formal 1', // 9
      'g leads', // 8
      'f deciding, real 3', // 7
      'e real 5', // 5
      'd deciding', // 4
      'c formal 2', // 2
      'b formal 2, real 1', // 1
      'a', // 0
    ]);
  });

  it('is judged without a meeting where none is coming', () => {
    const held = { ...board, date: inDays(-1) };
    for (const meetings of [[], [held]]) {
      expect(order('decider', people, { meetings }).slice(0, 3)).toEqual([
        'h deciding, real 5',
        'f deciding, real 3',
        'e real 5',
      ]);
    }
  });
});

describe('who most likely becomes a coach', () => {
  it('stands for us (twice his stance), and is met (1)', () => {
    const ids = ['i', 'h', 'g', 'f', 'e', 'd', 'c', 'b', 'a'];
    const said = Object.fromEntries(ids.map((id) => [id, { formalRank: 5, keyRoles: ['user'] }]));
    const parts = {
      visits: ['i', 'g', 'e', 'c', 'a'].map((id) => visit(id, 9)),
      assessments: [
        view('i', 1),
        view('h', 1),
        view('g', 0.5),
        view('e', 0),
        view('c', -0.5),
        view('b', -0.5),
        view('a', -1),
      ],
    };
    // i 3; g and h 2; e 1; c, d and f 0; a and b −1.
    expect(order('coach', said, parts)).toEqual(['i', 'g', 'h', 'e', 'c', 'd', 'f', 'a', 'b']);
  });
});

describe('who most likely plays a part that a department plays', () => {
  const by = (title: string) => ({
    'a real 5': { realInfluence: 5 },
    'b real 4': { realInfluence: 4 },
    'c there': { department: title },
    'd there, real 1': { title, realInfluence: 1 },
  });
  const expected = ['d there, real 1', 'c there', 'a real 5', 'b real 4'];

  it.each<[RoleToFill, string]>([
    ['money-holder', 'Head of finance'],
    ['recommender:financial', '财务部'],
    ['technical-gatekeeper', 'Chief engineer'],
    ['recommender:technical', '技术部'],
    ['purchaser', 'Purchasing'],
  ])('%s works there (8), and has weight', (role, title) => {
    expect(order(role, by(title))).toEqual(expected);
  });

  it('a user works with the product (4), in a part of the plant that does (2)', () => {
    const people = {
      a: { realInfluence: 5, level: 'decision' },
      'b plant': { department: 'Plant 2' },
      'c works': { level: 'operation' },
      'd works in the plant': { level: 'operation', title: 'Workshop foreman' },
    };
    expect(order('user', people)).toEqual(['d works in the plant', 'c works', 'b plant', 'a']);
  });

  it.each<[RoleToFill, readonly string[]]>([
    ['money-holder', ['Treasury', 'ACCOUNTS', 'CFO', 'Budget office', '会计', '资金部', '审计']],
    ['technical-gatekeeper', ['Technical', 'Technology', 'Equipment', 'IT', 'CTO', 'Design']],
    ['technical-gatekeeper', ['工程部', '设备处', '信息中心']],
    ['purchaser', ['Procurement', 'Buyer', 'Equipment', 'Supply', '采购', '供应部', '设备处']],
  ])('%s is known by any of these words: %o', (role, words) => {
    for (const word of words) {
      expect(order(role, { 'a real 5': { realInfluence: 5 }, z: { title: word } })[0]).toBe('z');
      expect(order(role, { 'a real 5': { realInfluence: 5 }, z: { department: word } })[0]).toBe(
        'z',
      );
    }
  });

  it.each(['Production', 'Plant', 'Workshop', 'Operations', '生产部', '车间', '运营'])(
    'a user is known by %s',
    (word) => {
      expect(order('user', { a: {}, z: { title: word } })[0]).toBe('z');
    },
  );

  it('is not read out of the middle of another word', () => {
    const people = { 'a audit': { title: 'Head of audit' }, b: { realInfluence: 1 } };
    expect(order('technical-gatekeeper', people)[0]).toBe('b');
  });
});

describe('who most likely recommends, influences or lets others in', () => {
  it.each<RoleToFill>(['recommender:management', 'recommender', 'influencer', 'gatekeeper'])(
    '%s is of the managing level (4), and has weight',
    (role) => {
      const people = {
        a: { level: 'decision' },
        'b real 5': { realInfluence: 5, level: 'operation' },
        'c managing': { level: 'management' },
        'd managing, formal 1': { level: 'management', formalRank: 1 },
      };
      expect(order(role, people)).toEqual(['d managing, formal 1', 'c managing', 'b real 5', 'a']);
    },
  );
});

describe('everybody of the buyer who is there', () => {
  it('is proposed for every part, and nobody else', () => {
    const people = {
      a: {},
      b: { side: 'outside' },
      c: { side: 'rival' },
      d: { left: true },
      e: { knownSince: inDays(1) },
      f: { knownSince: inDays(0) },
    };
    expect(order('user', people)).toEqual(['a', 'f']);
  });
});
