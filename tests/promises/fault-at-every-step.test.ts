import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, test } from 'vitest';
import { OpenMap } from '../../src/editing/open-map';
import { giveLocalStorage } from '../storage/local-storage';
import { newDatabaseName, person, sampleMap, tie, valueOf } from '../storage/samples';
import { NEWER_FORMAT, SCENARIOS, Workplace } from './fault-scenarios';
import type { Scenario } from './fault-scenarios';
import { failStep, stopFailing } from './faults';
import type { Fault } from './faults';

// Without it every opening would be one after an unclean end.
beforeAll(giveLocalStorage);

const TIMEOUT = 5 * 60_000;

interface Run {
  /** Whether all of it was said to have been done. */
  readonly isDone: boolean;
  /** What somebody would find who opens the app afterwards. */
  readonly found: string;
  readonly steps: number;
}

/** Does it on a database of its own, with a step that fails; step 0 fails none. */
async function run(scenario: Scenario, step: number, fault: Fault): Promise<Run> {
  const { at, prepared } = await begin(scenario);
  failStep(step, fault);
  const said = await scenario.act(at, prepared as never);
  const steps = stopFailing();
  const found = await find(at);
  if (prepared instanceof OpenMap) prepared.close();
  return { isDone: said.every(({ ok }) => ok), found, steps };
}

async function begin({ prepare }: Scenario): Promise<{ at: Workplace; prepared: unknown }> {
  const at = new Workplace(newDatabaseName());
  const storage = valueOf(await at.open());
  const people = ['a', 'b', 'c'].map((id) => person(id));
  valueOf(await storage.create({ ...sampleMap(), people, ties: [tie('t', 'a', 'b')] }));
  valueOf(await storage.load('map'));
  return { at, prepared: await prepare?.(at) };
}

async function find(at: Workplace): Promise<string> {
  await at.close();
  const opened = await at.open();
  const storage = opened.ok ? opened.value : valueOf(await at.open({ format: NEWER_FORMAT }));
  const maps = valueOf(await storage.list()).sort((a, b) => (a.id < b.id ? -1 : 1));
  const contents = await Promise.all(
    maps.map(async ({ id, deletedAt }) => {
      const { map, revision, entries } = valueOf(await storage.load(id));
      const journal = entries.map(({ seq, label, changes }) => ({ seq, label, changes }));
      return { map, revision, journal, isDeleted: deletedAt !== undefined };
    }),
  );
  const theme = valueOf(await storage.readPreference('theme'));
  const contradictions = valueOf(await storage.compareContents());
  await at.close();
  for (const part of ['', '-snapshots', '-healing']) indexedDB.deleteDatabase(at.name + part);
  return inOrder({ contents, theme, contradictions });
}

/** As text, whatever order the fields of its objects were written in. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** Lets each of its steps fail once; whatever was left neither as before nor as after. */
async function failEachStep(scenario: Scenario, fault: Fault): Promise<string[]> {
  const before = (await run({ ...scenario, act: () => Promise.resolve([]) }, 0, fault)).found;
  const after = await run(scenario, 0, fault);
  const wrong: string[] = [];
  for (let step = 1; step <= after.steps; step += 1) {
    const { isDone, found } = await run(scenario, step, fault);
    const expected = isDone ? [after.found] : [before, after.found];
    if (!expected.includes(found)) wrong.push(`step ${step} of ${after.steps} left ${found}`);
  }
  expect(after.steps).toBeGreaterThan(0);
  return wrong;
}

describe.each<{ fault: Fault; name: string }>([
  { fault: 'request-fails', name: 'fault-at-every-step: when the k-th step fails, for every k' },
  {
    fault: 'disk-full',
    name: 'fault-at-every-step: when the disk is full at the k-th step, for every k',
  },
  {
    fault: 'connection-lost',
    name: 'connection-lost: when the database is taken away at the n-th step, for every n',
  },
])('$name', ({ fault }) => {
  test.each(SCENARIOS)(
    '$name leaves everything as before or as after',
    async (scenario) => {
      expect(await failEachStep(scenario, fault)).toEqual([]);
    },
    TIMEOUT,
  );
});
