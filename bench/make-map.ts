import { mapOf } from '../src/domain/account-map';
import { AccountSchema, ROW_SCHEMAS } from '../src/domain/row-schemas';
import type { AccountMap, Rows, TableName } from '../src/domain/account-map';
import { addDays } from '../src/domain/day';
import type { Day } from '../src/domain/day';
import { EVIDENCE, NEED_STATES, STYLES } from '../src/domain/vocabulary';
import { z } from '../src/domain/zod';
import { levelOf, postsFor } from './make-posts';
import type { Post } from './make-posts';
import { makeTies } from './make-ties';
import { oneOf, seededRandom, wholeBelow } from './seeded-random';
import type { Random } from './seeded-random';

/** The day on which every made map is looked at. */
export const BENCH_DAY: Day = '2026-03-02';

const SEATS = 12;
const RIVALS = ['r1', 'r2'] as const;
const TEAM = ['m1', 'm2', 'm3'] as const;

/** A row before the schema has filled in what it takes for granted. */
type Made<T extends TableName> = z.input<(typeof ROW_SCHEMAS)[T]>;

/**
 * The map that everything is measured on: people in departments with trees of who reports to whom,
 * influence and trust that gather on few, four ties a person in all, visits by us and by rivals,
 * views of about two in three, and one decision meeting in two weeks. The same number of people
 * and the same seed give the same map.
 */
export function makeMap(people: number, seed = 1): AccountMap {
  const random = seededRandom(seed);
  const posts = postsFor(people);
  const ids = posts.map(({ id }) => id);
  return mapOf(z.parse(AccountSchema, accountOf(people, seed)), {
    people: complete(
      'people',
      posts.map((post) => personAt(post, random)),
    ),
    ties: complete('ties', makeTies(posts, random)),
    visits: complete('visits', visitsTo(ids, random)),
    assessments: complete(
      'assessments',
      ids.flatMap((id) => assessmentsOf(id, random)),
    ),
    meetings: complete('meetings', [decisionMeeting(posts)]),
    team: complete(
      'team',
      TEAM.map((id, at) => ({ id, name: `Seller ${at + 1}`, role: 'sales' })),
    ),
    rivals: complete(
      'rivals',
      RIVALS.map((id, at) => ({ id, name: `Competitor ${at + 1}` })),
    ),
  });
}

function complete<T extends TableName>(table: T, rows: readonly Made<T>[]): Rows[T][] {
  const schema: z.core.$ZodType = ROW_SCHEMAS[table];
  return rows.map((row) => z.parse(schema, row) as Rows[T]);
}

function accountOf(people: number, seed: number): z.input<typeof AccountSchema> {
  return {
    id: `bench-${people}-${seed}`,
    name: `Map of ${people} people`,
    customer: 'A customer',
    deal: {
      product: 'A product',
      mode: 'advisor',
      stages: [
        { stage: 'intent', since: addDays(BENCH_DAY, -120) },
        { stage: 'comparison', since: addDays(BENCH_DAY, -20) },
      ],
      expectedClose: { date: addDays(BENCH_DAY, 14), knownOn: addDays(BENCH_DAY, -60) },
      processKnown: true,
    },
  };
}

function personAt(post: Post, random: Random): Made<'people'> {
  const { id, department, depth } = post;
  const known = random() < 0.92;
  return {
    id,
    name: `Person ${Number(id.slice(1)) + 1}`,
    side: 'buyer',
    title: depth === 0 ? `Head of department ${department + 1}` : `Engineer ${depth}`,
    department: `Department ${String(department + 1).padStart(2, '0')}`,
    ...(known && { level: levelOf(post) }),
    keyRoles: random() < 0.1 ? ['user'] : [],
    ...(depth === 0 && department === 0 && { decisionRole: 'decider' }),
    formalRank: Math.max(1, 5 - depth),
    realInfluence: Math.max(1, 5 - depth - wholeBelow(random, 2)),
    ...(random() < 0.5 && { style: oneOf(random, STYLES) }),
  };
}

function visitsTo(ids: readonly string[], random: Random): Made<'visits'>[] {
  return Array.from({ length: Math.round(ids.length * 0.6) }, (_, index) => {
    const met = Array.from({ length: 1 + wholeBelow(random, 3) }, () =>
      wholeBelow(random, ids.length),
    );
    const ours = random() < 0.7;
    const day = random() < 0.1 ? 1 + wholeBelow(random, 13) : -wholeBelow(random, 120);
    return {
      id: `v${String(index).padStart(5, '0')}`,
      date: addDays(BENCH_DAY, day),
      by: ours ? 'us' : oneOf(random, RIVALS),
      teamIds: ours ? [oneOf(random, TEAM)] : [],
      personIds: [...new Set(met)].flatMap((at) => ids[at] ?? []),
      channel: random() < 0.7 ? 'visit' : 'call',
      setting: random() < 0.8 ? 'private' : 'crowd',
      note: 'Spoke about the requirements, the schedule and who else has a say in it.',
    };
  });
}

function assessmentsOf(personId: string, random: Random): Made<'assessments'>[] {
  const count = random() < 0.35 ? 0 : 1 + wholeBelow(random, 2);
  return Array.from({ length: count }, (_, index) => ({
    id: `a${personId.slice(1)}-${index}`,
    personId,
    date: addDays(BENCH_DAY, -wholeBelow(random, 150)),
    needs: { personal: oneOf(random, NEED_STATES), organisation: oneOf(random, NEED_STATES) },
    evidence: oneOf(random, EVIDENCE),
  }));
}

function decisionMeeting(posts: readonly Post[]): Made<'meetings'> {
  const seated = [...posts].sort((a, b) => a.depth - b.depth).slice(0, SEATS);
  return {
    id: 'd1',
    name: 'Award meeting',
    kind: 'decision',
    date: addDays(BENCH_DAY, 14),
    knownOn: addDays(BENCH_DAY, -60),
    ...(seated[0] && { chairId: seated[0].id }),
    rule: 'vote',
    quota: 0.5,
    headcount: SEATS + 2,
    seats: seated.map(({ id }, index) => ({ personId: id, weight: index < SEATS - 1 ? 1 : 0 })),
    guests: [{ by: RIVALS[0] }, { by: 'us', knownOn: addDays(BENCH_DAY, -30) }],
  };
}
