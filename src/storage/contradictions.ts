import type { AccountMap } from '../domain/account-map';
import { dayOf } from '../domain/day';
import { ok } from '../domain/result';
import type { Result } from '../domain/result';
import { sameData } from '../domain/same-data';
import { attemptResult } from './failure';
import { keptIn, presentMap } from './kept-map';
import { readMap } from './read-map';
import type { Database } from './schema';
import type { SecondCopy } from './second-copy/second-copy';
import type { Contradiction, Storage } from './storage';
import type { Format } from './upgrade';

interface Copies {
  readonly second: SecondCopy;
  readonly format: Format;
}

/** The maps that have one revision in both copies and different content, each as both have it. */
export async function contradictions(
  database: Database,
  { second, format }: Copies,
): Promise<Result<Contradiction[]>> {
  const differing = await second.compare();
  if (!differing.ok) return differing;
  const found: Contradiction[] = [];
  for (const mapId of differing.value) {
    const kept = await keptIn(second, mapId);
    const there = kept.ok ? presentMap(kept.value, format) : kept;
    const here = await attemptResult(() => readMap(database, format.version, mapId));
    if (!kept.ok || !there.ok || !here.ok) continue;
    const { map, revision } = here.value;
    // It may have been changed since.
    if (kept.value.revision !== revision || sameData(map, there.value)) continue;
    found.push({ mapId, revision, database: map, second: there.value });
  }
  return ok(found);
}

/** The map as the second copy has it. Code: `no-such-map`. */
export async function mapInSecond(
  { second, format }: Copies,
  mapId: string,
): Promise<Result<AccountMap>> {
  const kept = await keptIn(second, mapId);
  return kept.ok ? presentMap(kept.value, format) : kept;
}

/** Makes the stored map equal to this one, as a step of its journal. */
export async function commitReplacement(
  storage: Storage,
  map: AccountMap,
): Promise<Result<unknown>> {
  // Rare: not with the first screen, which needs no schemas.
  const { replaceMap } = await import('../domain/commands/replace-map');
  const stored = await storage.load(map.id);
  if (!stored.ok) return stored;
  const context = { today: dayOf(new Date()), newId: () => crypto.randomUUID() };
  const change = replaceMap(stored.value.map, { map }, context);
  if (!change.ok || change.value.changes.length === 0) return change;
  const draft = { ...change.value, step: context.newId(), at: new Date().toISOString() };
  return storage.commit(map.id, stored.value.revision, [draft]);
}
