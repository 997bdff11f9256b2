import type { Day } from '../../domain/day';
import { ok } from '../../domain/result';
import type { Result } from '../../domain/result';
import { loadExampleWords } from '../../language/example-words';
import type { Language } from '../../language/language';
import type { Storage } from '../../storage/storage';
import { exampleMaps } from './example/example-maps';
import { EXAMPLE_MAPS, exampleId, exampleOf } from './example/example-names';

/**
 * Puts the three maps of the example into the browser, dated from today and in the language of the
 * screen, and answers with the one to open first. Earlier ones make way unless somebody has changed them.
 */
export async function openExample(
  storage: Storage,
  today: Day,
  language: Language,
): Promise<Result<string>> {
  const kept = await storage.list();
  if (!kept.ok) return kept;
  const here = new Set<string>();
  for (const { id, createdAt, updatedAt } of kept.value) {
    if (exampleOf(id) === null) continue;
    if (updatedAt > createdAt) here.add(id);
    else await storage.purge(id);
  }
  const maps = exampleMaps(today, await loadExampleWords(language));
  if (!maps.ok) return maps;
  for (const [index, which] of EXAMPLE_MAPS.entries()) {
    const id = exampleId(which, today);
    const map = maps.value[index];
    if (!map) continue;
    const result = here.has(id) ? await storage.restore(id) : await storage.create({ ...map, id });
    if (!result.ok) return result;
  }
  return ok(exampleId('all-there-was', today));
}
