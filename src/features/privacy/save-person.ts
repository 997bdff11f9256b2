import type { Day } from '../../domain/day';
import { rowsById } from '../../domain/account-map';
import { fail, ok } from '../../domain/result';
import type { Result } from '../../domain/result';
import type { OpenMap } from '../../editing/open-map';
import { everythingSaved } from '../../editing/everything-saved';
import { mapFileName } from '../../files/map-file-name';
import { serializePersonFile } from '../../files/person-file';
import type { Storage } from '../../storage/storage';
import { download } from '../../ui/download';

/** Hands everything about a person to the browser's downloads; answers with the file's name. */
export async function savePerson(
  storage: Storage,
  open: OpenMap,
  personId: string,
  today: Day,
): Promise<Result<string>> {
  const person = rowsById(open.get().people).get(personId);
  if (person === undefined) return fail({ code: 'no-such-row' });
  await everythingSaved();
  const entries = await storage.entriesSince(open.id, 0);
  if (!entries.ok) return entries;
  const at = new Date().toISOString();
  const text = serializePersonFile(open.get(), entries.value, personId, at);
  const name = mapFileName(person, today);
  download(new Blob([text], { type: 'application/json' }), name);
  return ok(name);
}
